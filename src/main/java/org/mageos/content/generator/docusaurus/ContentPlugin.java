package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.pattern.Glob;
import org.mageos.content.url.Paths;

/**
 * An instance of a plugin that makes pages of documents.
 *
 * @param kind which plugin
 * @param id the instance's id; {@code default} unless the settings say it
 * @param folder the documents' folder in the content tree; empty if the settings do not tell it, or
 *     if it lies outside of the content root
 * @param route the path of its pages, without slashes
 * @param options its options
 */
record ContentPlugin(Kind kind, String id, Optional<String> folder, String route, Options options) {

    /** The plugins that make pages of documents. */
    enum Kind {
        DOCS("docs", "docs", "docs"),
        BLOG("blog", "blog", "blog"),
        PAGES("pages", "src/pages", "");

        private final String key;
        private final String path;
        private final String route;

        Kind(String key, String path, String route) {
            this.key = key;
            this.path = path;
            this.route = route;
        }

        /** Its name in the options of the preset, and at the end of the plugin's name. */
        String key() {
            return key;
        }

        /** The usual folder of its documents. */
        String path() {
            return path;
        }

        /** The usual path of its pages. */
        String route() {
            return route;
        }
    }

    private static final String DEFAULT_ID = "default";

    ContentPlugin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(options, "options");
    }

    /**
     * Reads an instance.
     *
     * @param prefix the site's folder in the content tree, with a slash at its end, or empty
     */
    static ContentPlugin of(Kind kind, String prefix, Options options) {
        Optional<String> path =
                options.isComputed("path")
                        ? Optional.empty()
                        : Optional.of(options.text("path").orElse(kind.path()));
        return new ContentPlugin(
                kind,
                options.text("id").orElse(DEFAULT_ID),
                path.flatMap(written -> Paths.normalize(prefix + written)),
                Paths.trimSlashes(options.text("routeBasePath").orElse(kind.route())),
                options);
    }

    /** What stands before the names of files of the instance: {@code community_} or nothing. */
    String filePrefix() {
        return id.equals(DEFAULT_ID) ? "" : id + "_";
    }

    /** The name of its folder of translations. */
    String translationFolder() {
        return "docusaurus-plugin-content-" + kind.key() + (id.equals(DEFAULT_ID) ? "" : "-" + id);
    }

    /**
     * Whether a file is the source of a page.
     *
     * @param relative its name below the documents' folder
     */
    boolean isSource(String relative) {
        String extension = Paths.extension(relative);
        boolean markdown = extension.equals("md") || extension.equals("mdx");
        boolean program = extension.matches("[jt]sx?") && kind == Kind.PAGES;
        if (!markdown && !program || isHidden(relative)) {
            return false;
        }
        List<Glob> excluded = globs("exclude");
        if (excluded.isEmpty() ? isLeftOut(relative) : matches(excluded, relative)) {
            return false;
        }
        List<Glob> included = globs("include");
        return included.isEmpty() || matches(included, relative);
    }

    private static boolean isHidden(String relative) {
        return relative.startsWith(".") || relative.contains("/.");
    }

    /** What is no page by default: names with an underscore in front, and tests. */
    private static boolean isLeftOut(String relative) {
        return relative.startsWith("_")
                || relative.contains("/_")
                || Paths.withoutExtension(relative).endsWith(".test")
                        && !Paths.extension(relative).startsWith("md");
    }

    private static boolean matches(List<Glob> globs, String relative) {
        return globs.stream().anyMatch(glob -> glob.matches(relative));
    }

    private List<Glob> globs(String key) {
        List<Glob> globs = new ArrayList<>();
        for (String text : options.texts(key)) {
            try {
                globs.add(Glob.of(text));
            } catch (IllegalArgumentException e) {
                // The patterns of micromatch can say more; such a one leaves all files in.
                continue;
            }
        }
        return globs;
    }
}
