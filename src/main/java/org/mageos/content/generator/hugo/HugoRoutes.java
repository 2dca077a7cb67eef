package org.mageos.content.generator.hugo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.url.Paths;

/** Makes the routes of a Hugo site. Used once. */
final class HugoRoutes {

    private final HugoSettings settings;
    private final ContentIndex index;
    private final Layouts layouts;
    private final Map<String, String> adapters;
    private final boolean aliasesLead;
    private final Sources sources;
    private final PageDates dates;
    private final PagePaths paths;
    private final OutputFormats formats;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();
    private final Map<String, Nodes> nodes = new LinkedHashMap<>();

    /**
     * @param adapters the patterns of the paths that content adapters make, by their files
     * @param aliasesLead whether the aliases of pages are paths of the site
     */
    HugoRoutes(
            HugoSettings settings,
            ContentIndex index,
            Layouts layouts,
            Map<String, String> adapters,
            boolean aliasesLead,
            Sources sources) {
        this.aliasesLead = aliasesLead;
        this.adapters = adapters;
        this.settings = settings;
        this.index = index;
        this.layouts = layouts;
        this.sources = sources;
        this.dates = new PageDates(settings);
        this.paths = new PagePaths(settings, index, dates);
        this.formats = new OutputFormats(settings);
    }

    SourceRoutes make() {
        for (Language language : settings.languages()) {
            Nodes ofLanguage = new Nodes(settings, index, language, sources.documents());
            ofLanguage.find(dates, sources.now());
            nodes.put(language.key(), ofLanguage);
            ofLanguage.built().forEach(this::addPage);
            ofLanguage.leftOut().forEach(this::addLeftOut);
            addOfLanguage(language);
        }
        addOfSite();
        addBundled();
        addStatics();
        index.adapters().forEach(this::addAdapter);
        return routes.build();
    }

    private void addPage(Node node) {
        Optional<PagePath> known = paths.of(node);
        if (known.isEmpty()) {
            // A date that no file tells is in its path, which may be any then.
            node.file().ifPresent(f -> addProgram(f.file(), "/", Pattern.compile("/.*")));
            return;
        }
        PagePath place = known.get();
        if (!node.data().isRendered()) {
            return;
        }
        OutputFormats.Made made = formats.of(node, place);
        Route route = route(node, place);
        boolean templated = node.file().isPresent() || layouts.make(node);
        if (made.hasHtml() && templated) {
            routes.add(route);
            addOtherNames(node, place, route);
            addAliases(node, place);
        } else if (!made.hasHtml() && !made.files().isEmpty()) {
            String first = made.files().get(0);
            routes.add(new Route(first, Form.FILE, route.origin(), route.document()));
        }
        for (String file : made.files()) {
            routes.addAlso(file, Route.listing(file, Form.FILE));
        }
    }

    private void addAliases(Node node, PagePath place) {
        Document document = node.file().map(this::document).orElse(null);
        if (document != null && aliasesLead) {
            Aliases.of(node, document, place, settings).forEach(routes::addRedirect);
        }
    }

    /** Where versions of Hugo differ, both paths lead to the page. */
    private void addOtherNames(Node node, PagePath place, Route route) {
        boolean ugly = settings.isUgly(node.section());
        if (ugly && !node.isPage() && !node.kind().equals("home")) {
            String bare = place.path();
            routes.addAlso(place.form() == Form.FILE ? place.bundle() : bare + ".html", route);
        }
    }

    private void addLeftOut(Node node) {
        paths.of(node).ifPresent(place -> routes.addUnpublished(route(node, place)));
    }

    private Route route(Node node, PagePath place) {
        if (node.file().isEmpty()) {
            return Route.listing(place.path(), place.form());
        }
        ContentFile file = node.file().get();
        return new Route(
                place.path(),
                place.form(),
                new Route.Origin.SourceFile(file.file()),
                Optional.ofNullable(document(file)));
    }

