package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.LabelledStatements.Labelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must not change the categories of a statement, tried on statements of our own, each beside its title. */
class AssessorPropertiesTest {

    private static final Assessor ASSESSOR = Assessor.create();
    private static final int EACH = 5;
    private static final int SHORTEST_LAST_WORD = 4;

    private static final String[][] SPELLINGS = {
        {"authorized", "authorised"},
        {"organization", "organisation"},
        {"virtualization", "virtualisation"},
        {"behavior", "behaviour"},
        {"initializ", "initialis"},
        {"customiz", "customis"},
        {"enrollment", "enrolment"},
        {"data center", "data centre"},
        {"program ", "programme "},
    };

    private static final List<Labelled> STATEMENTS = statements();

    private static List<Labelled> statements() {
        try {
            List<Labelled> statements = new ArrayList<>();
            for (String file : LabelledStatements.TRAINING) {
                List<Labelled> all = LabelledStatements.read(file);
                for (int i = 0; i < all.size(); i += EACH) {
                    statements.add(all.get(i));
                }
            }
            return statements;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Labelled> statement() {
        return Arbitraries.of(STATEMENTS);
    }

    @Provide
    Arbitrary<String> space() {
        return Arbitraries.of(" ", "  ", "\n", "\t", "\r\n", "\n    ");
    }

    private static Set<Category> categories(String text, Labelled labelled) {
        return ASSESSOR.assess(text, labelled.context()).categories();
    }

    private static void unchanged(String text, Labelled labelled) {
        assertThat(categories(text, labelled)).as(text).isEqualTo(categories(labelled.text(), labelled));
    }

    @Property(tries = 500)
    void whiteSpace(@ForAll("statement") Labelled labelled, @ForAll("space") String space) {
        unchanged(space + labelled.text().replace(" ", space) + space, labelled);
    }

    /** A capital tells a name from a word, so that only statements without names can be written in another case. */
    @Property(tries = 500, maxDiscardRatio = 20)
    void letterCase(@ForAll("statement") Labelled labelled) {
        String lower = labelled.text().toLowerCase(Locale.ROOT);
        Assume.that(labelled.text().substring(1).equals(lower.substring(1)));
        assertThat(categories(lower.toUpperCase(Locale.ROOT), labelled))
                .as(lower)
                .isEqualTo(categories(lower, labelled));
    }

    @Property(tries = 500)
    void finalPunctuation(@ForAll("statement") Labelled labelled) {
        String text = withoutStop(labelled.text());
        unchanged(text, labelled);
        unchanged(text + ".", labelled);
        unchanged(text + "!", labelled);
    }

    @Property(tries = 500)
    void spelling(@ForAll("statement") Labelled labelled) {
        String british = labelled.text();
        String american = labelled.text();
        for (String[] spelling : SPELLINGS) {
            british = british.replace(spelling[0], spelling[1]);
            american = american.replace(spelling[1], spelling[0]);
        }
        unchanged(british, labelled);
        unchanged(american, labelled);
    }

    @Property(tries = 500)
    void adviceAtTheEnd(@ForAll("statement") Labelled labelled) {
        String text = withoutStop(labelled.text());
        unchanged(text + ", filter as needed.", labelled);
        if (endsInWord(text)) {
            unchanged(text + ". Filter as needed.", labelled);
        }
    }

    @Property(tries = 1000)
    void aSecondCauseNeverRemovesTheFirst(@ForAll("statement") Labelled first, @ForAll("statement") Labelled second) {
        String text = withoutStop(first.text());
        Assume.that(endsInWord(text));
        Set<Category> alone = categories(text, first);
        assertThat(categories(text + ". " + second.text(), first)).as(text).containsAll(alone);
        assertThat(categories(text + "; " + second.text(), first)).as(text).containsAll(alone);
    }

    @Property(tries = 100)
    void labelsStayInTheText(@ForAll String text) {
        Assessment assessment = ASSESSOR.assess(text, RuleContext.NONE);
        for (Evidence evidence : assessment.evidence()) {
            assertThat(evidence.end()).isLessThanOrEqualTo(text.length());
        }
        assertThat(assessment.circular()).isFalse();
    }

    @Property(tries = 5)
    void theSameTextHasTheSameLabels(@ForAll("statement") Labelled labelled) {
        assertThat(ASSESSOR.assess(labelled.text(), labelled.context()))
                .isEqualTo(Assessor.create().assess(labelled.text(), labelled.context()));
    }

    @Property(tries = 500)
    void everyCategoryHasEvidence(@ForAll("statement") Labelled labelled) {
        Assessment assessment = ASSESSOR.assess(labelled.text(), labelled.context());
        for (Category category : assessment.categories()) {
            assertThat(assessment.evidence())
                    .as(labelled.text())
                    .anyMatch(e -> e.category().filter(category::equals).isPresent());
        }
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && ".!? ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a full stop after it can only end a sentence, and does not shorten a word. */
    private static boolean endsInWord(String text) {
        int length = 0;
        while (length < text.length() && Character.isLetter(text.charAt(text.length() - 1 - length))) {
            length++;
        }
        return length >= SHORTEST_LAST_WORD;
    }
}
