package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.hugo.RenderHook.Kind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** What links and images of a Hugo site mean. Immutable. */
final class HugoLinks {

    private static final String NO_LINK = "a URL in the text of which Hugo makes no link";
    private static final String BY_NAME =
            "a page that only versions of Hugo before 0.123 find by its name behind a slash";
    private static final String BY_HOOK =
            "a link that a render hook of the site or its theme may lead elsewhere";
    private static final String OF_THEME =
            "a link to a page by its name, which a theme that is not in the tree may resolve";
    private static final String OF_MODULE =
            "a page that may lie in a folder of content that is not in the tree";
    private static final String PART = "a page that is part of another and has no URL";
    private static final String OF_PART =
            "a reference of a document without a URL of its own, which Hugo looks up where it is"
                    + " shown";
    private static final String OF_VERSION = "a page of a version whose folder the build may copy";
    private static final String OF_PROGRAM =
            "a page of content that git ignores, which a program may write";
    private static final String LEFT_OUT =
            "HTML in Markdown, which Hugo leaves out unless markup.goldmark.renderer.unsafe is set";
    private static final String OUTPUT_FORMAT = "a URL of another output format";

    private final HugoSettings settings;
    private final ContentIndex index;
    private final PageLookup lookup;
    private final LookedUpFiles files;
    private final RenderHook linkHook;
    private final RenderHook imageHook;
    private final String base;

    HugoLinks(
            HugoSettings settings,
            ContentIndex index,
            FileTree tree,
            RenderHook linkHook,
            RenderHook imageHook) {
        this.settings = settings;
        this.index = index;
        this.lookup = new PageLookup(settings, index);
        this.files = new LookedUpFiles(index, settings, tree);
        this.linkHook = linkHook;
        this.imageHook = imageHook;
        String path = settings.url().map(url -> Paths.trimSlashes(url.getPath())).orElse("");
        this.base = path.isEmpty() ? "" : "/" + path;
    }

    Reference link(Document from, Syntax syntax, String text) {
        Optional<ContentFile> page = index.file(from.file());
        if (text.contains("{{")) {
            return RefShortcode.of(text)
                    .map(ref -> byShortcode(page, ref))
                    .orElseGet(() -> new Reference.Url(text));
        }
        Destination destination = Destination.parse(text);
        boolean relative = destination.scheme().isEmpty() && destination.host().isEmpty();
        boolean markdown = syntax == Syntax.INLINE || syntax == Syntax.DEFINITION;
        if (syntax == Syntax.AUTOLINK && destination.hasBadHost()) {
            return new Reference.Unknown(NO_LINK);
        }
        if (!relative || destination.path().isEmpty()) {
            return new Reference.Url(text);
        }
        if (isLeftOut(from, syntax)) {
            return doubtful(page, text, LEFT_OUT);
        }
        return markdown ? markdownLink(page, text, destination) : url(page, text);
    }

    /** Whether Hugo leaves out the HTML that a document has. */
    private boolean isLeftOut(Document from, Syntax syntax) {
        return syntax == Syntax.ATTRIBUTE
                && !settings.goldmark().mapping("renderer").isSet("unsafe", true)
                && ContentName.of(from.file(), Set.of()).isMarkdown();
    }

    private Reference markdownLink(
            Optional<ContentFile> page, String text, Destination destination) {
        if (linkHook.named().contains(text.toLowerCase(Locale.ROOT))) {
            return doubtful(page, text, BY_HOOK);
        }
        if (!linkHook.is(Kind.NONE)) {
            String path = withoutDot(Paths.decode(destination.path()));
            Optional<Reference> found =
                    byLookup(page, path, destination)
                            .or(() -> files.bundled(page, path))
                            .or(
                                    () ->
                                            linkHook.looksInSection()
                                                    ? files.ofSection(page, path)
                                                    : Optional.empty())
                            .or(() -> files.asset(path));
            if (found.isPresent() && linkHook.is(Kind.UNKNOWN)) {
                return doubtful(page, text, OF_THEME);
            }
            if (found.isPresent()) {
                return found.get();
            }
            if (linkHook.is(Kind.LOOKUP) && isForgottenBase(page, path)) {
                return new Reference.Nothing(
                        "Hugo finds no page '" + path + "', and leaves a URL outside the base path",
                        Optional.empty());
            }
        }
        return linkHook.is(Kind.CUSTOM) ? doubtful(page, text, BY_HOOK) : url(page, text);
    }

