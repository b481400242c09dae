package io.github.fplint.config;

/**
 * Where a setting comes from.
 *
 * @param place {@code FILE:LINE}, the variable or the option; empty for a default
 */
public record SettingOrigin(Kind kind, String place) {

    /** The kinds of origin, the weakest first. */
    public enum Kind {
        DEFAULT,
        FILE,
        ENVIRONMENT,
        COMMAND_LINE
    }

    static final SettingOrigin DEFAULT = new SettingOrigin(Kind.DEFAULT, "");

    /** In a few words, such as {@code default} or {@code .fplint.yml:3}. */
    public String words() {
        return switch (kind) {
            case DEFAULT -> "default";
            case FILE -> place;
            case ENVIRONMENT -> "environment variable " + place;
            case COMMAND_LINE -> "command line " + place;
        };
    }
}
