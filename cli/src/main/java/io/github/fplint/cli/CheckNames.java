package io.github.fplint.cli;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.DidYouMean;
import io.github.fplint.finding.Preset;
import io.github.fplint.lint.Linter;
import io.github.fplint.terminal.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How users name checks and presets on the command line. */
final class CheckNames {

    private CheckNames() {}

    /** The check that a code or name names. */
    static CheckInfo find(String codeOrName) {
        String wanted = CheckInfo.selector(codeOrName);
        for (CheckInfo check : Linter.checks()) {
            if (check.code().equals(wanted) || check.name().equals(wanted)) {
                return check;
            }
        }
        throw unknown(codeOrName);
    }

    /** Refuses selectors that select nothing. */
    static void refuseUnknown(LintConfig config) {
        if (config.select().isEmpty() && config.ignore().isEmpty()) {
            return;
        }
        List<String> unknown = config.unknownSelectors(Linter.checks());
        if (!unknown.isEmpty()) {
            throw unknown(unknown.get(0));
        }
    }

    /** The preset of {@code --preset}. */
    static Optional<Preset> preset(Arguments arguments) {
        Preset[] presets = Preset.values();
        String[] ids = new String[presets.length];
        for (int i = 0; i < presets.length; i++) {
            ids[i] = presets[i].id();
        }
        return arguments.has("preset") ? Preset.of(arguments.choice("preset", "", ids)) : Optional.empty();
    }

    private static UsageException unknown(String selector) {
        List<String> known = new ArrayList<>();
        for (CheckInfo check : Linter.checks()) {
            known.add(check.code());
            known.add(check.name());
        }
        return new UsageException("unknown check '" + Visible.of(selector) + "'" + DidYouMean.hint(selector, known));
    }
}
