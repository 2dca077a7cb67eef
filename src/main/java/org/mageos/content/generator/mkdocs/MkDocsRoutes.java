package org.mageos.content.generator.mkdocs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.url.Paths;

/** The URLs of the pages and files that MkDocs and its plugins make. */
final class MkDocsRoutes {

    private final MkDocsConfig config;
    private final DocsFiles docs;
    private final MkDocsDoubts doubts;
    private final ThemeFiles theme;
    private final List<BlogPlugin> blogs;

    MkDocsRoutes(
            MkDocsConfig config,
            DocsFiles docs,
            MkDocsDoubts doubts,
            ThemeFiles theme,
            List<BlogPlugin> blogs) {
        this.config = config;
        this.docs = docs;
        this.doubts = doubts;
        this.theme = theme;
        this.blogs = blogs;
    }

    /** All that the site has, by its URL. */
    SourceRoutes of(Sources sources) {
        SourceRoutes.Builder routes = new SourceRoutes.Builder();
        for (String source : docs.included()) {
            add(routes, source, sources.documents().get(docs.file(source)));
        }
        for (String source : docs.drafts()) {
            Document document = sources.documents().get(docs.file(source));
            if (document != null) {
                routes.addUnpublished(Route.of(document, docs.path(source), form(source)));
            }
        }
        blogs.forEach(blog -> blog.addTo(routes, sources, config.yaml().owner("plugins")));
        addFallbacks(routes, sources);
        theme.addTo(routes, sources.tree());
        if (routes.routes().stream().noneMatch(route -> route.path().equals("/404.html"))) {
            routes.add(Route.fallback("/404.html", Optional.empty()));
        }
        new RedirectMaps(config, docs).addTo(routes);
        if (doubts.pages().isEmpty()) {
            Set<String> pages = new HashSet<>();
            routes.routes().forEach(route -> pages.add(route.path()));
            new Navigation(config, docs, pages).addBroken(routes);
        }
        return routes.build();
    }

    private void add(SourceRoutes.Builder routes, String source, @Nullable Document document) {
        Optional<BlogPlugin> blog =
                blogs.stream().filter(b -> b.isPost(source) || b.isPostFile(source)).findFirst();
        if (blog.isPresent()) {
            if (blog.get().isPostFile(source)) {
                routes.addFile(blog.get().pathOfFile(source), docs.file(source));
            }
        } else if (DocsFiles.isPage(source)) {
            if (document != null) {
                routes.add(Route.of(document, docs.path(source), form(source)));
            }
        } else if (isNotebook(source)) {
            String page = Paths.withoutExtension(source) + ".md";
            routes.add(Route.ofFile(docs.file(source), docs.path(page)));
        } else if (!docs.path(source).equals("/" + source)) {
            routes.addFile(docs.path(source), docs.file(source));
        }
    }

    private Form form(String source) {
        return docs.isFolder(source) ? Form.FOLDER : Form.FILE;
    }

    private boolean isNotebook(String source) {
        String extension = Paths.extension(source);
        return config.hasPlugin("jupyter") && (extension.equals("ipynb") || extension.equals("py"));
    }

    /** Where a translation is missing, the main language's page or file is shown. */
    private void addFallbacks(SourceRoutes.Builder routes, Sources sources) {
        I18nPlugin languages = docs.languages();
        if (!languages.fallsBack()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        docs.included().forEach(source -> taken.add(docs.path(source)));
        for (String source : docs.included()) {
            if (!languages.of(source).orElse(languages.main()).equals(languages.main())) {
                continue;
            }
            for (String language : languages.inPaths()) {
                String path = languages.path(source, language, docs::ownPath);
                if (!taken.add(path)) {
                    continue;
                }
                if (DocsFiles.isPage(source)) {
                    Document document = sources.documents().get(docs.file(source));
                    routes.add(Route.fallback(path, Optional.ofNullable(document)));
                } else {
                    routes.addFile(path, docs.file(source));
                }
            }
        }
    }

    /** Whether a file is served under its own name. */
    boolean isServed(String file) {
        Optional<String> source = docs.source(file);
        return source.flatMap(docs::find).filter(DocsFiles.Inclusion.INCLUDED::equals).isPresent()
                && !DocsFiles.isPage(source.get())
                && !isNotebook(source.get())
                && blogs.stream().noneMatch(blog -> blog.isPostFile(source.get()))
                && docs.path(source.get()).equals("/" + source.get());
    }
}
