package io.github.fplint.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which causes look alike, told without {@link NormalForm}, whose work is measured by it: by the share of rough words
 * that two have in common (Dice).
 */
final class LookAlikes {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the this that these those of by for to in on at with from as via and or but if when while which who is are was"
                            + " were be been being has have had may might can could will would shall should it its they their them"
                            + " such some any")
                    .split(" ", -1));

    private static final Pattern WORD = Pattern.compile("[a-z0-9](?:[a-z0-9_.\\\\/:*%-]*[a-z0-9])?");

    private static final int ROUGH = 5;

    private LookAlikes() {}

    /** For each text the positions of those that share at least so much with it. */
    static List<List<Integer>> of(List<String> texts, double least) {
        List<Set<String>> words = texts.stream().map(LookAlikes::words).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        List<List<Integer>> alike = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            alike.add(new ArrayList<>());
            Map<Integer, Integer> shared = new HashMap<>();
            for (String word : words.get(i)) {
                List<Integer> others = places.computeIfAbsent(word, w -> new ArrayList<>());
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(i);
            }
            for (int other : new TreeSet<>(shared.keySet())) {
                int sum = words.get(i).size() + words.get(other).size();
                if (2.0 * shared.get(other) / sum >= least) {
                    alike.get(i).add(other);
                    alike.get(other).add(i);
                }
            }
        }
        return alike;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String found = word.group();
            boolean letters = found.chars().allMatch(Character::isLetter);
            if (!FUNCTION_WORDS.contains(found)) {
                words.add(letters && found.length() > ROUGH ? found.substring(0, ROUGH) : found);
            }
        }
        return words;
    }
}
