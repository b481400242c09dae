package io.github.fplint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Where sentences end. Most ends are plain: a full stop after a whole word, and a space. OpenNLP's sentence detector
 * decides about the others, such as a stop after an abbreviation; only they load its model.
 */
final class Sentences {

    /** What always has something behind it. */
    private static final Set<String> INTRODUCING = Set.of(
            "e.g", "i.e", "eg", "ie", "ex", "vs", "approx", "incl", "resp", "cf", "mr", "ms", "dr", "fig", "sec", "ver",
            "viz");

    /** What may end a sentence or not. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("etc", "inc", "ltd", "corp", "no", "dept", "min", "max", "misc", "st", "al");

    private Sentences() {}

    /** The ends of all sentences, exclusive; the last one is the end of the text. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>(4);
        List<Integer> doubtful = new ArrayList<>(0);
        int n = text.length();
        for (int i = 0; i < n - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && Character.isWhitespace(text.charAt(i + 1)) && followed(text, i)) {
                String word = c == '.' ? wordBefore(text, i) : "";
                if (c == '.' && (word.length() < 2 || ABBREVIATIONS.contains(word))) {
                    doubtful.add(i + 1);
                } else if (!INTRODUCING.contains(word)) {
                    ends.add(i + 1);
                }
            }
        }
        if (!doubtful.isEmpty()) {
            List<Integer> detected = Detector.ends(plain(text));
            for (int end : doubtful) {
                if (detected.contains(end)) {
                    ends.add(end);
                }
            }
            ends.sort(null);
        }
        ends.add(n);
        return ends;
    }

    private static boolean followed(String text, int stop) {
        for (int i = stop + 1; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** In a text of capitals alone a capital says nothing of where a sentence starts. */
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() && text.equals(text.toUpperCase(Locale.ROOT)) ? lower : text;
    }

    /** The word before a full stop, in lower case. */
    private static String wordBefore(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    /** Holds the model, so that it is loaded on first use. Detectors keep state: each thread has its own. */
    private static final class Detector {

        private static final SentenceModel MODEL = load();
        private static final ThreadLocal<SentenceDetectorME> DETECTORS =
                ThreadLocal.withInitial(() -> new SentenceDetectorME(MODEL));

        private Detector() {}

        private static SentenceModel load() {
            try (InputStream in = Objects.requireNonNull(
                    Sentences.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"))) {
                return new SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static List<Integer> ends(String text) {
            List<Integer> ends = new ArrayList<>();
            for (Span span : DETECTORS.get().sentPosDetect(text)) {
                ends.add(span.getEnd());
            }
            return ends;
        }
    }
}
