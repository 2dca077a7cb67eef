package org.mageos.content.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mageos.content.url.Paths;

/** What kind of document a file is, as the extension of its name tells, in any letter case. */
public final class FileKind {

    /** The extensions of Markdown and MDX. */
    public static final List<String> MARKDOWN =
            List.of("md", "mdx", "markdown", "mdown", "mkd", "qmd", "rmd");

    /** The extensions of AsciiDoc. */
    public static final List<String> ASCIIDOC = List.of("adoc", "asciidoc", "asc");

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

    private FileKind() {}

    /** Whether a file is Markdown or MDX. */
    public static boolean isMarkdown(String file) {
        return MARKDOWN.contains(extension(file));
    }

    /** Whether a file is MDX, unless the site generator reads other files as MDX, too. */
    public static boolean isMdx(String file) {
        return extension(file).equals("mdx");
    }

    /** Whether a file is AsciiDoc. */
    public static boolean isAsciiDoc(String file) {
        return ASCIIDOC.contains(extension(file));
    }

    /** Whether a file is HTML. */
    public static boolean isHtml(String file) {
        return HTML.contains(extension(file));
    }

    private static String extension(String file) {
        return Paths.extension(file).toLowerCase(Locale.ROOT);
    }
}
