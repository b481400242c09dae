package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Uses the site of the fixtures in Chromium, as somebody would who came to it; every part wherever it is opened. */
abstract class SiteInBrowser implements SearchInBrowser, FacetsInBrowser, ButtonsInBrowser, DevicesInBrowser {

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Server server;
    private static Catalogue catalogue;

    private String base = "";

    /**
     * Where the site is opened.
     *
     * @param folder has it below {@code site}
     * @param server serves a copy of it
     */
    abstract String base(Path folder, Server server);

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start(folder.resolve("profile")).orElse(null);
        catalogue = FixtureSite.catalogue(folder.resolve("rules"));
        FixtureSite.write(catalogue, folder.resolve("site"), "");
        server = new Server(folder.resolve("served"));
        FixtureSite.write(catalogue, folder.resolve("served"), server.address());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void start() {
        assumeTrue(browser != null, Browser.MISSING);
        base = base(folder, server);
        browser.prefer("light");
        browser.width(1300);
        browser.open(base + "method.html");
        browser.run("localStorage.clear()");
        browser.complaints();
    }

    /** Whatever a test did: no complaint, and nothing from elsewhere. */
    @AfterEach
    void quiet() {
        if (browser == null) {
            return;
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).matches("about:blank|\\Q" + base + "\\E.*"));
    }

    @Override
    public Browser browser() {
        return browser;
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }
}
