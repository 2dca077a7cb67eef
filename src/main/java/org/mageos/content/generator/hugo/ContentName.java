package org.mageos.content.generator.hugo;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.url.Paths;

/**
 * The name of a file of content, taken apart: {@code index.fr.md}.
 *
 * @param folder its folder below the content's, as written; empty for that itself
 * @param base the name without its language and extension
 * @param language the key of the language that stands in it
 * @param extension its extension in lower case; empty if it has none
 */
record ContentName(String folder, String base, Optional<String> language, String extension) {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown");
    private static final Set<String> HTML = Set.of("html", "htm");
    private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "ad");
    private static final Set<String> OTHER = Set.of("org", "rst", "pandoc", "pdc");

    ContentName {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(extension, "extension");
    }

    /**
     * Takes a name apart.
     *
     * @param path the file's path below the folder of content
     * @param languages the keys of the site's languages
     */
    static ContentName of(String path, Set<String> languages) {
        String name = Paths.lastSegment(path);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return new ContentName(Paths.folder(path), name, Optional.empty(), "");
        }
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String base = name.substring(0, dot);
        int second = base.lastIndexOf('.');
        String language = base.substring(second + 1).toLowerCase(Locale.ROOT);
        return second >= 0 && languages.contains(language)
                ? new ContentName(
                        Paths.folder(path),
                        base.substring(0, second),
                        Optional.of(language),
                        extension)
                : new ContentName(Paths.folder(path), base, Optional.empty(), extension);
    }

    /** Whether Hugo makes a page of such a file. */
    boolean isPage() {
        return isMarkdown() || isHtml() || isAsciidoc() || OTHER.contains(extension);
    }

    boolean isMarkdown() {
        return MARKDOWN.contains(extension);
    }

    boolean isHtml() {
        return HTML.contains(extension);
    }

    boolean isAsciidoc() {
        return ASCIIDOC.contains(extension);
    }

    boolean isLeaf() {
        return isPage() && base.equalsIgnoreCase("index");
    }

    boolean isBranch() {
        return isPage() && base.equalsIgnoreCase("_index");
    }

    /** The program that makes pages in its folder. */
    boolean isAdapter() {
        return base.equals("_content") && extension.equals("gotmpl");
    }

    /** A path or name as Hugo looks it up. */
    static String normalized(String path) {
        return path.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
