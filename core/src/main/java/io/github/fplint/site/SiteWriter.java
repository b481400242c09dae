package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueRule;
import io.github.fplint.catalogue.TechniqueSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a catalogue as a static site: the same input gives the same bytes. Not thread-safe. */
public final class SiteWriter {

    private static final int TOP = 100;

    private final Path folder;
    private final String version;
    private final String base;
    private final Templates templates = new Templates();
    private final List<String> pages = new ArrayList<>();
    private final Set<Path> made = new HashSet<>();

    /**
     * A writer into a folder, which is made where it does not exist; files of the same names are replaced.
     *
     * @param version fplint's version
     * @param base the address at which the site will stand, empty where it is not known; feeds and the sitemap are then
     *     relative
     */
    public SiteWriter(Path folder, String version, String base) {
        this.folder = folder;
        this.version = version;
        this.base = base.isEmpty() || base.endsWith("/") ? base : base + '/';
    }

    /** What the page about the method shows. */
    record Method(String attack, List<SourceLine> sources, List<Link> layers) {}

    /** A source of rules and where it can be seen. */
    record SourceLine(String name, String url) {}

    /** What the search page shows before its script runs. */
    record Top(String total, List<EntryRow> entries) {}

    /** Writes pages, assets, layers and feeds. */
    public void write(Catalogue catalogue) throws IOException {
        Site site = new Site(catalogue);
        page("index.html", "home", "Benign causes of alerts", HomePage.of(site));
        page(
                "search.html",
                "search",
                "Search",
                new Top(
                        Figure.number(site.entries().size()),
                        site.entries().stream().limit(TOP).map(EntryRow::of).toList()));
        page("method.html", "method", "Method and licences", method(catalogue));
        for (TechniqueSummary technique : catalogue.techniques()) {
            String id = technique.id();
            page(Links.technique(id), "group", Links.name(id), GroupPage.technique(site, technique));
        }
        for (Category category : Category.values()) {
            page(Links.category(category), "group", category.id(), GroupPage.category(site, category));
        }
        for (Map.Entry<String, List<CatalogueRule>> group :
                site.groups(CatalogueRule::dataSource).entrySet()) {
            String name = group.getKey();
            page(Links.dataSource(name), "group", name, GroupPage.dataSource(site, name, group.getValue()));
        }
        for (Map.Entry<String, List<CatalogueRule>> group :
                site.groups(CatalogueRule::source).entrySet()) {
            String name = group.getKey();
            page(Links.source(name), "group", name, GroupPage.source(site, name, group.getValue()));
        }
        for (CatalogueEntry entry : catalogue.entries()) {
            page(Links.entry(entry.id()), "entry", entry.text(), EntryPage.of(entry));
        }
        assets(site);
    }

    private static Method method(Catalogue catalogue) {
        List<Link> layers = new ArrayList<>();
        for (NavigatorLayer layer : NavigatorLayer.values()) {
            layers.add(new Link(layer.path(), layer.path()));
        }
        return new Method(
                Attack.VERSION,
                catalogue.sources().stream()
                        .map(s -> new SourceLine(s.name(), s.url().orElse("")))
                        .distinct()
                        .toList(),
                layers);
    }

    private void assets(Site site) throws IOException {
        for (String asset : List.of("site.css", "site.js", "search.js", "icon.svg")) {
            file("assets/" + asset, Templates.resource(asset));
        }
        file("assets/search-index.js", SearchIndex.of(site.entries()));
        for (NavigatorLayer layer : NavigatorLayer.values()) {
            file(layer.path(), layer.json(site.catalogue().techniques()));
        }
        Feeds feeds = new Feeds(site.entries(), base);
        file("feed.atom", feeds.atom());
        file("feed.json", feeds.json());
        file("sitemap.xml", sitemap());
        // A server shows it in the place of any address, so it knows the way only by the site's own, else by the top.
        file(
                "404.html",
                templates.fill(
                        "404",
                        new Page(
                                "404.html",
                                base.isEmpty() ? "/" : base,
                                base,
                                version,
                                "No such page",
                                "No such page",
                                new Object())));
        file("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n");
    }

    private String sitemap() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (String page : pages) {
            xml.append("<url><loc>").append(SafeText.escape(base + page)).append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private void page(String path, String template, String title, Object content) throws IOException {
        pages.add(path);
        String root = path.indexOf('/') < 0 ? "" : "../";
        String brief = SafeText.brief(title, 110);
        String description = template.equals("entry")
                ? "A benign cause that detection rules name: " + brief
                : brief + ": benign causes that detection rules name, with the rules behind each";
        file(path, templates.fill(template, new Page(path, root, base, version, brief, description, content)));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null && made.add(parent)) {
            Files.createDirectories(parent);
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
