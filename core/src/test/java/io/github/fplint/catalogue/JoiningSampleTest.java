package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.assess.Assessor;
import io.github.fplint.model.RuleKind;
import java.io.IOException;
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
import java.util.Random;
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

    /** Two positions in a list of texts, the smaller first. */
    private record Pair(int one, int other) {
        static Pair of(int a, int b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    @Test
    void drawsPairs() throws IOException {
        String out = System.getProperty("joining.sample", "");
        assumeTrue(!out.isEmpty(), "joining.sample names no file to write");
        boolean heldOut = Boolean.getBoolean("joining.heldOut");
        Map<String, String> forms = forms(heldOut);
        List<String> texts = List.copyOf(forms.keySet());
        Random random = new Random(Long.getLong("joining.seed", 1));
        List<List<Integer>> alike = LookAlikes.of(texts, LOOK_ALIKE);
        List<List<Integer>> joined = joined(texts, forms);
        for (int i = 0; i < texts.size(); i++) {
            alike.get(i).removeAll(joined.get(i));
        }
        boolean uniform = Boolean.getBoolean("joining.uniform");
        StringBuilder sample = new StringBuilder();
        append(sample, "joined", uniform ? all(joined) : oneEach(joined, random), texts, random);
        append(sample, "near", uniform ? all(alike) : oneEach(alike, random), texts, random);
        Files.writeString(Path.of(out), sample);

        assertThat(sample).isNotEmpty();
    }

    /** Every text draws one of its partners. */
    private static TreeSet<Long> oneEach(List<List<Integer>> partners, Random random) {
        TreeSet<Long> pairs = new TreeSet<>();
        for (int i = 0; i < partners.size(); i++) {
            List<Integer> of = partners.get(i);
            if (!of.isEmpty()) {
                pairs.add(key(Pair.of(i, of.get(random.nextInt(of.size())))));
            }
        }
        return pairs;
    }

    private static TreeSet<Long> all(List<List<Integer>> partners) {
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
            StringBuilder sample, String kind, TreeSet<Long> pairs, List<String> texts, Random random) {
        List<Long> drawn = new ArrayList<>(pairs);
        Collections.shuffle(drawn, random);
        int count = Math.min(PAIRS, drawn.size());
        for (long pair : drawn.subList(0, count)) {
            String one = texts.get((int) (pair >> 32));
            String other = texts.get((int) pair);
            sample.append(String.format(
                    Locale.ROOT,
                    "%s\t?\t%.2f\t%s\t%s\t%s%n",
                    hash(one, other),
                    (double) drawn.size() / count,
                    kind,
                    one,
                    other));
        }
    }

    /** For each text the positions of those that it is joined with. */
    private static List<List<Integer>> joined(List<String> texts, Map<String, String> forms) {
        Map<String, List<Integer>> byForm = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byForm.computeIfAbsent(forms.get(texts.get(i)), f -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> joined = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Integer> others = new ArrayList<>(byForm.get(forms.get(texts.get(i))));
            others.remove(Integer.valueOf(i));
            joined.add(others);
        }
        return joined;
    }

    /** A name of a pair that tells nothing of its texts. */
    private static String hash(String one, String other) {
        return StatementNormaliser.id(one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one);
    }

    /**
     * The distinct causes of the corpora in lower case with their normal forms.
     *
     * @param heldOut whether those whose first rule belongs to the half that is read last, else the other half
     */
    private static Map<String, String> forms(boolean heldOut) {
        CauseReader reader = new CauseReader(Assessor.create());
        Map<String, String> forms = new TreeMap<>();
        TreeSet<String> seen = new TreeSet<>();
        for (CatalogueRule rule : Corpora.read().rules()) {
            if (rule.rule().kind() != RuleKind.FILTER) {
                boolean odd = isOdd(rule.source() + '/' + rule.path());
                for (CauseReader.NamedCause cause : reader.causes(rule)) {
                    String text = cause.text().toLowerCase(Locale.ROOT);
                    if (seen.add(text) && odd == heldOut) {
                        forms.put(text, cause.form());
                    }
                }
            }
        }
        return forms;
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
        Map<String, String> forms = new TreeMap<>(forms(true));
        forms.putAll(forms(false));
        Map<String, String[]> labels = new HashMap<>();
        for (String line : new String(
                        JoiningSampleTest.class.getResourceAsStream(LABELS).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList()) {
            String[] cells = line.split("\t", -1);
            labels.put(cells[0], cells);
        }
        List<String> texts = List.copyOf(forms.keySet());
        double joined = 0;
        double same = 0;
        double both = 0;
        int found = 0;
        List<List<Integer>> partners = joined(texts, forms);
        List<List<Integer>> alike = LookAlikes.of(texts, 0.6);
        for (int i = 0; i < texts.size(); i++) {
            TreeSet<Integer> others = new TreeSet<>(partners.get(i));
            others.addAll(alike.get(i));
            for (int other : others.headSet(i)) {
                String[] label = labels.get(hash(texts.get(i), texts.get(other)));
                if (label != null) {
                    found++;
                    double weight = Double.parseDouble(label[2]);
                    boolean isJoined = partners.get(i).contains(other);
                    boolean isSame = label[1].equals("same");
                    joined += isJoined ? weight : 0;
                    same += isSame ? weight : 0;
                    both += isJoined && isSame ? weight : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%d labelled pairs: precision %.3f, recall %.3f%n", found, both / joined, both / same);

        assertThat(found).isGreaterThan(labels.size() * 9 / 10);
        assertThat(both / joined).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat(both / same).as("recall").isGreaterThanOrEqualTo(0.85);
    }
}
