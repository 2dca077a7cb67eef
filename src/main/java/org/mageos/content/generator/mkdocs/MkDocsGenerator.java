package org.mageos.content.generator.mkdocs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.SlugDialect;

/** MkDocs: every Markdown file of {@code docs_dir} is a page, every other file is served there. */
final class MkDocsGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final String WRITTEN =
            "a file that a plugin of MkDocs writes (add it to routes)";
    private static final String TEMPLATE = "an anchor in a page with a template of its own";
    private static final String POSTS = "an anchor in a list of posts";
    private static final String SLUGIFY =
            "an anchor that a function named in mkdocs.yml makes of a heading";
    private static final String TAKEN =
            "a link of a document that a plugin or hook of MkDocs may take into the site";

    private final MkDocsConfig config;
    private final DocsFiles docs;
    private final MkDocsDoubts doubts;
    private final MkDocsLinks links;
    private final MkDocsMarkdown markdown;
    private final ThemeFiles theme;
    private final List<BlogPlugin> blogs;
    private final MkDocsRoutes routes;
    private final Snippets snippets;

    /** Folders of which a change is to build the site anew. */
    private final Set<String> watched;

    private final Optional<SlugDialect> slugs;

    MkDocsGenerator(
            MkDocsConfig config,
            DocsFiles docs,
            MkDocsDoubts doubts,
            MkDocsLinks links,
            Snippets snippets) {
        this.config = config;
        this.docs = docs;
        this.doubts = doubts;
        this.links = links;
        this.markdown = new MkDocsMarkdown(config);
        this.theme = new ThemeFiles(config);
        this.blogs = BlogPlugin.of(config, docs);
        this.routes = new MkDocsRoutes(config, docs, doubts, theme, blogs);
        this.snippets = snippets;
        this.watched = Snippets.beside(config, config.yaml().data().texts("watch"));
        this.slugs = HeadingIds.of(config);
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("mkdocs", this, description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return docs.source(file).filter(DocsFiles::isPage).isPresent() || snippets.has(file);
    }

    @Override
    public boolean isRead(String file) {
        return !file.startsWith(config.output() + "/") && !theme.isTemplate(file);
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return routes.of(sources);
    }

    @Override
    public Optional<RedirectEntry> redirect(MovedPage moved) {
        return new RedirectMaps(config, docs).entry(moved);
    }

    @Override
    public List<String> publicFolders() {
        return List.of(config.docs());
    }

    @Override
    public boolean isServed(String file) {
        return routes.isServed(file);
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(config.output());
    }

    private SiteDescription description() {
        return config.description(docs.languages().inPaths());
    }

    @Override
    public List<Document> posts(Collection<Document> documents) {
        return documents.stream().filter(this::isPost).toList();
    }

    private boolean isPost(Document document) {
        return docs.source(document.file())
                .filter(source -> blogs.stream().anyMatch(blog -> blog.isPost(source)))
                .isPresent();
    }

    /** Only posts of a blog can be drafts by their own word. */
    @Override
    public boolean isDraft(Document document) {
        return isPost(document) && document.frontMatter().data().isSet("draft", true);
    }

    @Override
    public FootnoteIds footnotes() {
        return markdown.footnotes();
    }

    @Override
    public Dialect markdown() {
        return markdown.dialect();
    }

    @Override
    public SlugDialect slugs() {
        return slugs.orElseGet(HeadingIds.Unknown::new);
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return links.of(from, syntax, text);
    }

    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return links.of(from, syntax, text);
    }

    @Override
    public Optional<String> doubtBeside(Document from) {
        boolean taken = watched.stream().anyMatch(folder -> from.file().startsWith(folder + "/"));
        return taken ? doubts.pages().map(reason -> TAKEN) : Optional.empty();
    }

    @Override
    public Optional<String> imported(Document document, String specifier) {
        return snippets.file(document, specifier);
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        Optional<String> source = docs.source(document.file());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (blogs.stream().anyMatch(blog -> blog.isList(source.get()))) {
            return Optional.of(POSTS);
        }
        if (document.frontMatter().data().text("template").isPresent()) {
            return Optional.of(TEMPLATE);
        }
        return slugs.isEmpty()
                ? Optional.of(SLUGIFY)
                : doubts.anchor(document, id).or(() -> markdown.doubt(id));
    }

    @Override
    public boolean mayDefine(Document document, String label) {
        return document.insertsText()
                || doubts.definesReferences()
                || doubts.marked().contains(document);
    }

    @Override
    public Optional<String> doubt(String path) {
        if (theme.mayServe(path)) {
            return Optional.of("a file that the theme or MkDocs itself may serve");
        }
        if (doubts.written().test(path)) {
            return Optional.of(WRITTEN);
        }
        return doubts.pages();
    }
}
