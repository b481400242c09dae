package io.github.fplint.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a check without running it.
 *
 * @param code such as {@code FP103}; never reused
 * @param name such as {@code placeholder-guidance}; reads well in "allow placeholder-guidance"
 * @param summary what it finds, one sentence without a final full stop
 * @param severities by preset; a preset that leaves the check out has no entry
 * @param options what users can set on it
 */
public record CheckInfo(
        String code, String name, String summary, Map<Preset, Severity> severities, List<CheckOption> options)
        implements Comparable<CheckInfo> {

    private static final int LETTERS_OF_A_CODE = 3;

    public CheckInfo {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(summary);
        severities = Map.copyOf(severities);
        options = List.copyOf(options);
    }

    /** A check with a severity in each preset; null leaves it out of that preset. */
    public static CheckInfo of(
            String code,
            String name,
            String summary,
            @org.jspecify.annotations.Nullable Severity recommended,
            @org.jspecify.annotations.Nullable Severity sigmahq,
            @org.jspecify.annotations.Nullable Severity strict) {
        Map<Preset, Severity> severities = new EnumMap<>(Preset.class);
        if (recommended != null) {
            severities.put(Preset.RECOMMENDED, recommended);
        }
        if (sigmahq != null) {
            severities.put(Preset.SIGMAHQ, sigmahq);
        }
        if (strict != null) {
            severities.put(Preset.STRICT, strict);
        }
        return new CheckInfo(code, name, summary, severities, List.of());
    }

    /** A code, a name or the beginning of a code as it is written, however somebody typed it. */
    public static String selector(String typed) {
        boolean code = typed.length() <= LETTERS_OF_A_CODE || Character.isDigit(typed.charAt(typed.length() - 1));
        return code ? typed.toUpperCase(Locale.ROOT) : typed.toLowerCase(Locale.ROOT);
    }

    /** The same check with options that users can set. */
    public CheckInfo withOptions(CheckOption... taken) {
        return new CheckInfo(code, name, summary, severities, List.of(taken));
    }

    /** The severity in a preset; empty where the preset leaves the check out. */
    public Optional<Severity> severity(Preset preset) {
        return Optional.ofNullable(severities.get(preset));
    }

    /** The severity where the check is selected by name: the preset's, else that of {@code strict}, else info. */
    public Severity severityIfSelected(Preset preset) {
        Severity severity = severities.getOrDefault(preset, severities.get(Preset.STRICT));
        return severity == null ? Severity.INFO : severity;
    }

    /** Where the page of the check stands on the project's site. */
    public String url() {
        return "https://github.com/fplint/fplint/blob/main/core/src/main/resources/io/github/fplint/pages/" + name
                + ".md";
    }

    /** The page that explains the check, in Markdown. */
    public String page() {
        try (InputStream in = CheckInfo.class.getResourceAsStream("/io/github/fplint/pages/" + name + ".md")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(CheckInfo other) {
        return code.compareTo(other.code);
    }
}
