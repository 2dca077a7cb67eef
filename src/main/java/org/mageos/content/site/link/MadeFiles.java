package org.mageos.content.site.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Files that sites whose rules are not known have under other names than the repository: those that
 * a build makes of one beside them, and those that are looked up by name.
 */
final class MadeFiles {

    /** What stands behind the name of an image for a screen or an appearance of its own. */
    private static final List<String> VARIANTS =
            List.of("", "@2x", "@3x", "~dark", "~dark@2x", "~dark@3x");

    /** What stands behind the name of a file that a program fills in. */
    private static final List<String> TEMPLATES =
            List.of(".erb", ".vm", ".in", ".j2", ".jinja", ".tmpl", ".tpl", ".liquid", ".njk");

    /** The endings of sources that are printed, run, or compiled under the same name. */
    private static final List<String> SOURCES = List.of(".qmd", ".Rmd", ".ipynb", ".tex", ".typ");

    /** Endings of files that links lead to, be there such a file or not. */
    private static final Set<String> COMMON =
            Set.of(
                    "pdf", "zip", "gz", "tgz", "png", "svg", "jpg", "jpeg", "gif", "webp", "avif",
                    "ico", "bmp", "mp3", "mp4", "webm", "mov", "txt", "json", "yaml", "yml", "toml",
                    "xml", "csv", "tsv", "css", "js", "mjs", "cjs", "ts", "jsx", "tsx", "rst",
                    "adoc", "ipynb", "py", "rb", "go", "rs", "java", "kt", "c", "h", "cpp", "sh",
                    "ps1", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jar", "whl", "exe");

    /** What renderers beside that of a site make of a book. */
    private static final Set<String> OTHER_FORMATS =
            Set.of("pdf", "epub", "mobi", "zip", "gz", "tgz", "docx", "odt");

    /** The texts of pages that plugins write for models of language. */
    private static final Pattern FOR_MODELS =
            Pattern.compile("(?:^|/)llms(?:-\\w+)?\\.txt$|\\.html\\.md$");

    private final FileTree tree;

    MadeFiles(FileTree tree) {
        this.tree = tree;
    }

    /**
     * Whether a name with a dot ends in what is the end of no file: {@code type.array} may be the
     * name of something that a program knows.
     */
    boolean isNoFile(Destination destination) {
        String extension = extension(destination);
        return !COMMON.contains(extension) && !tree.hasExtension(extension);
    }

    /** Whether a file is another form of a whole book. */
    boolean isOfOtherFormat(Destination destination) {
        return OTHER_FORMATS.contains(extension(destination));
    }

    private static String extension(Destination destination) {
        return Paths.extension(Paths.decode(destination.path())).toLowerCase(Locale.ROOT);
    }

    /** Whether a build makes a file from one beside it, or from all pages. */
    boolean isMade(Document from, Destination destination) {
        String path = Paths.decode(destination.path());
        if (Paths.extension(path).equalsIgnoreCase("epub") || FOR_MODELS.matcher(path).find()) {
            return true;
        }
        return Paths.normalize(from.folder() + "/" + path)
                .filter(
                        name ->
                                TEMPLATES.stream().anyMatch(end -> tree.hasFile(name + end))
                                        || SOURCES.stream()
                                                .map(end -> Paths.withoutExtension(name) + end)
                                                .anyMatch(
                                                        source ->
                                                                !source.equals(name)
                                                                        && tree.hasFile(source))
                                        || isTextOfPage(name)
                                        || isOfCommands(name))
                .isPresent();
    }

    /** Some generators serve the text of a page as well: {@code a.md} is that of {@code a.mdx}. */
    private boolean isTextOfPage(String name) {
        return name.endsWith(".md") && tree.hasFile(name + "x");
    }

    /** Elastic's docs-builder makes a page of each command; {@code cmd-run.md} adds to one. */
    private boolean isOfCommands(String name) {
        return FileKind.isMarkdown(name)
                && tree.filesIn(Paths.folder(name)).stream()
                        .map(Paths::lastSegment)
                        .anyMatch(file -> file.startsWith("cmd-") && FileKind.isMarkdown(file));
    }

    /** Whether there is a file of that name in whatever folder, or one in its stead. */
    boolean isNamed(Destination destination) {
        String name = Paths.lastSegment(Paths.decode(destination.path()));
        String extension = name.substring(Paths.withoutExtension(name).length());
        return VARIANTS.stream()
                .map(variant -> Paths.withoutExtension(name) + variant + extension)
                .anyMatch(variant -> !tree.named(variant).isEmpty());
    }
}
