package io.github.fplint.suppress;

import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A directive as it is written.
 *
 * @param place from its {@code #} to its last character
 * @param word {@code ignore}, {@code ignore-file}, or what somebody wrote in its place
 * @param brackets what stands between the brackets; empty where there are none
 * @param codes codes and names, as written
 * @param reason empty where there is none
 * @param until the last day on which it holds, as written
 */
record Directive(
        Location place,
        Located<String> word,
        Optional<Located<String>> brackets,
        List<Located<String>> codes,
        String reason,
        Optional<Located<String>> until) {

    static final String LINE = "ignore";
    static final String FILE = "ignore-file";

    Directive {
        codes = List.copyOf(codes);
    }

    boolean forFile() {
        return word.value().equals(FILE);
    }
}
