package io.github.fplint.site;

/**
 * What every template shows.
 *
 * @param path below the site's folder
 * @param root what leads from the page to the site's folder, empty or such as {@code ../}
 * @param base the site's address with a slash behind it, empty where it is not known
 * @param content what the page's own template shows
 */
record Page(String path, String root, String base, String version, String title, String description, Object content) {

    /** Whether the page stands in the site's folder and is its start. */
    boolean home() {
        return path.equals("index.html");
    }

    /** Whether it is about a single cause; there are thousands of these, so they are kept short. */
    boolean entry() {
        return path.startsWith("entries/");
    }

    /** Whether it is the page that searches. */
    boolean search() {
        return path.equals("search.html");
    }
}
