package org.mageos.content.generator.zola;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** What a Zola site serves: pages, sections and their lists, feeds, aliases and assets. */
final class ZolaRoutes {

    private static final String ALIASES = "aliases";
    private final SiteFolder site;
    private final ZolaConfig config;
    private final Sources sources;
    private final ZolaContent content;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();

    ZolaRoutes(SiteFolder site, ZolaConfig config, Sources sources) {
        this.site = site;
        this.config = config;
        this.sources = sources;
        this.content = new ZolaContent(sources, site.name("content/"), config);
    }

    SourceRoutes make() {
        content.pages().forEach(this::addPage);
        content.sections().forEach(this::addPage);
        addLists();
        addHomes();
        new ZolaTaxonomies(config, content, routes).add();
        addAssets();
        addMade();
        return routes.build();
    }

    private void addPage(ZolaPage page) {
        Optional<String> path = page.path(config);
        if (path.isEmpty()) {
            addUnknown(page.document().file(), page.pathOfParent(config));
        } else if (content.isRendered(page)) {
            routes.add(Route.of(page.document(), path.get(), Form.FOLDER));
        } else {
            routes.addUnpublished(Route.of(page.document(), path.get(), Form.FOLDER));
        }
        if (path.isPresent() && !content.isLeftOut(page)) {
            addAliases(page, path.get());
        }
    }

    /** A page whose slug has letters that Zola writes in Latin ones by a table of its own. */
    private void addUnknown(String file, String folder) {
        routes.addProgram(
                new ProgramRoute(file, folder, Pattern.compile(Pattern.quote(folder) + "[^/]+")));
    }

    private void addAliases(ZolaPage page, String path) {
        List<Value> aliases = page.data().get(ALIASES).map(Value::items).orElse(List.of());
        for (Value value : aliases) {
            if (value instanceof Value.Scalar alias && alias.value() != null) {
                String from = "/" + Paths.trimSlashes(alias.text().strip());
                Location place = new Location(page.document().file(), alias.position());
                // The page is written over an alias of its own path.
                if (!from.equals(path)) {
                    String to = Paths.encode(path.equals("/") ? path : path + "/");
                    routes.addRedirect(Redirect.ofDocument(from, to, false, place));
                }
            }
        }
    }

    /** One more alias of a page. */
    static RedirectEntry alias(Document page, String from) {
        return RedirectEntry.inFrontMatter(page, ALIASES, Paths.trimSlashes(from));
    }

    /** The further pages of paginated sections, and the feeds of sections. */
    private void addLists() {
        Map<ZolaPage, Integer> counts = content.counts();
        for (ZolaPage section : content.sections()) {
            if (!content.isRendered(section)) {
                continue;
            }
            String path = section.path(config).map(Paths::trimSlashes).orElse("");
            int perPage = ZolaLanguage.number(section.data(), "paginate_by");
            if (perPage > 0) {
                addPager(
                        routes,
                        "/" + Paths.join(path, ZolaLanguage.paginatePath(section.data())),
                        counts.getOrDefault(section, 0),
                        perPage);
            }
            if (section.data().isSet("generate_feeds", true)
                    || section.data().isSet("generate_feed", true)) {
                addFeeds(routes, config, section.language(), path);
            }
        }
    }

    static void addPager(SourceRoutes.Builder routes, String path, int count, int perPage) {
        for (int page = 1; page == 1 || (long) (page - 1) * perPage < count; page++) {
            routes.add(Route.listing(path + "/" + page, Form.FOLDER));
        }
    }

    /**
     * Adds the feeds of a list.
     *
     * @param path its path without slashes at the ends
     */
    static void addFeeds(
            SourceRoutes.Builder routes, ZolaConfig config, String language, String path) {
        ZolaLanguage options = config.languages().get(language);
        if (options != null) {
            for (String feed : options.feeds()) {
                routes.add(Route.listing("/" + Paths.join(path, feed), Form.FILE));
            }
        }
    }

    /** Each language has a first page, if only by the template. */
    private void addHomes() {
        for (String language : config.languages().keySet()) {
            if (content.section(language, "").isEmpty()) {
                String prefix = config.prefix(language);
                routes.add(Route.listing(prefix.isEmpty() ? "/" : prefix, Form.FOLDER));
            }
        }
    }

    /** The files beside a section, and all those in the folder of a page of its own. */
    private void addAssets() {
        Map<String, ZolaPage> colocated = new HashMap<>();
        for (ZolaPage page : content.pages()) {
            if (page.isColocated() && content.isRendered(page)) {
                colocated.put(page.language() + ":" + page.folder(), page);
            }
        }
        String folder = site.name("content/");
        for (String file : sources.tree().files()) {
            if (file.startsWith(folder) && isAsset(file)) {
                addAsset(file, file.substring(folder.length()), colocated);
            }
        }
    }

    private boolean isAsset(String file) {
        return !file.endsWith(".md")
                && !Paths.lastSegment(file).startsWith(".")
                && !config.ignores(site.inSite(file).orElse(file));
    }

    private void addAsset(String file, String inContent, Map<String, ZolaPage> colocated) {
        String folder = Paths.folder(inContent);
        if (content.isInDraft(folder)) {
            return;
        }
        for (String language : config.languages().keySet()) {
            content.section(language, folder).ifPresent(page -> addAsset(page, file, inContent));
            for (String at = folder; !at.isEmpty(); at = Paths.folder(at)) {
                ZolaPage page = colocated.get(language + ":" + at);
                if (page != null) {
                    addAsset(page, file, inContent);
                }
            }
        }
    }

    private void addAsset(ZolaPage page, String file, String inContent) {
        String rest =
                page.folder().isEmpty()
                        ? inContent
                        : inContent.substring(page.folder().length() + 1);
        page.path(config)
                .ifPresent(
                        path -> routes.addFile("/" + Paths.trimSlashes(path + "/" + rest), file));
    }

    /** What Zola makes of the settings. */
    private void addMade() {
        addFile("404.html");
        if (config.sitemap()) {
            addFile("sitemap.xml");
        }
        if (config.robots()) {
            addFile("robots.txt");
        }
        config.highlightCss().forEach(this::addFile);
        for (Map.Entry<String, ZolaLanguage> language : config.languages().entrySet()) {
            if (language.getValue().hasFeed()) {
                addFeeds(
                        routes,
                        config,
                        language.getKey(),
                        Paths.trimSlashes(config.prefix(language.getKey())));
            }
            if (language.getValue().search()) {
                addFile("search_index." + language.getKey() + ".js");
                addFile("search_index." + language.getKey() + ".json");
                addFile("elasticlunr.min.js");
            }
        }
        addStyles("sass/", config.sass());
        config.theme().ifPresent(theme -> addStyles("themes/" + theme + "/sass/", true));
    }

    private void addFile(String path) {
        routes.add(Route.listing("/" + path, Form.FILE));
    }

    private void addStyles(String folder, boolean compiled) {
        String prefix = site.name(folder);
        for (String file : compiled ? sources.tree().files() : List.<String>of()) {
            String extension = Paths.extension(file);
            if (file.startsWith(prefix)
                    && (extension.equals("scss") || extension.equals("sass"))
                    && !Paths.lastSegment(file).startsWith("_")) {
                addFile(Paths.withoutExtension(file.substring(prefix.length())) + ".css");
            }
        }
    }
}
