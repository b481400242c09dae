package io.github.fplint.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Says which statements are the same but for their wording. Pure functions. */
public final class StatementNormaliser {

    private StatementNormaliser() {}

    /**
     * Takes a statement apart into the causes that it names, in text order, without advice ("filter as needed") and
     * odds ("although unlikely"); empty where it names none.
     */
    public static List<String> causes(String statement) {
        return CauseSplitter.causes(statement);
    }

    /**
     * The normal form of a cause: its telling words in alphabetical order. Statements with the same normal form differ
     * only in wording. Empty where a cause has no word.
     */
    public static String normalForm(String cause) {
        return NormalForm.of(cause);
    }

    /** A short name of a normal form that stays the same over the years: 12 hexadecimal digits. */
    public static String id(String normalForm) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normalForm.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
