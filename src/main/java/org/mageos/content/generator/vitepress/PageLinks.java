package org.mageos.content.generator.vitepress;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What links and images of VitePress mean. Links of Markdown are made into those of pages; what
 * stands in HTML is for the browser.
 *
 * @see <a href="https://vitepress.dev/guide/markdown#links">VitePress, Links</a>
 * @see <a href="https://vitepress.dev/guide/asset-handling">VitePress, Asset Handling</a>
 */
final class PageLinks {

    private static final String IGNORED = "a link that ignoreDeadLinks may ignore";
    private static final String REWRITTEN =
            "a URL that a program in rewrites may make (add it to routes)";
    private static final String PART =
            "a link of a document that is not a page: other pages may include it";
    private static final String SOURCES = "a site whose folder of sources a program says";

    /** Links to files with these extensions are no links to pages. */
    private static final Set<String> FILES =
            Set.of(
                    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,"
                                    + "exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,"
                                    + "midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,"
                                    + "otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,"
                                    + "tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,"
                                    + "xml,yaml,yml,zip")
                            .split(","));

    private final VitePressConfig config;
    private final Pages pages;
    private final FileTree tree;
    private final String base;

    /**
     * @param base the path that the site is below, as the whole run has it
     */
    PageLinks(VitePressConfig config, Pages pages, FileTree tree, String base) {
        this.config = config;
        this.pages = pages;
        this.tree = tree;
        this.base = base;
    }

    Reference link(Document from, Use.Syntax syntax, String text) {
        Destination destination = Destination.parse(text);
        String path = destination.path();
        boolean elsewhere = destination.scheme().isPresent() || destination.host().isPresent();
        if (elsewhere
                || path.isEmpty()
                || syntax == Use.Syntax.ATTRIBUTE
                || Destination.hasVariable(text)) {
            return new Reference.Url(text);
        }
        if (FILES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return file(syntax, path, text);
        }
        boolean field = syntax == Use.Syntax.FRONT_MATTER;
        String written = field ? ofTheme(path) : path;
        return page(from, new Wanted(withSlash(written, path), destination.fragment(), field));
    }

    /**
     * What the theme makes of a path in front matter ({@code normalizeLink} of VitePress 1.6): it
     * is one from the root, as browsers read it, with the dots before its first slash in front.
     */
    private static String ofTheme(String path) {
        String whole = "/" + Paths.normalizeBelowRoot(path);
        boolean left = path.endsWith("/") || path.endsWith(".html");
        int slash = path.indexOf('/');
        boolean dots = slash > 0 && path.substring(0, slash).chars().allMatch(c -> c == '.');
        if (!dots) {
            return whole;
        }
        return left ? path : path.substring(0, slash) + whole;
    }

    private static String withSlash(String path, String like) {
        return like.endsWith("/") && !path.endsWith("/") ? path + "/" : path;
    }

    /** The base path goes before it, but the theme leaves it as it is. */
    private Reference file(Use.Syntax syntax, String path, String text) {
        boolean based = path.startsWith("/") && syntax != Use.Syntax.FRONT_MATTER;
        return new Reference.Url(based ? base + text.strip() : text);
    }

    /**
     * A page that is linked to.
     *
     * @param path the path as written
     * @param byTheme whether the theme makes the link, so that nobody checks it
     */
    private record Wanted(String path, Optional<String> fragment, boolean byTheme) {

        boolean isFromRoot() {
            return path.startsWith("/");
        }

        /** The link without the extension, as the check of VitePress has it. */
        String asChecked() {
            String lower = path.toLowerCase(Locale.ROOT);
            boolean index = lower.equals("index.md") || lower.endsWith("/index.md");
            String url = index ? path.substring(0, path.length() - "index.md".length()) : path;
            url = url.startsWith("/") || url.startsWith("./") ? url : "./" + url;
            for (String extension : new String[] {".md", ".html"}) {
                if (url.endsWith(extension)) {
                    url = url.substring(0, url.length() - extension.length());
                }
            }
            return url.endsWith("/") ? url + "index" : url;
        }
    }

    private Reference page(Document from, Wanted wanted) {
        if (config.sourcesAreOpen()) {
            return new Reference.Unknown(SOURCES);
        }
        Optional<String> own = pages.name(from.file());
        String folder =
                Paths.folder(
                        own.orElseGet(
                                () -> config.sources().inSite(from.file()).orElse(from.file())));
        String checked = Paths.decode(wanted.asChecked());
        String target = wanted.isFromRoot() ? checked : folder + "/" + checked;
        // A browser goes no higher than the root.
        Optional<String> name =
                wanted.byTheme()
                        ? Optional.of(Paths.normalizeBelowRoot(target))
                        : Paths.normalize(target);
        Optional<Reference> found = name.flatMap(known -> known(known, wanted));
        if (found.isPresent()) {
            return found.get();
        }
        if (own.isEmpty()) {
            return ofPart(from, wanted);
        }
        if (config.rewrites().isOpen()) {
            return new Reference.Unknown(REWRITTEN);
        }
        if (!config.ignored().all() && config.ignored().mayHave(wanted.asChecked())) {
            return new Reference.Unknown(IGNORED);
        }
        return name.map(missing -> missing(from, missing, wanted))
                .orElseGet(
                        () -> new Reference.Nothing("it leads out of the site", Optional.empty()));
    }

    private Optional<Reference> known(String name, Wanted wanted) {
        String html = Paths.join(config.publicFolder(), name + ".html");
        return pages.file(name)
                .or(() -> Optional.of(html).filter(tree::hasFile))
                .map(file -> new Reference.File(file, wanted.fragment()));
    }

    /** A document that is left out: read where it lies, or as a part of pages elsewhere. */
    private Reference ofPart(Document from, Wanted wanted) {
        String path = Paths.decode(wanted.path());
        return Paths.normalize(wanted.isFromRoot() ? path : from.folder() + "/" + path)
                .filter(tree::hasFile)
                .<Reference>map(file -> new Reference.File(file, wanted.fragment()))
                .orElseGet(() -> new Reference.Unknown(PART));
    }

    private Reference missing(Document from, String name, Wanted wanted) {
        // The router of VitePress finds both, and so may the host; its check of links does not.
        boolean checked = !wanted.byTheme() && !config.ignored().all();
        if (checked && pages.file(name + "/index").isPresent()) {
            return new Reference.Nothing(
                    "VitePress finds this folder's page only with a slash at the end",
                    Optional.of(withPath(wanted, wanted.path() + "/")));
        }
        String without = Pages.isIndex(name) ? Paths.folder(name) : name;
        if (checked && wanted.path().endsWith("/") && pages.file(without).isPresent()) {
            return new Reference.Nothing(
                    "VitePress finds this page only without a slash at the end",
                    Optional.of(withPath(wanted, withoutSlash(wanted.path()))));
        }
        Optional<String> moved = pages.movedTo(name);
        if (moved.isPresent()) {
            return new Reference.Nothing(
                    "rewrites has moved this page",
                    Optional.of(withPath(wanted, Pages.asLink(moved.get()))));
        }
        boolean served = tree.hasFile(Paths.join(config.publicFolder(), without));
        if (served && (checked || !config.cleanUrls())) {
            String extension = Paths.extension(without);
            return new Reference.Nothing(
                    "VitePress makes a page's link of it, for "
                            + (extension.isEmpty()
                                    ? "the file has no extension"
                                    : "it does not know the extension '" + extension + "'")
                            + " (only a link with {target=\"_self\"} is left as it is)",
                    Optional.empty());
        }
        String fragment = wanted.fragment().map(f -> "#" + f).orElse("");
        String url = base + Paths.encode("/" + without) + fragment;
        String file = config.sources().name(name + ".md");
        // What was meant is named by its file, which is no link where rewrites has moved this page.
        return pages.isMoved(from.file()) || tree.hasFile(file)
                ? new Reference.Url(url)
                : new Reference.FirstOf(
                        new Reference.File(file, wanted.fragment()), new Reference.Url(url));
    }

    private static String withPath(Wanted wanted, String path) {
        return path + wanted.fragment().map(fragment -> "#" + fragment).orElse("");
    }

    private static String withoutSlash(String path) {
        return path.substring(0, path.length() - 1);
    }

    Reference image(Document from, Use.Syntax syntax, String text) {
        Destination destination = Destination.parse(text);
        String path = Paths.decode(destination.path());
        boolean elsewhere = destination.scheme().isPresent() || destination.host().isPresent();
        if (elsewhere || path.isEmpty() || Destination.hasVariable(text)) {
            return new Reference.Url(text);
        }
        if (!path.startsWith("/")) {
            return syntax == Use.Syntax.FRONT_MATTER
                    ? new Reference.Url(text)
                    : beside(from, path, text);
        }
        String inRoot = Paths.trimSlashes(path);
        Optional<String> file =
                Optional.of(Paths.join(config.publicFolder(), inRoot))
                        .filter(tree::hasFile)
                        .or(
                                () ->
                                        Optional.of(config.sources().name(inRoot))
                                                .filter(f -> syntax != Use.Syntax.FRONT_MATTER)
                                                .filter(tree::hasFile));
        return file.<Reference>map(name -> new Reference.File(name, Optional.empty()))
                .orElseGet(() -> new Reference.Url(base + text.strip()));
    }

    private Reference beside(Document from, String path, String text) {
        boolean found =
                Paths.normalize(from.folder() + "/" + path).filter(tree::hasFile).isPresent();
        return found || pages.name(from.file()).isPresent()
                ? new Reference.Bundled(text)
                : new Reference.Unknown(PART);
    }
}
