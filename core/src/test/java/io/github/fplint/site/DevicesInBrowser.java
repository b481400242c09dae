package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks at pages in the dark, on a narrow screen, on paper, and without scripts. */
interface DevicesInBrowser extends OpenedSite {

    @Test
    default void darkAndLight() {
        browser().open(base() + "index.html");
        assertThat(browser().background()).isEqualTo("rgb(255, 255, 255)");
        browser().prefer("dark");
        assertThat(browser().background()).isEqualTo("rgb(18, 22, 27)");

        browser().find(".top nav button").click();
        assertThat(browser().background()).isEqualTo("rgb(255, 255, 255)");
        browser().open(base() + "search.html");
        assertThat(browser().background()).as("the choice lasts").isEqualTo("rgb(255, 255, 255)");
        browser().find(".top nav button").click();
        assertThat(browser().background()).isEqualTo("rgb(18, 22, 27)");
    }

    @Test
    default void nothingIsWiderThanANarrowScreen() {
        browser()
                .command(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", false));
        try {
            for (String page : FixtureSite.pages(catalogue())) {
                browser().open(base() + page);
                assertThat(browser().run("""
                                return [...document.querySelectorAll("header *, main *, footer *")]
                                  .filter((e) => !e.closest(".matrix, .hidden") && e.getBoundingClientRect().right > innerWidth)
                                  .map((e) => e.outerHTML.slice(0, 100)).join("\\n");
                                """)).as(page).isEmpty();
            }
            browser().open(base() + "search.html");
            assertThat(browser().find("#facets").isDisplayed()).isFalse();
            browser().find("#filters summary").click();
            assertThat(browser().find("#facets").isDisplayed()).isTrue();
        } finally {
            browser().command("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    default void printsWhatIsToRead() {
        browser().open(base() + "techniques/T1059.html");
        browser().command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser().find(".top nav").isDisplayed()).isFalse();
            assertThat(browser().run("return document.querySelector('#gap details td').checkVisibility()"))
                    .isEqualTo("true");
        } finally {
            browser().command("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    default void worksWithoutScripts() {
        browser().command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser().open(base() + "index.html");
            browser().find(".matrix a[href$='" + busiest() + ".html']").click();
            assertThat(browser().find("h1").getText()).isEqualTo(Links.name(busiest()));
            assertThat(browser().all(".entries tbody tr"))
                    .hasSameSizeAs(
                            catalogue().technique(busiest()).orElseThrow().entries());
            browser().find(".entries tbody a").click();
            assertThat(browser().find(".kind").getText()).startsWith("Benign cause");
            browser().find("details summary").click();
            assertThat(browser().find("pre.logic").isDisplayed()).isTrue();
            browser().open(base() + "search.html");
            assertThat(browser().find("noscript").getText()).contains("Search needs JavaScript");
            assertThat(browser().all("#filters").get(0).isDisplayed()).isFalse();
        } finally {
            browser().command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }
}
