package io.github.fplint.benchmarks;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long the labels of a statement take: distinct texts of Sigma rules, each beside the title of its rule. Each turn has
 * an assessor that remembers nothing. The environment variable CORPORA names the folder that holds {@code sigma}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessBenchmark {

    /** A text and its rule. */
    private record Case(String text, RuleContext context) {}

    /** So many statements are one turn; JMH divides by it. */
    private static final int STATEMENTS = 1000;

    private final List<Case> cases = new ArrayList<>();
    private Assessor assessor = Assessor.create();

    /** Reads the statements once. */
    @Setup
    public void read() {
        String corpora = System.getenv("CORPORA");
        if (corpora == null) {
            throw new IllegalStateException("the environment variable CORPORA names no folder of rules");
        }
        RepositoryReader reader = new RepositoryReader(new RuleLoader(Limits.DEFAULT), Assessor.create(), 1);
        List<Case> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (AssessedRule rule : reader.read(List.of(Path.of(corpora, "sigma"))).rules()) {
            for (AssessedStatement statement : rule.statements()) {
                String text = statement.statement().text().value();
                if (known.add(text)) {
                    all.add(new Case(text, RuleContext.of(rule.rule())));
                }
            }
        }
        for (int i = 0; i < STATEMENTS; i++) {
            cases.add(all.get((int) ((long) i * all.size() / STATEMENTS)));
        }
    }

    /** An assessor without memory. */
    @Setup(Level.Invocation)
    public void forget() {
        assessor = Assessor.create();
    }

    /** Labels them all. */
    @Benchmark
    @org.openjdk.jmh.annotations.OperationsPerInvocation(STATEMENTS)
    public void assess(Blackhole blackhole) {
        for (Case one : cases) {
            blackhole.consume(assessor.assess(one.text(), one.context()));
        }
    }
}
