package org.mageos.content.generator.jekyll;

import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.jekyll.SourceFile.Kind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What links and images of a Jekyll site mean. Jekyll itself leaves them to the browser; the plugin
 * jekyll-relative-links leads a Markdown link that names a file of the site to its URL. Immutable.
 *
 * <p>The source: {@code generator.rb} of jekyll-relative-links 0.7.0.
 */
final class JekyllLinks {

    private static final String WITHOUT_PLUGIN =
            "a link of a page in AsciiDoc, which needs jekyll-asciidoc (name it under plugins in"
                    + " _config.yml)";

    private static final String WITH_PLUGIN =
            "a link to a file, which needs jekyll-relative-links (name it under plugins in"
                    + " _config.yml)";
    private static final String ON_GITHUB =
            "a link that leads somewhere on GitHub, which shows the file, too, but not on the site";

    private final JekyllConfig config;
    private final JekyllPlugins plugins;
    private final SourceFiles files;
    private final JekyllAsciidoc asciidoc;
    private final FileTree tree;
    private final LiquidLinks liquid;
    private final String base;
    private final Function<Document, Optional<String>> urls;

    JekyllLinks(
            JekyllConfig config,
            JekyllPlugins plugins,
            SourceFiles files,
            JekyllAsciidoc asciidoc,
            FileTree tree,
            LiquidLinks liquid,
            String base,
            Function<Document, Optional<String>> urls) {
        this.config = config;
        this.plugins = plugins;
        this.files = files;
        this.asciidoc = asciidoc;
        this.tree = tree;
        this.liquid = liquid;
        this.base = base;
        this.urls = urls;
    }

    /** What a reference of a page in AsciiDoc means: a URL, relative to that of the page. */
    Reference xref(Document from, Syntax syntax, String text) {
        return isBareAsciidoc(from)
                ? new Reference.Unknown(WITHOUT_PLUGIN)
                : asciidoc.xref(from, syntax, text);
    }

    /** Without the plugin a page is the text as it stands. */
    private boolean isBareAsciidoc(Document page) {
        return FileKind.isAsciiDoc(page.file())
                && !asciidoc.converts("." + Paths.extension(page.file()));
    }

    /** What a link or image means. */
    Reference read(Document from, Syntax syntax, String text) {
        if (isBareAsciidoc(from)) {
            return new Reference.Unknown(WITHOUT_PLUGIN);
        }
        if (LiquidLinks.isIn(text) && isAsciidocOnly(from)) {
            return new Reference.Nothing(
                    "Liquid is not read in a page in AsciiDoc without ':page-liquid:'",
                    Optional.empty());
        }
        if (LiquidLinks.isIn(text)) {
            Reference meant = liquid.read(from, text);
            return meant instanceof Reference.File file
                    ? files.of(file.name())
                            .map(target -> reference(target, file.fragment()))
                            .orElse(meant)
                    : meant;
        }
        Destination destination = Destination.parse(text);
        Optional<SourceFile> source = files.of(from.file());
        if (destination.scheme().isPresent()
                || destination.host().isPresent()
                || destination.path().isEmpty()
                || source.isEmpty()) {
            return new Reference.Url(text);
        }
        Optional<SourceFile> target = target(source.get(), destination);
        if (target.isPresent()) {
            return toFile(from, source.get(), syntax, destination, target.get());
        }
        return shownOnGitHub(source.get(), destination).orElseGet(() -> new Reference.Url(text));
    }

    private boolean isAsciidocOnly(Document from) {
        return FileKind.isAsciiDoc(from.file()) && !asciidoc.readsLiquid(from);
    }

    /** The file of the site that a path names, as it would be in the source. */
    private Optional<SourceFile> target(SourceFile from, Destination destination) {
        if (destination.query().isPresent()) {
            return Optional.empty();
        }
        String path = destination.path().replace('+', ' ');
        String whole =
                path.startsWith("/")
                        ? path.substring(1)
                        : Paths.join(Paths.folder(from.relative()), path);
        return Paths.normalize(Paths.decode(whole))
                .flatMap(files::at)
                .filter(target -> !destination.path().endsWith("/"));
    }

    private Reference toFile(
            Document from,
            SourceFile source,
            Syntax syntax,
            Destination destination,
            SourceFile target) {
        boolean rewritten = isRewritten(source, syntax);
        if (rewritten && plugins.has(JekyllPlugins.RELATIVE_LINKS)) {
            return reference(target, destination.fragment());
        }
        Reference asWritten = new Reference.Url(destination.withPath(destination.path()));
        boolean same = isAt(from, destination.path(), target);
        if (rewritten && plugins.mayHave(JekyllPlugins.RELATIVE_LINKS)) {
            return same ? asWritten : new Reference.Unknown(WITH_PLUGIN);
        }
        boolean relative = !destination.path().startsWith("/");
        if (relative && files.isMarkdown(target) && isPageOnly(target)) {
            return new Reference.Nothing(
                    "Jekyll leaves a link to a Markdown file as it is, and serves the page only",
                    Optional.of(
                            "{% link "
                                    + target.relative()
                                    + " %}"
                                    + destination.fragment().map(f -> "#" + f).orElse("")));
        }
        return asWritten;
    }

    private static boolean isPageOnly(SourceFile target) {
        return target.kind() == Kind.PAGE || target.kind() == Kind.ENTRY;
    }

    /** Whether jekyll-relative-links looks at a link. */
    private boolean isRewritten(SourceFile source, Syntax syntax) {
        Value.Mapping options = config.data().mapping("relative_links");
        boolean page = source.kind() != Kind.ENTRY && source.kind() != Kind.DRAFT;
        return (syntax == Syntax.INLINE || syntax == Syntax.DEFINITION)
                && files.isMarkdown(source)
                && !options.isSet("enabled", false)
                && (page || options.isSet("collections", true));
    }

    /** Whether the browser finds a file at the same place. */
    private boolean isAt(Document from, String path, SourceFile target) {
        String folder = urls.apply(from).map(Paths::folder).orElse("");
        String whole = path.startsWith("/") ? path : folder + "/" + path;
        return !target.isRendered()
                && Paths.normalize(Paths.decode(whole)).filter(target.path()::equals).isPresent();
    }

    /** Markdown that is served as it is has no page, but a URL. */
    private Reference reference(SourceFile target, Optional<String> fragment) {
        return target.isRendered()
                ? new Reference.File(target.file(), fragment)
                : target.kind() == Kind.STATIC
                        ? new Reference.Url(
                                base
                                        + "/"
                                        + Paths.encode(target.path())
                                        + fragment.map(f -> "#" + f).orElse(""))
                        : new Reference.File(target.file(), fragment);
    }

    /** What has no front matter is made for GitHub, too, where more can be linked to. */
    private Optional<Reference> shownOnGitHub(SourceFile source, Destination destination) {
        boolean relative = !destination.path().startsWith("/");
        if (!relative || source.kind() != Kind.README && source.kind() != Kind.BARE_PAGE) {
            return Optional.empty();
        }
        String path = Paths.join(Paths.folder(source.file()), Paths.decode(destination.path()));
        Optional<String> name = Paths.normalize(path);
        boolean shown = name.isEmpty() || tree.has(name.get());
        return shown ? Optional.of(new Reference.Unknown(ON_GITHUB)) : Optional.empty();
    }
}
