package org.mageos.content.generator.zola;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * What links of Zola's Markdown mean: {@code @/a.md} is a file of the content, and all else a URL,
 * which is relative to that of the page.
 */
final class ZolaLinks {

    private static final String INTERNAL = "@/";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z0-9-]+:.*");

    private final SiteFolder site;
    private final ZolaConfig config;
    private final FileTree tree;
    private final String base;

    /**
     * @param base the path that the site is below, without a slash at its end
     */
    ZolaLinks(SiteFolder site, ZolaConfig config, FileTree tree, String base) {
        this.site = site;
        this.config = config;
        this.tree = tree;
        this.base = base;
    }

    Reference link(Document from, Use.Syntax syntax, String text) {
        if (syntax == Use.Syntax.FRONT_MATTER) {
            return redirection(text);
        }
        boolean isMarkdown = syntax == Use.Syntax.INLINE || syntax == Use.Syntax.DEFINITION;
        if (isMarkdown && text.startsWith(INTERNAL)) {
            return internal(text.substring(INTERNAL.length()));
        }
        return isMarkdown ? fileLink(from, text) : new Reference.Url(text);
    }

    /** {@code redirect_to} of a section: a path of the site, or an absolute URL. */
    private Reference redirection(String text) {
        return SCHEME.matcher(text).lookingAt()
                ? new Reference.Url(text)
                : new Reference.Url(base + "/" + Paths.trimSlashes(text) + "/");
    }

    private Reference internal(String text) {
        int hash = text.indexOf('#');
        String path = Paths.decode(hash < 0 ? text : text.substring(0, hash));
        Optional<String> fragment =
                hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
        String file = "content/" + path;
        if (!Paths.normalize(path).filter(path::equals).isPresent()) {
            return new Reference.Nothing(
                    "'@/' wants the path of a Markdown file as it lies in 'content'",
                    Paths.normalize(path)
                            .filter(name -> isPage("content/" + name))
                            .map(name -> internal(name, fragment)));
        }
        if (!path.endsWith(".md")) {
            return new Reference.Nothing(
                    "'@/' leads to Markdown files only, with their ending",
                    pageNear(path, fragment));
        }
        if (config.ignores(file)) {
            return new Reference.Nothing(
                    "the site leaves that file out (ignored_content)", Optional.empty());
        }
        return new Reference.File(site.name(file), fragment);
    }

    private Optional<String> pageNear(String path, Optional<String> fragment) {
        String name = Paths.trimSlashes(path);
        for (String page : new String[] {name + ".md", name + "/_index.md", name + "/index.md"}) {
            if (isPage("content/" + page)) {
                return Optional.of(internal(page, fragment));
            }
        }
        return Optional.empty();
    }

    private boolean isPage(String file) {
        return file.endsWith(".md") && tree.hasFile(site.name(file));
    }

    private static String internal(String page, Optional<String> fragment) {
        return INTERNAL + Paths.encode(page) + fragment.map(id -> "#" + id).orElse("");
    }

    /** A relative path of a Markdown file stays a URL, at which nothing is. */
    private Reference fileLink(Document from, String text) {
        int end = text.length();
        for (char stop : new char[] {'#', '?'}) {
            int at = text.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String path = Paths.decode(text.substring(0, end));
        if (!path.endsWith(".md") || path.startsWith("/") || SCHEME.matcher(text).lookingAt()) {
            return new Reference.Url(text);
        }
        int hash = text.indexOf('#');
        Optional<String> fragment =
                hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
        return Paths.normalize(Paths.join(from.folder(), path))
                .flatMap(site::inSite)
                .filter(name -> name.startsWith("content/") && isPage(name))
                .<Reference>map(
                        name ->
                                new Reference.Nothing(
                                        "Zola makes no URL of the path of a file without '@/'",
                                        Optional.of(
                                                internal(
                                                        name.substring("content/".length()),
                                                        fragment))))
                .orElseGet(() -> new Reference.Url(text));
    }
}
