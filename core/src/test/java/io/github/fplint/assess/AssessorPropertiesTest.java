package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssessorPropertiesTest {

    private static final Assessor ASSESSOR = Assessor.create();

    private static final String[] CAUSES = {
        "Administrators may run this command",
        "Vulnerability scanners",
        "Backup software",
        "Penetration tests",
        "Cron jobs",
        "Terraform",
        "Antivirus",
        "Software installation",
        "Developers",
        "Authorised red team exercises",
        "Planned migrations",
        "Citrix farms",
        "Help desk",
        "Group policy",
        "Administrative scripts",
        "Legitimate applications",
    };

    private static Set<Category> categories(String text) {
        return ASSESSOR.assess(text, RuleContext.NONE).categories();
    }

    @Provide
    Arbitrary<String> cause() {
        return Arbitraries.of(CAUSES);
    }

    @Provide
    Arbitrary<String> space() {
        return Arbitraries.of(" ", "  ", "\n", "\t", "\r\n");
    }

    @Property(tries = 100)
    void whiteSpaceDoesNotMatter(@ForAll("cause") String cause, @ForAll("space") String space) {
        assertThat(categories(space + cause.replace(" ", space) + space)).isEqualTo(categories(cause));
    }

    @Property(tries = 100)
    void caseDoesNotMatter(@ForAll("cause") String cause) {
        assertThat(categories(cause.toUpperCase(Locale.ROOT))).isEqualTo(categories(cause));
        assertThat(categories(cause.toLowerCase(Locale.ROOT))).isEqualTo(categories(cause));
    }

    @Property(tries = 100)
    void finalPunctuationDoesNotMatter(@ForAll("cause") String cause) {
        assertThat(categories(cause + ".")).isEqualTo(categories(cause));
        assertThat(categories(cause + "!")).isEqualTo(categories(cause));
    }

    @Property(tries = 100)
    void spellingDoesNotMatter(@ForAll("cause") String cause) {
        assertThat(categories(cause.replace("Authorised", "Authorized"))).isEqualTo(categories(cause));
    }

    @Property(tries = 100)
    void trailingAdviceDoesNotMatter(@ForAll("cause") String cause) {
        assertThat(categories(cause + ", filter as needed.")).isEqualTo(categories(cause));
        assertThat(categories(cause + ". Filter as needed.")).isEqualTo(categories(cause));
    }

    @Property(tries = 100)
    void aSecondCauseNeverRemovesTheFirst(@ForAll("cause") String first, @ForAll("cause") String second) {
        assertThat(categories(first + ". " + second + ".")).containsAll(categories(first));
        assertThat(categories(first + "; " + second)).containsAll(categories(first));
    }

    @Property(tries = 100)
    void labelsStayInTheText(@ForAll String text) {
        Assessment assessment = ASSESSOR.assess(text, RuleContext.NONE);
        for (Evidence evidence : assessment.evidence()) {
            assertThat(evidence.end()).isLessThanOrEqualTo(text.length());
        }
        assertThat(assessment.circular()).isFalse();
    }

    @Provide
    Arbitrary<String> words() {
        return Combinators.combine(Arbitraries.of(CAUSES), Arbitraries.strings().ofMaxLength(30))
                .as((cause, noise) -> cause + " " + noise);
    }

    @Property(tries = 5)
    void theSameTextHasTheSameLabels(@ForAll("words") String text) {
        assertThat(ASSESSOR.assess(text, RuleContext.NONE))
                .isEqualTo(Assessor.create().assess(text, RuleContext.NONE));
    }
}
