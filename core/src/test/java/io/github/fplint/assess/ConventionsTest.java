package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static Set<Category> settled(String text, Category first, Category second) {
        Set<Category> categories = EnumSet.of(first, second);
        Conventions.settle(categories, Readings.passages(text).get(0));
        return categories;
    }

    @Test
    void diagnosisReplacesTheAdministrator() {
        assertThat(settled("Administrators who debug a service", Category.ADMIN_ACTIVITY, Category.TROUBLESHOOTING))
                .containsExactly(Category.TROUBLESHOOTING);
    }

    @Test
    void diagnosisLeavesOtherAdministrativeWork() {
        assertThat(settled("Administrative tasks or debugging", Category.ADMIN_ACTIVITY, Category.TROUBLESHOOTING))
                .contains(Category.ADMIN_ACTIVITY);
    }

    @Test
    void aScriptReplacesTheAdministratorWhomNoPhraseNames() {
        assertThat(settled("Admin scripts", Category.ADMIN_ACTIVITY, Category.ADMIN_SCRIPT))
                .containsExactly(Category.ADMIN_SCRIPT);
    }
}
