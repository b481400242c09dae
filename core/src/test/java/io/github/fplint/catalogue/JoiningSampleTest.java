package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.assess.Assessor;
import io.github.fplint.model.RuleKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Draws pairs of causes of the corpora to be labelled by hand, and holds the joining to what was labelled;
 * docs/catalogue.md tells how. Labels stand in {@code joining.tsv} as hashes, since the texts are not ours.
 */
class JoiningSampleTest {

    private static final String LABELS = "joining.tsv";

    /** Two causes look alike from this share of words on. */
    private static final double LOOK_ALIKE = Double.parseDouble(System.getProperty("joining.alike", "0.75"));

    /** Pairs of each kind. */
    private static final int PAIRS = 150;

    /**
     * A cause.
     *
     * @param odd which half of the rules names it first
     */
    private record Cause(String text, String form, boolean odd) {}

    /** Two positions in a list of texts, the smaller first. */
    private record Pair(int one, int other) {
        static Pair of(int a, int b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    /**
     * Writes pairs to the file {@code joining.sample}: hash, label to be filled in, how many pairs it stands for, kind,
     * texts. {@code joining.halves} says whether both texts come from the {@code even} or the {@code odd} half of the
     * rules, from {@code both} or, by default, {@code any}; {@code joining.uniform} draws among all pairs instead of
     * one for each text. Pairs with a label are left out.
     */
    @Test
    void drawsPairs() throws IOException {
        String out = System.getProperty("joining.sample", "");
        assumeTrue(!out.isEmpty(), "joining.sample names no file to write");
        List<Cause> causes = causes();
        List<String> texts = causes.stream().map(Cause::text).toList();
        Set<String> known = labels().keySet();
        Random random = new Random(Long.getLong("joining.seed", 1));
        List<List<Integer>> joined = joined(causes);
        List<List<Integer>> alike = LookAlikes.of(texts, LOOK_ALIKE);
        for (int i = 0; i < causes.size(); i++) {
            int one = i;
            alike.get(i).removeAll(joined.get(i));
            alike.get(i).removeIf(other -> !drawn(causes.get(one), causes.get(other)));
            joined.get(i).removeIf(other -> !drawn(causes.get(one), causes.get(other)));
        }
        boolean uniform = Boolean.getBoolean("joining.uniform");
        StringBuilder sample = new StringBuilder();
        append(sample, "joined", uniform ? all(joined) : oneEach(joined, random), texts, random, known);
        append(sample, "near", uniform ? all(alike) : oneEach(alike, random), texts, random, known);
        Files.writeString(Path.of(out), sample);

        assertThat(sample).isNotEmpty();
    }

    private static boolean drawn(Cause one, Cause other) {
        return switch (System.getProperty("joining.halves", "any")) {
            case "even" -> !one.odd() && !other.odd();
            case "odd" -> one.odd() && other.odd();
            case "both" -> one.odd() != other.odd();
            default -> true;
        };
    }

    /** Every text draws one of its partners. */
    private static Set<Long> oneEach(List<List<Integer>> partners, Random random) {
        TreeSet<Long> pairs = new TreeSet<>();
        for (int i = 0; i < partners.size(); i++) {
            List<Integer> of = partners.get(i);
            if (!of.isEmpty()) {
                pairs.add(key(Pair.of(i, of.get(random.nextInt(of.size())))));
            }
        }
        return pairs;
    }

    private static Set<Long> all(List<List<Integer>> partners) {
        TreeSet<Long> pairs = new TreeSet<>();
        for (int i = 0; i < partners.size(); i++) {
            for (int other : partners.get(i)) {
                pairs.add(key(Pair.of(i, other)));
            }
        }
        return pairs;
    }

    private static long key(Pair pair) {
        return ((long) pair.one() << 32) | pair.other();
    }

    private static void append(
            StringBuilder sample, String kind, Set<Long> pairs, List<String> texts, Random random, Set<String> known) {
        List<Long> drawn = new ArrayList<>(pairs);
        drawn.removeIf(pair -> known.contains(hash(texts.get((int) (pair >> 32)), texts.get((int) (long) pair))));
        Collections.shuffle(drawn, random);
        int count = Math.min(PAIRS, drawn.size());
        for (long pair : drawn.subList(0, count)) {
            String one = texts.get((int) (pair >> 32));
            String other = texts.get((int) pair);
            sample.append(String.format(
                    Locale.ROOT,
                    "%s\t?\t%.2f\t%s\t%s\t%s%n",
                    hash(one, other),
                    (double) pairs.size() / count,
                    kind,
                    one,
                    other));
        }
    }

    /** For each cause the positions of those that it is joined with. */
    private static List<List<Integer>> joined(List<Cause> causes) {
        Map<String, List<Integer>> byForm = new HashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            byForm.computeIfAbsent(causes.get(i).form(), f -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> joined = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            List<Integer> others = new ArrayList<>(byForm.get(causes.get(i).form()));
            others.remove(Integer.valueOf(i));
            joined.add(others);
        }
        return joined;
    }

    /** A name of a pair that tells nothing of its texts. */
    private static String hash(String one, String other) {
        return StatementNormaliser.id(one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one);
    }

    /** The distinct causes of the corpora in lower case, by text. */
    private static List<Cause> causes() {
        CauseReader reader = new CauseReader(Assessor.create());
        Map<String, Cause> causes = new TreeMap<>();
        for (CatalogueRule rule : Corpora.read().rules()) {
            if (rule.rule().kind() != RuleKind.FILTER) {
                boolean odd = isOdd(rule.source() + '/' + rule.path());
                for (CauseReader.NamedCause cause : reader.causes(rule)) {
                    String text = cause.text().toLowerCase(Locale.ROOT);
                    causes.putIfAbsent(text, new Cause(text, cause.form(), odd));
                }
            }
        }
        return List.copyOf(causes.values());
    }

    private static boolean isOdd(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return (hash[hash.length - 1] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void agreesWithTheLabels() throws IOException {
        List<Cause> causes = causes();
        List<String> texts = causes.stream().map(Cause::text).toList();
        Map<String, String[]> labels = labels();
        Map<String, Tally> tallies = new TreeMap<>();
        List<List<Integer>> partners = joined(causes);
        List<List<Integer>> alike = LookAlikes.of(texts, LOOK_ALIKE);
        int found = 0;
        for (int i = 0; i < texts.size(); i++) {
            TreeSet<Integer> others = new TreeSet<>(partners.get(i));
            others.addAll(alike.get(i));
            for (int other : others.headSet(i)) {
                String[] label = labels.get(hash(texts.get(i), texts.get(other)));
                if (label != null) {
                    found++;
                    tallies.computeIfAbsent(label[3], population -> new Tally())
                            .add(
                                    partners.get(i).contains(other),
                                    label[1].equals("same"),
                                    Double.parseDouble(label[2]));
                }
            }
        }
        System.out.println(found + " of " + labels.size() + " labelled pairs: " + tallies);

        assertThat(found).isGreaterThan(labels.size() * 9 / 10);
        assertThat(tallies.get("uniform").precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(tallies.get("uniform").recall()).isGreaterThanOrEqualTo(0.85);
        assertThat(tallies.get("text").precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(tallies.get("text").recall()).isGreaterThanOrEqualTo(0.65);
    }

    /** How many pairs are joined, are the same, and are both. */
    private static final class Tally {
        private double joined;
        private double same;
        private double both;

        void add(boolean isJoined, boolean isSame, double weight) {
            joined += isJoined ? weight : 0;
            same += isSame ? weight : 0;
            both += isJoined && isSame ? weight : 0;
        }

        double precision() {
            return both / joined;
        }

        double recall() {
            return both / same;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.3f, recall %.3f", precision(), recall());
        }
    }

    /** Lines by hash. */
    private static Map<String, String[]> labels() throws IOException {
        Map<String, String[]> labels = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(JoiningSampleTest.class.getResourceAsStream(LABELS))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> labels.put(cells[0], cells));
        }
        return labels;
    }
}