    private @Nullable Document document(ContentFile file) {
        return sources.documents().get(file.file());
    }

    private void addOfLanguage(Language language) {
        boolean inRoot = settings.languages().size() == 1 && language.prefix().isEmpty();
        addFile("404", language.path("/404.html"));
        if (!inRoot && !settings.isDisabled("sitemap")) {
            routes.add(Route.listing("/" + language.key() + "/sitemap.xml", Form.FILE));
        }
    }

    private void addOfSite() {
        addFile("sitemap", "/sitemap.xml");
        if (settings.config().isSet("enablerobotstxt", true)) {
            addFile("robotstxt", "/robots.txt");
        }
        Language main = settings.mainLanguage();
        boolean several = settings.isMultilingual() || !main.prefix().isEmpty();
        if (several && !settings.hasManyHosts()) {
            // Hugo writes a page there that leads on to the home of the default language.
            String other = main.prefix().isEmpty() ? "/" + main.key() : "/";
            routes.routes().stream()
                    .filter(route -> route.path().equals(main.path("/")))
                    .findFirst()
                    .ifPresent(home -> routes.addAlso(other, home));
        }
    }

    private void addFile(String kind, String path) {
        if (!settings.isDisabled(kind)) {
            routes.add(Route.listing(path, Form.FILE));
        }
    }

    /** The files of bundles are served where their page is. */
    private void addBundled() {
        for (ContentIndex.BundledFile file : index.bundled()) {
            String folder = Paths.folder(file.path());
            Optional<Node> owner = owner(file.language(), folder);
            Optional<PagePath> place = owner.flatMap(paths::of);
            if (place.isPresent()) {
                String key = owner.get().key();
                String rest = key.equals("/") ? file.path() : file.path().substring(key.length());
                routes.addFile(place.get().bundle() + "/" + Paths.trimSlashes(rest), file.file());
            }
        }
    }

    private Optional<Node> owner(String language, String folder) {
        Optional<Node> own = nodes.get(language).owner(folder);
        if (own.filter(HugoRoutes::isWritten).isPresent()) {
            return own;
        }
        // A bundle may be there in another language only.
        for (Nodes others : nodes.values()) {
            Optional<Node> other = others.owner(folder).filter(HugoRoutes::isWritten);
            if (other.filter(node -> isNearer(node, own)).isPresent()) {
                return other;
            }
        }
        return own;
    }

    private static boolean isWritten(Node node) {
        return node.file().isPresent();
    }

    private static boolean isNearer(Node node, Optional<Node> than) {
        return than.isEmpty() || node.key().length() > than.get().key().length();
    }

    /** Mounted files that no folder of the tree serves as it is, and those of further hosts. */
    private void addStatics() {
        for (Mount mount : settings.mounts().statics()) {
            boolean asItIs = mount.target().isEmpty() && sources.tree().hasFolder(mount.source());
            if (asItIs && !settings.hasManyHosts()) {
                continue;
            }
            for (String file : sources.tree().files()) {
                mount.targetOf(file).ifPresent(path -> addStatic("/" + path, file));
            }
        }
    }

    private void addStatic(String path, String file) {
        if (!settings.hasManyHosts()) {
            routes.addFile(path, file);
            return;
        }
        settings.languages().forEach(language -> routes.addFile(language.path(path), file));
    }

    private void addAdapter(String folder, String file) {
        String rest = adapters.getOrDefault(file, ".+");
        String path = paths.sanitized(folder);
        for (Language language : settings.languages()) {
            String prefix = language.path(path);
            String below = prefix.equals("/") ? "/" : prefix + "/";
            addProgram(file, below, Pattern.compile(Pattern.quote(below) + "(?:" + rest + ")"));
        }
    }

    private void addProgram(String file, String prefix, Pattern pattern) {
        routes.addProgram(new ProgramRoute(file, prefix, pattern));
    }
}
