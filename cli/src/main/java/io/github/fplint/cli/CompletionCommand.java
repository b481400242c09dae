package io.github.fplint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** Prints a script that makes a shell complete commands and options. */
final class CompletionCommand extends Command {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    CompletionCommand() {
        super("completion");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) {
        String shell = arguments.action(SHELLS);
        arguments.afterAction().refuseOperands();
        Output out = context.out();
        switch (shell) {
            case "bash" -> bash(out);
            case "zsh" -> {
                // zsh runs completions that were written for bash.
                out.line("#compdef fplint");
                out.line("autoload -Uz bashcompinit && bashcompinit");
                bash(out);
            }
            default -> fish(out);
        }
        return ExitCode.CLEAN;
    }

    /** The words that may stand first behind some commands. */
    private static List<String> actions(String command) {
        return switch (command) {
            case "baseline" -> List.of("create", "update", "prune", "check");
            case "completion" -> SHELLS;
            case "config" -> List.of("init", "check", "show");
            case "help" -> Commands.NAMES;
            default -> List.of();
        };
    }

    private static List<Option> options(String command) {
        List<Option> options = new ArrayList<>(
                Objects.requireNonNull(Commands.find(command)).options().getOptions());
        options.sort(Comparator.comparing(Option::getLongOpt));
        return options;
    }

    private static void bash(Output out) {
        out.line("_fplint() {");
        out.line("    local word=${COMP_WORDS[COMP_CWORD]} words=");
        out.line("    COMPREPLY=()");
        out.line("    if [ \"$COMP_CWORD\" -eq 1 ]; then");
        out.line("        words='" + String.join(" ", Commands.NAMES) + "'");
        out.line("    else");
        out.line("        case ${COMP_WORDS[1]} in");
        for (String command : Commands.NAMES) {
            List<String> words = new ArrayList<>();
            options(command).forEach(o -> words.add("--" + o.getLongOpt()));
            out.line("            " + command + ")");
            out.line("                case $word in");
            out.line("                    -*) words='" + String.join(" ", words) + "' ;;");
            if (!actions(command).isEmpty()) {
                out.line("                    *) [ \"$COMP_CWORD\" -ne 2 ] || words='"
                        + String.join(" ", actions(command)) + "' ;;");
            }
            out.line("                esac");
            out.line("                ;;");
        }
        out.line("        esac");
        out.line("    fi");
        out.line("    [ -z \"$words\" ] || COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))");
        out.line("}");
        // Where there is nothing of ours, the shell completes the names of files.
        out.line("complete -o default -F _fplint fplint");
    }

    private static void fish(Output out) {
        String first = "not __fish_seen_subcommand_from " + String.join(" ", Commands.NAMES);
        out.line("complete -c fplint -n '" + first + "' -f -a '" + String.join(" ", Commands.NAMES) + "'");
        for (String command : Commands.NAMES) {
            String seen = "complete -c fplint -n '__fish_seen_subcommand_from " + command + "'";
            if (!actions(command).isEmpty()) {
                out.line(seen + " -a '" + String.join(" ", actions(command)) + "'");
            }
            for (Option option : options(command)) {
                String letter = Optional.ofNullable(option.getOpt())
                        .map(o -> " -s " + o)
                        .orElse("");
                out.line(seen + " -l " + option.getLongOpt() + letter + (option.hasArg() ? " -r" : ""));
            }
        }
    }
}
