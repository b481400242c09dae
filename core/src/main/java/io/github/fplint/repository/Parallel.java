package io.github.fplint.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Shares work between threads. */
final class Parallel {

    /** Below this many items a second thread costs more than it saves. */
    private static final int WORTH_A_THREAD = 32;

    private Parallel() {}

    /** What a function makes of each item, in the items' order whatever the number of threads. */
    static <T, R> List<R> map(List<T> items, int threads, Function<T, R> function) {
        Object[] results = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = new Runnable() {
            @Override
            public void run() {
                int i;
                while ((i = next.getAndIncrement()) < results.length && failure.get() == null) {
                    try {
                        results[i] = function.apply(items.get(i));
                    } catch (RuntimeException | Error e) {
                        failure.compareAndSet(null, e);
                    }
                }
            }
        };
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < threads && items.size() > i * WORTH_A_THREAD; i++) {
            Thread helper = new Thread(work, "fplint-" + i);
            helper.setDaemon(true);
            helper.start();
            helpers.add(helper);
        }
        work.run();
        for (Thread helper : helpers) {
            join(helper);
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        @SuppressWarnings("unchecked")
        List<R> list = (List<R>) Arrays.asList(results);
        return list;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
