package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    private static final Pattern DECLARED =
            Pattern.compile("^ {2}(?:-(\\w), )?--([a-z-]+)( [<\\[])?", Pattern.MULTILINE);

    static List<String> commands() {
        return Commands.NAMES;
    }

    static Stream<String> topics() {
        return Stream.concat(commands().stream(), Stream.of(HelpCommand.OVERVIEW));
    }

    private static Command command(String name) {
        return Objects.requireNonNull(Commands.find(name), name);
    }

    @Test
    void commandsAreSortedAndFound() {
        assertThat(Commands.NAMES).isSorted();
        assertThat(Commands.NAMES).allSatisfy(n -> assertThat(command(n).name()).isEqualTo(n));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpNamesEveryOptionAndNoOther(String name) {
        Collection<String> declared = new TreeSet<>();
        for (Option option : command(name).options().getOptions()) {
            declared.add((option.getOpt() == null ? "" : "-" + option.getOpt() + " ") + "--" + option.getLongOpt()
                    + (option.hasArg() ? " value" : ""));
        }
        Collection<String> described = new TreeSet<>();
        Matcher matcher = DECLARED.matcher(HelpCommand.text(name));
        while (matcher.find()) {
            described.add((matcher.group(1) == null ? "" : "-" + matcher.group(1) + " ") + "--" + matcher.group(2)
                    + (matcher.group(3) == null ? "" : " value"));
        }

        assertThat(described).containsExactlyElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void helpFitsATerminal(String topic) {
        assertThat(HelpCommand.text(topic).lines())
                .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void overviewNamesEveryCommandAndExitCode() {
        String overview = HelpCommand.text(HelpCommand.OVERVIEW);

        assertThat(Commands.NAMES).allSatisfy(n -> assertThat(overview).containsPattern("\n  " + n + " +[A-Z]"));
        assertThat(ExitCode.values())
                .allSatisfy(c -> assertThat(overview).containsPattern("\n  " + c.number() + "  [a-z]"));
    }

    @Test
    void manPageHoldsAllOfIt() {
        String page = Run.of("help", "--man").out();

        assertThat(page).startsWith(".TH FPLINT 1 ");
        for (String topic : topics().toList()) {
            Matcher option = DECLARED.matcher(HelpCommand.text(topic));
            while (option.find()) {
                assertThat(page).contains("\\-\\-" + option.group(2).replace("-", "\\-"));
            }
        }
        assertThat(page.lines().filter(l -> l.startsWith(".")))
                .allSatisfy(l -> assertThat(l).matches("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?"));
        assertThat(page.lines().filter(l -> l.startsWith("'"))).isEmpty();
    }

    @Test
    void headingsAreBoldWithColour() {
        assertThat(Run.of("help", "lint", "--color=always").out())
                .contains("\u001B[1mUsage:\u001B[0m fplint lint", "\u001B[1mChecks:\u001B[0m\n");
        assertThat(Run.of("help", "lint").out()).doesNotContain("\u001B");
    }

    @Test
    void colourFollowsTheEnvironment() {
        assertThat(coloured(true, Map.of())).isTrue();
        assertThat(coloured(false, Map.of())).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(coloured(true, Map.of("CLICOLOR", "0"))).isFalse();
        assertThat(coloured(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(coloured(false, Map.of("CLICOLOR_FORCE", "1"))).isTrue();
        assertThat(coloured(false, Map.of("CLICOLOR_FORCE", "0"))).isFalse();
        assertThat(coloured(false, Map.of("FORCE_COLOR", "1"))).isTrue();
        assertThat(coloured(false, Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of(), "--color", "never")).isFalse();
        assertThat(coloured(false, Map.of("NO_COLOR", "1"), "--color", "always"))
                .isTrue();
    }

    private static boolean coloured(boolean terminal, Map<String, String> variables, String... more) {
        String[] args = Stream.concat(Stream.of("help"), Stream.of(more)).toArray(String[]::new);
        return Run.in(java.nio.file.Path.of(""), variables, "", terminal, args)
                .out()
                .contains("\u001B[");
    }
}
