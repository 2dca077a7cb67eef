package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.docusaurus.ContentPlugin.Kind;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** The routes of a site. */
final class DocusaurusRoutes {

    private final DocusaurusConfig config;
    private final Sources sources;
    private final RouteCollector routes;

    private DocusaurusRoutes(DocusaurusConfig config, Sources sources, RouteCollector routes) {
        this.config = config;
        this.sources = sources;
        this.routes = routes;
    }

    static SourceRoutes of(DocusaurusConfig config, List<RootData> roots, Sources sources) {
        SourceRoutes.Builder builder = new SourceRoutes.Builder();
        RouteCollector collector = new RouteCollector(config.slash(), builder);
        DocusaurusRoutes routes = new DocusaurusRoutes(config, sources, collector);
        roots.forEach(routes::root);
        routes.onlyDocs(roots);
        config.languages().forEach(routes::language);
        ClientRedirects.of(config).forEach(builder::addRedirect);
        ClientRedirects.addExtensions(config, builder);
        return builder.build();
    }

    /** What a language has beside documents. */
    private void language(SiteLanguage language) {
        routes.file(UrlPath.of(language.path(), "404.html"));
        if (config.plugins().searches()) {
            Options algolia = config.options().below("themeConfig").below("algolia");
            String path = algolia.text("searchPagePath").orElse("search");
            if (!algolia.isSet("searchPagePath", false)) {
                routes.listing(UrlPath.of(language.path(), path));
                routes.file(UrlPath.of(language.path(), "opensearch.xml"));
            }
        }
        if (config.plugins().mapsSite()) {
            routes.file(UrlPath.of(language.path(), "sitemap.xml"));
        }
    }

    private void root(RootData data) {
        ContentRoot root = data.root();
        List<Document> published = new ArrayList<>();
        names(root).forEach((name, file) -> source(root, name, file, published));
        if (root.plugin().kind() == Kind.BLOG) {
            BlogLists.add(config.version(), data, published, routes);
        } else if (root.plugin().kind() == Kind.DOCS) {
            docs(data, published);
            if (root.language().isDefault() && root.version().equals(ContentRoot.CURRENT)) {
                sidebars(root, data.sidebars().entries());
            }
        }
    }

    /** What sidebars lead to by URLs, and the ids that no document has. */
    private void sidebars(ContentRoot root, SidebarEntries entries) {
        if (config.options().isComputed("baseUrl")) {
            return;
        }
        for (Value.Scalar link : entries.links()) {
            if (link.text().startsWith("/") && MenuLink.isPath(link.text())) {
                add(entries.file(), link, link.text());
            }
        }
        documents(root, entries.file(), entries.documents());
    }

    /** What the navigation leads to by ids, where they are those of one folder. */
    private void onlyDocs(List<RootData> roots) {
        List<ContentRoot> docs =
                roots.stream()
                        .map(RootData::root)
                        .filter(root -> root.plugin().kind() == Kind.DOCS)
                        .filter(root -> root.language().isDefault())
                        .toList();
        if (docs.size() == 1 && !config.options().isComputed("baseUrl")) {
            documents(docs.get(0), config.file(), Menus.documents(config));
        }
    }

    /** Tells ids that no document has as the URLs that their documents would have. */
    private void documents(ContentRoot root, String file, List<Value.Scalar> named) {
        if (named.isEmpty() || root.plugin().options().isComputed("numberPrefixParser")) {
            return;
        }
        Set<String> ids = new HashSet<>();
        names(root)
                .forEach(
                        (name, source) ->
                                ids.add(UrlPaths.docId(root.plugin(), name, frontMatter(source))));
        for (Value.Scalar id : named) {
            if (!ids.contains(id.text())) {
                add(file, id, Paths.join("/" + root.route(), id.text()));
            }
        }
    }

    private Value.Mapping frontMatter(String file) {
        return Optional.ofNullable(sources.documents().get(file))
                .map(document -> document.frontMatter().data())
                .orElse(Value.Mapping.EMPTY);
    }

    private void add(String file, Value.Scalar value, String path) {
        String url = config.base() + "/" + path.replaceFirst("^/+", "");
        routes.menuLink(MenuLink.of(file, value, url));
    }

    /** The files of the sources, by their names below the documents' folder. */
    private Map<String, String> names(ContentRoot root) {
        Map<String, String> names = new TreeMap<>();
        for (String file : sources.tree().files()) {
            root.original(file)
                    .filter(root.plugin()::isSource)
                    .ifPresent(
                            name ->
                                    names.put(
                                            name,
                                            root.inTranslated(name)
                                                    .filter(sources.tree()::hasFile)
                                                    .orElse(file)));
        }
        return names;
    }

    private void source(ContentRoot root, String name, String file, List<Document> published) {
        Optional<Document> document = Optional.ofNullable(sources.documents().get(file));
        UrlPath path = UrlPaths.of(root, name, document);
        if (root.language().isDefault()
                || root.inTranslated(name).filter(file::equals).isPresent()) {
            routes.page(path, file, document);
        } else {
            routes.fallback(path, document);
        }
        document.filter(d -> !d.frontMatter().data().isSet("draft", true))
                .ifPresent(published::add);
    }

    private void docs(RootData data, List<Document> published) {
        ContentRoot root = data.root();
        for (String path : data.sidebars().paths()) {
            routes.listing(UrlPath.of(root.route(), path));
        }
        TreeSet<String> used = new TreeSet<>();
        published.forEach(document -> used.addAll(data.tags().of(document)));
        String base = root.plugin().options().text("tagsBasePath").orElse("tags");
        if (!used.isEmpty()) {
            routes.listing(UrlPath.of(root.route(), base));
        }
        used.forEach(tag -> routes.listing(UrlPath.of(root.route(), base, tag)));
    }
}
