package io.github.fplint.cli;

import io.github.fplint.finding.DidYouMean;
import io.github.fplint.terminal.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What the user typed after the name of a sub-command. */
final class Arguments {

    private final CommandLine line;

    private final List<String> operands;

    private Arguments(CommandLine line, List<String> operands) {
        this.line = line;
        this.operands = operands;
    }

    static Arguments parse(Command command, String... args) {
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .build();
        try {
            CommandLine line = parser.parse(command.options(), args);
            return new Arguments(line, line.getArgList());
        } catch (ParseException e) {
            throw new UsageException(problem(e, command.options()) + " (see 'fplint help " + command.name() + "')");
        }
    }

    private static String problem(ParseException e, Options options) {
        if (e instanceof UnrecognizedOptionException unrecognised) {
            return unknown(unrecognised.getOption(), options);
        }
        return e instanceof MissingArgumentException missing
                ? "option '" + spelt(missing.getOption()) + "' needs a value"
                : String.valueOf(e.getMessage());
    }

    private static String unknown(String token, Options options) {
        int equals = token.indexOf('=');
        String option = equals < 0 ? token : token.substring(0, equals);
        if (options.hasOption(option)) {
            return "option '" + option + "' takes no value";
        }
        List<String> spelt = new ArrayList<>();
        for (Option known : options.getOptions()) {
            spelt.add(spelt(known));
        }
        return "unknown option '" + Visible.of(option) + "'" + DidYouMean.hint(option, spelt);
    }

    private static String spelt(Option option) {
        return "--" + option.getLongOpt();
    }

    /** The arguments that are no options. */
    List<String> operands() {
        return operands;
    }

    /** The word that says which of its things a command is to do: the first operand. */
    String action(List<String> actions) {
        String choices =
                String.join(", ", actions.subList(0, actions.size() - 1)) + " or " + actions.get(actions.size() - 1);
        if (operands.isEmpty()) {
            throw new UsageException("say what to do: " + choices);
        }
        String action = operands.get(0);
        if (!actions.contains(action)) {
            throw new UsageException(
                    "'" + Visible.of(action) + "' is none of " + choices + DidYouMean.hint(action, actions));
        }
        return action;
    }

    /** The same arguments without the action. */
    Arguments afterAction() {
        return new Arguments(line, List.copyOf(operands.subList(1, operands.size())));
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    /** Every value that an option was given, in order. */
    List<String> values(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    /** The value of an option, the last one where it was given several times. */
    Optional<String> value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** The values of an option that takes comma-separated lists. */
    List<String> list(String option) {
        List<String> items = new ArrayList<>();
        for (String value : values(option)) {
            for (String item : value.split(",", -1)) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    /** The value of an option that takes one of a few words. */
    String choice(String option, String fallback, String... words) {
        String value = value(option).orElse(fallback);
        List<String> allowed = List.of(words);
        if (!allowed.contains(value)) {
            throw new UsageException("'" + Visible.of(value) + "' is no value of '--" + option + "'"
                    + DidYouMean.hint(value, allowed) + " (" + String.join(", ", allowed) + ")");
        }
        return value;
    }

    /** The value of an option that takes a whole number. */
    int number(String option, int fallback, int least, int most) {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UsageException("'" + Visible.of(value.get()) + "' is no value of '--" + option
                + "', which takes a whole number "
                + (most == Integer.MAX_VALUE ? "of " + least + " or more" : "from " + least + " to " + most));
    }

    /** Refuses operands where there is no use for them. */
    void refuseOperands() {
        if (!operands().isEmpty()) {
            throw new UsageException(
                    "unexpected argument '" + Visible.of(operands().get(0)) + "'");
        }
    }
}
