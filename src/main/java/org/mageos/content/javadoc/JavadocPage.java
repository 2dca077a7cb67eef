package org.mageos.content.javadoc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.url.Paths;

/**
 * A file that Javadoc writes, by its path.
 *
 * @param kind what it is about
 * @param folders the folders that it lies in: those of its package, after that of a module if there
 *     is one
 * @param name the type with dots before nested ones, such as {@code Map.Entry}, or the file's name
 */
public record JavadocPage(Kind kind, List<String> folders, String name) {

    private static final String HTML = ".html";

    /** Folders of files that are no packages. */
    private static final Set<String> RESOURCES =
            Set.of(
                    "resources",
                    "legal",
                    "script-dir",
                    "script-files",
                    "resource-files",
                    "jquery",
                    "fonts");

    private static final Map<String, Kind> NAMES =
            Map.ofEntries(
                    Map.entry("package-summary.html", Kind.PACKAGE),
                    Map.entry("package-tree.html", Kind.PACKAGE),
                    Map.entry("package-use.html", Kind.EXTRA),
                    Map.entry("package-frame.html", Kind.EXTRA),
                    Map.entry("module-summary.html", Kind.EXTRA),
                    Map.entry("module-frame.html", Kind.EXTRA),
                    Map.entry("index.html", Kind.ALWAYS),
                    Map.entry("index-all.html", Kind.ALWAYS),
                    Map.entry("overview-tree.html", Kind.ALWAYS),
                    Map.entry("help-doc.html", Kind.ALWAYS),
                    Map.entry("allclasses-index.html", Kind.EXTRA),
                    Map.entry("allpackages-index.html", Kind.EXTRA),
                    Map.entry("allclasses.html", Kind.EXTRA),
                    Map.entry("allclasses-frame.html", Kind.EXTRA),
                    Map.entry("allclasses-noframe.html", Kind.EXTRA),
                    Map.entry("overview-frame.html", Kind.EXTRA),
                    Map.entry("overview-summary.html", Kind.EXTRA),
                    Map.entry("constant-values.html", Kind.EXTRA),
                    Map.entry("deprecated-list.html", Kind.EXTRA),
                    Map.entry("new-list.html", Kind.EXTRA),
                    Map.entry("preview-list.html", Kind.EXTRA),
                    Map.entry("restricted-list.html", Kind.EXTRA),
                    Map.entry("external-specs.html", Kind.EXTRA),
                    Map.entry("system-properties.html", Kind.EXTRA),
                    Map.entry("serialized-form.html", Kind.EXTRA),
                    Map.entry("search.html", Kind.EXTRA),
                    Map.entry("search-tags.html", Kind.EXTRA));

    /** What a page of Javadoc is about. */
    public enum Kind {
        /** A class, interface, enum, record or annotation interface. */
        TYPE,
        /** A package that has types. */
        PACKAGE,
        /** What every generation writes for any sources. */
        ALWAYS,
        /** What depends on the generation of the tool, its options, or what comments say. */
        EXTRA
    }

    public JavadocPage {
        Objects.requireNonNull(kind, "kind");
        folders = List.copyOf(folders);
        Objects.requireNonNull(name, "name");
    }

    /**
     * Tells what a path stands for.
     *
     * @param path the path below the folder that Javadoc writes to, decoded
     */
    public static JavadocPage parse(String path) {
        String whole = Paths.trimSlashes(path);
        if (whole.isEmpty()) {
            return new JavadocPage(Kind.ALWAYS, List.of(), "index.html");
        }
        String folder = Paths.folder(whole);
        List<String> folders = folder.isEmpty() ? List.of() : List.of(folder.split("/"));
        String name = Paths.lastSegment(whole);
        return new JavadocPage(kind(folders, name), folders, withoutHtml(name));
    }

    private static Kind kind(List<String> folders, String name) {
        Kind known = NAMES.get(name);
        if (known != null) {
            boolean elsewhere = known == Kind.ALWAYS && !folders.isEmpty();
            boolean unnamed = known == Kind.PACKAGE && folders.isEmpty();
            return elsewhere || unnamed ? Kind.EXTRA : known;
        }
        boolean extra =
                !name.endsWith(HTML)
                        || folders.contains("class-use")
                        || folders.contains("doc-files")
                        || folders.contains("src-html")
                        || !folders.isEmpty() && RESOURCES.contains(folders.get(0))
                        || !isDottedName(withoutHtml(name));
        return extra ? Kind.EXTRA : Kind.TYPE;
    }

    private static String withoutHtml(String name) {
        return name.endsWith(HTML) ? name.substring(0, name.length() - HTML.length()) : name;
    }

    private static boolean isDottedName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    /** The packages that its folders may stand for: the first of them may be a module. */
    List<String> packages() {
        String whole = String.join(".", folders);
        if (folders.isEmpty() || !isDottedName(folders.get(0))) {
            return List.of(whole);
        }
        String rest = String.join(".", folders.subList(1, folders.size()));
        boolean certainModule = folders.get(0).indexOf('.') >= 0;
        return certainModule ? List.of(rest) : List.of(whole, rest);
    }
}
