package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.catalogue.CatalogueEntry;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Presses the buttons that a page has. */
interface ButtonsInBrowser extends OpenedSite {

    @Test
    default void matrixShowsThreeMeasures() {
        browser().open(base() + "index.html");
        String cell = ".matrix a[href$='T1059.html']";
        assertThat(browser().find(cell).getText()).contains("Command and Scripting Interpreter", "%");
        String specific = shade(cell);

        browser().find("#by-rules").click();
        assertThat(browser().find(cell).getText()).doesNotContain("%");
        assertThat(shade(cell)).isNotEqualTo(specific);
        assertThat(browser().all(".legend").stream().filter(WebElement::isDisplayed))
                .hasSize(1);

        browser().find(cell).click();
        assertThat(browser().find("h1").getText()).isEqualTo("T1059 Command and Scripting Interpreter");
    }

    private String shade(String cell) {
        return browser()
                .run("return getComputedStyle(document.querySelector(arguments[0]).parentNode).backgroundColor", cell);
    }

    @Test
    default void copyButtonsCopy() {
        CatalogueEntry entry = catalogue().entries().get(0);
        browser().open(base() + "entries/" + entry.id() + ".html");

        assertThat(copied("Copy text")).isEqualTo(entry.text());
        assertThat(copied("Copy YAML")).startsWith("falsepositives:").contains("- \"" + entry.text() + '"');
        assertThat(copied("Copy link")).isEqualTo(base() + "entries/" + entry.id() + ".html");
    }

    /** What stands in the clipboard after a button, seen by pasting it. */
    private String copied(String button) {
        browser().run("document.querySelector('.copy output').textContent = ''");
        browser().all(".copy button").stream()
                .filter(b -> b.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(browser().textOnce(".copy output", "Copied")).isEqualTo("Copied");
        browser().find("#q").clear();
        browser().find("#q").click();
        browser().control("v");
        return Objects.requireNonNull(browser().find("#q").getDomProperty("value"));
    }
}
