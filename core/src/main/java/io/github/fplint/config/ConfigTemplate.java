package io.github.fplint.config;

import io.github.fplint.finding.Preset;

/** The configuration file that a repository starts with. */
public final class ConfigTemplate {

    private ConfigTemplate() {}

    /** A short file with a preset, and what else is often wanted as comments. */
    public static String text(Preset preset) {
        return """
                # Settings of fplint. Without this file the preset 'recommended' holds.
                # 'fplint config show FILE' prints what is in effect for a rule file.

                preset: %s                    # recommended, sigmahq or strict

                # extends: ../shared/fplint.yml    # settings of another file first

                # ignore: [FP106]                  # codes, names, or the start of codes such as FP3
                # severity:
                #   FP103: error                   # error, warning, info or off
                # fail-level: warning              # error, warning, info or never
                # max-warnings: 20                 # let this many warnings pass

                # exclude:                         # patterns as in .gitignore; named files are always read
                #   - tests/

                # overrides:                       # other settings for some rules
                #   - match:
                #       path: rules/legacy/
                #       level: [low, informational]
                #     ignore: [FP106]
                """.formatted(preset.id());
    }
}