    /** Whether a path is one into a section of the site, to which only the lookup adds its base. */
    private boolean isForgottenBase(Optional<ContentFile> page, String path) {
        int end = path.indexOf('/', 1);
        return !base.isEmpty()
                && path.startsWith("/")
                && end > 1
                && end < path.length() - 1
                && !(path + "/").startsWith(base + "/")
                && index.hasPagesIn(language(page).key(), path.substring(0, end));
    }

    private Reference doubtful(Optional<ContentFile> page, String text, String reason) {
        return url(page, text) instanceof Reference.Url url
                ? new Reference.Doubtful(url.text(), reason)
                : url(page, text);
    }

    private static String withoutDot(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private Optional<Reference> byLookup(
            Optional<ContentFile> page, String path, Destination destination) {
        PageLookup.Found found = lookup.find(page, language(page).key(), path, false);
        if (found instanceof PageLookup.Found.Page named) {
            return Optional.of(new Reference.File(named.file().file(), destination.fragment()));
        }
        if (found instanceof PageLookup.Found.Listing listing) {
            return Optional.of(listing(language(page), listing.key(), destination.fragment()));
        }
        return Optional.empty();
    }

    /** The file of the page that a document names by its path. */
    Optional<String> page(Document from, String path) {
        Optional<ContentFile> page = index.file(from.file());
        PageLookup.Found found = lookup.find(page, language(page).key(), path, false);
        return found instanceof PageLookup.Found.Page named
                ? Optional.of(named.file().file())
                : Optional.empty();
    }

    private Reference listing(Language language, String key, Optional<String> fragment) {
        String path = base + language.path(key) + (key.equals("/") ? "" : "/");
        return new Reference.Url(
                Paths.encode(path.isEmpty() ? "/" : path) + fragment.map(f -> "#" + f).orElse(""));
    }

    private Language language(Optional<ContentFile> page) {
        return page.flatMap(file -> settings.language(file.language()))
                .orElse(settings.mainLanguage());
    }

    private Reference byShortcode(Optional<ContentFile> page, RefShortcode ref) {
        Optional<Language> language =
                ref.language().map(settings::language).orElseGet(() -> Optional.of(language(page)));
        if (language.isEmpty()) {
            return new Reference.Nothing(
                    "the site has no language '" + ref.language().orElse("") + "'",
                    Optional.empty());
        }
        Destination destination = Destination.parse(ref.path() + ref.rest());
        Optional<String> fragment = destination.fragment();
        String path = Paths.decode(destination.path());
        if (path.isEmpty()) {
            return new Reference.Url(fragment.map(f -> "#" + f).orElse("#"));
        }
        if (ref.rest().contains("{{") || destination.scheme().isPresent()) {
            return new Reference.Unknown(OUTPUT_FORMAT);
        }
        PageLookup.Found found = lookup.find(page, language.get().key(), path, true);
        if (found instanceof PageLookup.Found.Page named) {
            return new Reference.File(named.file().file(), fragment);
        }
        if (found instanceof PageLookup.Found.Listing listing) {
            return listing(language.get(), listing.key(), fragment);
        }
        if (found instanceof PageLookup.Found.Several several) {
            return new Reference.Nothing(
                    "several pages are named '" + path + "'", several(several.files()));
        }
        return notFound(page, language.get(), path);
    }

    /** What it means that a shortcode finds no page. */
    private Reference notFound(Optional<ContentFile> page, Language language, String path) {
        if (lookup.wasFoundByName(language.key(), path)) {
            return new Reference.Unknown(BY_NAME);
        }
        if (settings.mounts().lacksContent()) {
            return new Reference.Unknown(OF_MODULE);
        }
        if (page.filter(file -> file.type() == ContentFile.Type.PART).isPresent()) {
            return new Reference.Unknown(OF_PART);
        }
        if (lookup.mayBeOfVersion(language.key(), path)) {
            return new Reference.Unknown(OF_VERSION);
        }
        if (files.mayBeWritten(page, path)) {
            return new Reference.Unknown(OF_PROGRAM);
        }
        return index.adapters().isEmpty()
                ? new Reference.Nothing("Hugo finds no page '" + path + "'", Optional.empty())
                : new Reference.Unknown("a page that a content adapter may make");
    }

    private static Optional<String> several(List<ContentFile> files) {
        return files.stream().map(ContentFile::key).sorted().findFirst();
    }

    /** A URL as it is written, or what Hugo makes of one that starts at the root. */
    private Reference url(Optional<ContentFile> page, String text) {
        if (text.startsWith("/") && !text.startsWith("//")) {
            return new Reference.Url(fromRoot(page, text));
        }
        Destination destination = Destination.parse(text);
        Optional<ContentFile> file =
                page.flatMap(
                                p ->
                                        Paths.normalize(
                                                folder(p) + "/" + Paths.decode(destination.path())))
                        .flatMap(index::file);
        boolean left = linkHook.is(Kind.NONE) || linkHook.is(Kind.LOOKUP);
        if (left && file.isPresent() && isMarkdown(file.get())) {
            return file.get().type() == ContentFile.Type.PART
                    ? new Reference.Unknown(PART)
                    : new Reference.Nothing(
                            "Hugo leaves links to Markdown files as they are, and browsers find"
                                    + " no page there",
                            Optional.of("{{< relref \"" + file.get().key() + "\" >}}"));
        }
        return new Reference.Url(text);
    }

    private static boolean isMarkdown(ContentFile file) {
        return ContentName.of(file.file(), Set.of()).isMarkdown();
    }

    private static String folder(ContentFile page) {
        return Paths.folder(page.file());
    }

    private String fromRoot(Optional<ContentFile> page, String text) {
        boolean canonical =
                settings.config().isSet("canonifyurls", true)
                        || settings.config().isSet("relativeurls", true);
        if (settings.hasManyHosts()) {
            String below = text.startsWith(base + "/") ? text.substring(base.length()) : text;
            String prefix = "/" + language(page).prefix();
            return base + (below.startsWith(prefix + "/") ? below : prefix + below);
        }
        return canonical && !text.startsWith(base + "/") ? base + text : text;
    }

    Reference image(Document from, Syntax syntax, String text) {
        Optional<ContentFile> page = index.file(from.file());
        Destination destination = Destination.parse(text);
        boolean relative = destination.scheme().isEmpty() && destination.host().isEmpty();
        if (!relative || destination.path().isEmpty() || text.contains("{{")) {
            return new Reference.Url(text);
        }
        if (syntax == Syntax.MACRO) {
            return rooted(page, text);
        }
        boolean markdown = syntax == Syntax.INLINE || syntax == Syntax.DEFINITION;
        // The shortcode 'figure' looks its image up; what HTML names may be of the bundle, too.
        if (imageHook.is(Kind.LOOKUP) || imageHook.is(Kind.CUSTOM) || !markdown) {
            String path = withoutDot(Paths.decode(destination.path()));
            Optional<Reference> found = files.bundled(page, path).or(() -> files.asset(path));
            if (found.isPresent()) {
                return found.get();
            }
        }
        Reference url = rooted(page, text);
        boolean open = markdown && imageHook.is(Kind.CUSTOM);
        if (url instanceof Reference.Url known && (open || isLeftOut(from, syntax))) {
            return new Reference.Doubtful(known.text(), open ? BY_HOOK : LEFT_OUT);
        }
        return url;
    }

    private Reference rooted(Optional<ContentFile> page, String text) {
        return new Reference.Url(text.startsWith("/") ? fromRoot(page, text) : text);
    }
}
