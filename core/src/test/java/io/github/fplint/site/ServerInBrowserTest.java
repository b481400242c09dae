package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The site opened from a server. */
class ServerInBrowserTest extends SiteInBrowser {

    @Override
    String base(Path folder, Server server) {
        return server.address();
    }

    @Test
    void unknownAddressLeadsBack() {
        browser().open(base() + "entries/no/such/page.html");
        assertThat(browser().find("h1").getText()).isEqualTo("No such page");
        assertThat(browser().background()).isEqualTo("rgb(255, 255, 255)");
        // The status of the answer is what the browser complains about.
        assertThat(browser().complaints()).singleElement().asString().contains("404");
        browser().find("main a").click();
        assertThat(browser().address()).isEqualTo(base() + "index.html");
    }
}
