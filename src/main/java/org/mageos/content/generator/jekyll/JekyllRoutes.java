package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.jekyll.SourceFile.Kind;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** Makes the routes of a site of its files. For one use. */
final class JekyllRoutes {

    private static final String OLD_PATHS = "redirect_from";
    private final JekyllConfig config;
    private final JekyllPlugins plugins;
    private final SourceFiles files;
    private final JekyllUrls urls;
    private final Map<String, Value.Mapping> frontMatter;
    private final JekyllAsciidoc asciidoc;
    private final Sources sources;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();
    private final boolean ownRedirects;
    private final List<Post> posts = new ArrayList<>();

    /**
     * A post that is published.
     *
     * @param file its file
     * @param data its front matter
     * @param date its date
     */
    record Post(SourceFile file, Value.Mapping data, EntryDate date) {}

    /**
     * @param frontMatter that of pages that are no documents, by file
     * @param ownRedirects whether a layout of the site's own makes another of {@code redirect_to}
     */
    JekyllRoutes(
            JekyllConfig config,
            JekyllPlugins plugins,
            SourceFiles files,
            JekyllUrls urls,
            Map<String, Value.Mapping> frontMatter,
            JekyllAsciidoc asciidoc,
            boolean ownRedirects,
            Sources sources) {
        this.config = config;
        this.plugins = plugins;
        this.files = files;
        this.urls = urls;
        this.frontMatter = frontMatter;
        this.asciidoc = asciidoc;
        this.ownRedirects = ownRedirects;
        this.sources = sources;
    }

    SourceRoutes build() {
        for (SourceFile file : files.all()) {
            switch (file.kind()) {
                case STATIC -> serve(file, urls.page(file, Value.Mapping.EMPTY));
                case COLLECTION_FILE -> {
                    if (config.isWritten(file.collection())) {
                        serve(file, urls.collectionFile(file));
                    }
                }
                case PAGE -> addPage(file);
                case BARE_PAGE, README -> {
                    routes.addFile("/" + file.path(), file.file());
                    addPage(file);
                }
                case ENTRY, DRAFT -> addEntry(file);
            }
        }
        new JekyllListings(config, plugins, urls).add(posts, routes);
        return routes.build();
    }

    private void serve(SourceFile file, ServedUrl url) {
        routes.addFile(url.path(), file.file());
        routes.addFile(url.url(), file.file());
        url.others().forEach(path -> routes.addFile(path, file.file()));
    }

    private Value.Mapping data(SourceFile file, @Nullable Document document) {
        return document != null
                ? asciidoc.data(document)
                : frontMatter.getOrDefault(file.file(), Value.Mapping.EMPTY);
    }

    private void addPage(SourceFile file) {
        Document document = sources.documents().get(file.file());
        Value.Mapping data = data(file, document);
        ServedUrl url = urls.page(file, data);
        Route route = add(file, document, url, List.of(), isPublished(data.get("published")));
        redirects(document, data, url, route);
    }

    /** {@code published:} without a value means no, too. */
    private boolean isPublished(Optional<Value> published) {
        return config.isSet("unpublished")
                || published
                        .filter(
                                value ->
                                        value instanceof Value.Scalar scalar
                                                && (scalar.value() == null
                                                        || Boolean.FALSE.equals(scalar.value())))
                        .isEmpty();
    }

    private void addEntry(SourceFile file) {
        Document document = sources.documents().get(file.file());
        Value.Mapping data = data(file, document);
        Optional<EntryDate> own = urls.date(file, data);
        EntryDate date = own.orElseGet(() -> EntryDate.shifted(sources.now(), config.zone()));
        List<ServedUrl> possible = urls.entry(file, data, date);
        if (possible.isEmpty() || !config.isWritten(file.collection())) {
            return;
        }
        boolean future =
                own.filter(d -> d.instant().isAfter(sources.now())).isPresent()
                        && !config.isSet("future");
        boolean draft = file.kind() == Kind.DRAFT && !config.isSet("show_drafts");
        boolean published = !future && !draft && isPublished(urls.value(file, data, "published"));
        Route route =
                add(
                        file,
                        document,
                        possible.get(0),
                        possible.subList(1, possible.size()),
                        published);
        if (published) {
            redirects(document, data, possible.get(0), route);
            if (file.isPost()) {
                posts.add(new Post(file, data, date));
            }
        }
    }

    private Route add(
            SourceFile file,
            @Nullable Document document,
            ServedUrl url,
            List<ServedUrl> otherwise,
            boolean published) {
        Route route =
                new Route(
                        url.path(),
                        url.form(),
                        new Route.Origin.SourceFile(file.file()),
                        Optional.ofNullable(document));
        if (!published) {
            routes.addUnpublished(route);
            return route;
        }
        routes.add(route);
        url.others().forEach(path -> routes.addAlso(path, route));
        for (ServedUrl other : otherwise) {
            routes.addAlso(other.path(), route);
            other.others().forEach(path -> routes.addAlso(path, route));
        }
        return route;
    }

    private void redirects(
            @Nullable Document document, Value.Mapping data, ServedUrl url, Route route) {
        if (document == null || !plugins.mayHave(JekyllPlugins.REDIRECT_FROM)) {
            return;
        }
        String target = Paths.encode(url.url());
        for (Value.Scalar from : texts(data, OLD_PATHS)) {
            Location at = location(document, from);
            String path = withoutIndex(withSlash(from.text().strip()));
            routes.addRedirect(Redirect.ofDocument(path, target, false, at));
            if (path.endsWith(".html")) {
                String bare = path.substring(0, path.length() - ".html".length());
                routes.addAlso(bare, route);
            }
        }
        if (ownRedirects) {
            return;
        }
        texts(data, "redirect_to").stream()
                .findFirst()
                .ifPresent(
                        to -> {
                            Location at = location(document, to);
                            String text = to.text().strip();
                            String where = isAbsolute(text) ? text : withSlash(text);
                            routes.addRedirect(Redirect.ofDocument(target, where, true, at));
                        });
    }

    /** One more old path of a page, which the plugin jekyll-redirect-from makes a page of. */
    static RedirectEntry oldPath(Document page, String from) {
        return RedirectEntry.inFrontMatter(page, OLD_PATHS, from);
    }

    private static List<Value.Scalar> texts(Value.Mapping data, String key) {
        List<Value.Scalar> texts = new ArrayList<>();
        for (Value item : data.get(key).map(Value::items).orElse(List.of())) {
            if (item instanceof Value.Scalar scalar
                    && scalar.value() != null
                    && !scalar.text().isBlank()) {
                texts.add(scalar);
            }
        }
        return texts;
    }

    private static Location location(Document document, Value.Scalar value) {
        return new Location(document.file(), value.position());
    }

    private static boolean isAbsolute(String url) {
        return url.startsWith("http://") || url.startsWith("https://") || url.startsWith("mailto:");
    }

    private static String withoutIndex(String path) {
        return path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    private static String withSlash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
