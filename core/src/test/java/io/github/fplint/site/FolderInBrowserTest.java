package io.github.fplint.site;

import java.nio.file.Path;

/** The site opened from a folder. */
class FolderInBrowserTest extends SiteInBrowser {

    @Override
    String base(Path folder, Server server) {
        return folder.resolve("site").toUri().toString();
    }
}
