package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** What cannot be known of a site, as programs say it. Immutable. */
final class DocusaurusDoubts {

    private static final String ADD = " (add it to routes)";

    /** A path in a folder that is called as one of a language. */
    private static final Pattern TRANSLATED =
            Pattern.compile("/[a-z]{2}(?:-[A-Za-z]{2,4})?(?:/.*)?");

    private final FileTree tree;
    private final Plugins plugins;
    private final List<ContentRoot> roots;
    private final List<PathDoubt> doubts;

    /** Why other paths than those of documents may be there. */
    private final Optional<String> strange;

    private final boolean baseIsComputed;

    /** Why paths of a language that nobody names may be there. */
    private final Optional<String> translated;

    private DocusaurusDoubts(
            FileTree tree,
            Plugins plugins,
            List<ContentRoot> roots,
            List<PathDoubt> doubts,
            Optional<String> strange,
            boolean baseIsComputed,
            Optional<String> translated) {
        this.tree = tree;
        this.plugins = plugins;
        this.roots = roots;
        this.doubts = List.copyOf(doubts);
        this.strange = strange;
        this.baseIsComputed = baseIsComputed;
        this.translated = translated;
    }

    static DocusaurusDoubts of(FileTree tree, DocusaurusConfig config, List<RootData> data) {
        List<PathDoubt> doubts = new ArrayList<>();
        String name = Paths.lastSegment(config.file());
        for (ContentPlugin plugin : config.plugins().content()) {
            plugin(plugin, name, versions(plugin, data), doubts);
        }
        boolean translated = config.languages().size() > 1 || computesLanguages(config);
        config.plugins()
                .redirects()
                .forEach(options -> redirects(options, name, translated, doubts));
        for (RootData root : data) {
            if (root.sidebars().computed()) {
                String reason = "a URL that a program of sidebars may make" + ADD;
                doubts.add(PathDoubt.below(root.root().route(), reason));
            }
        }
        List<ContentRoot> roots = data.stream().map(RootData::root).toList();
        Optional<String> strange =
                config.plugins().strangers().stream()
                        .findFirst()
                        .map(
                                plugin ->
                                        "a URL that '"
                                                + plugin
                                                + "' of "
                                                + name
                                                + " may make"
                                                + ADD);
        boolean base = config.options().isComputed("baseUrl") && config.base().isEmpty();
        Optional<String> languages =
                computesLanguages(config)
                        ? Optional.of("a URL of a language that " + name + " may name" + ADD)
                        : Optional.empty();
        return new DocusaurusDoubts(
                tree, config.plugins(), roots, doubts, strange, base, languages);
    }

    private static boolean computesLanguages(DocusaurusConfig config) {
        return config.options().isComputed("i18n") || config.options().isComputed("i18n.locales");
    }

    /** The versions of a plugin that may be there, in their order. */
    private static List<String> versions(ContentPlugin plugin, List<RootData> data) {
        return data.stream()
                .map(RootData::root)
                .filter(root -> root.plugin() == plugin)
                .map(ContentRoot::version)
                .distinct()
                .toList();
    }

    private static void plugin(
            ContentPlugin plugin, String name, List<String> versions, List<PathDoubt> doubts) {
        Options options = plugin.options();
        String reason = "a URL that a program in " + name + " may make";
        if (options.isComputed("routeBasePath")) {
            doubts.add(PathDoubt.below("", reason + ", as it computes routeBasePath" + ADD));
        }
        if (VersionFilter.isLastOpen(options, versions)) {
            doubts.add(PathDoubt.below("", reason + ", as it computes onlyIncludeVersions" + ADD));
        }
        List<String> keys =
                List.of("path", "versions", "lastVersion", "numberPrefixParser", "include");
        for (String key : keys) {
            if (options.isComputed(key)) {
                doubts.add(
                        PathDoubt.below(plugin.route(), reason + ", as it computes " + key + ADD));
            }
        }
        if (plugin.folder().isEmpty()) {
            doubts.add(
                    PathDoubt.below(
                            plugin.route(),
                            "a page of documents that lie outside of the content root"));
        }
    }

    private static void redirects(
            Options options, String name, boolean translated, List<PathDoubt> doubts) {
        String reason = "a URL that " + name + " may redirect" + ADD;
        boolean any = options.values().get("createRedirects").isPresent();
        for (String key :
                List.of("createRedirects", "redirects", "fromExtensions", "toExtensions")) {
            any |= options.isComputed(key);
        }
        if (any) {
            doubts.add(PathDoubt.below("", reason));
        }
        // Pages of another language may stand in where nothing is known of their paths.
        for (String extension : translated ? options.texts("fromExtensions") : List.<String>of()) {
            doubts.add(new PathDoubt("", "." + extension, reason));
        }
    }

    /** Why it cannot be said that a path leads nowhere. */
    Optional<String> of(String path) {
        for (PathDoubt doubt : doubts) {
            Optional<String> reason = doubt.of(path);
            if (reason.isPresent()) {
                return reason;
            }
        }
        if (translated.isPresent() && TRANSLATED.matcher(path).matches()) {
            return translated;
        }
        if (baseIsComputed && !isBesideDocuments(path)) {
            return Optional.of("a URL of a site whose base path a program says (set site.url)");
        }
        Optional<String> writer = plugins.writer(path);
        if (writer.isPresent()) {
            return writer.map(plugin -> "a file that '" + plugin + "' may write" + ADD);
        }
        return isBesideDocuments(path) && !isText(path) ? Optional.empty() : strange;
    }

    /** Whether a path is that of a text as plugins write them beside the pages, for machines. */
    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".txt");
    }

    /** Whether a path is in a folder of documents that is there. */
    private boolean isBesideDocuments(String path) {
        for (ContentRoot root : roots) {
            String route = "/" + root.route() + "/";
            if (!root.route().isEmpty() && (path + "/").startsWith(route)) {
                String below = path.length() < route.length() ? "" : path.substring(route.length());
                if (tree.hasFolder(root.inFolder(Paths.folder(below)))
                        || Paths.folder(below).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why a document that is not there may be written before the site is built. */
    Optional<String> ofFile(String name) {
        return tree.hasFolder(Paths.folder(name)) ? Optional.empty() : strange;
    }
}
