package io.github.fplint.baseline;

import io.github.fplint.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A short name for the text that a finding is about. Only letters and digits count, in lower case: another kind of
 * quotes, another line break or a full stop more make no other text.
 */
final class Fingerprint {

    /** 32 bits: it only has to tell the few texts of one rule apart. */
    private static final int BYTES = 4;

    private Fingerprint() {}

    /** The fingerprint of a finding; of one about the whole rule, which stands at its title, the same for any title. */
    static String of(Finding finding) {
        String text = normalise(finding.source().text(finding.location()));
        boolean aboutRule = finding.rule()
                .flatMap(rule -> rule.title())
                .filter(title -> normalise(title).equals(text))
                .isPresent();
        return hash(aboutRule ? "" : text);
    }

    static String normalise(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
