package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Origin;
import org.mageos.content.tree.UnknownNames;
import org.mageos.content.url.Paths;

/**
 * Pages whose documents git ignores: a program may write them before the site is built. Where the
 * document of a page lies is told by the other pages of its folder, or of one above.
 */
final class IgnoredPages {

    private static final List<String> ENDINGS =
            List.of(
                    ".md",
                    ".mdx",
                    ".html",
                    "/index.md",
                    "/index.mdx",
                    "/_index.md",
                    "/README.md",
                    "/index.html");

    private final UnknownNames unknown;

    /** The folders of the documents by the folder of their URLs. */
    private final Map<String, Set<String>> folders = new HashMap<>();

    /** What git ignores by name in a folder, as a generator may write it in a URL. */
    private final Map<String, Set<String>> named = new HashMap<>();

    /** What is known of paths: to ask git takes a look at many names. */
    private final Map<String, Extent> extents = new ConcurrentHashMap<>();

    IgnoredPages(UnknownNames unknown, Collection<Route> published) {
        this.unknown = unknown;
        for (String name : unknown.ignoredAndMissing()) {
            named.computeIfAbsent(Paths.folder(name), key -> new HashSet<>())
                    .add(inUrl(Paths.lastSegment(name)));
        }
        for (Route route : published) {
            if (route.origin() instanceof Origin.SourceFile file) {
                String stem = Paths.withoutExtension(Paths.lastSegment(file.name()));
                boolean index = List.of("index", "_index", "README").contains(stem);
                String folder = index ? route.path() : Paths.folder(route.path());
                folders.computeIfAbsent(Paths.trimSlashes(folder), key -> new LinkedHashSet<>())
                        .add(Paths.folder(file.name()));
            }
        }
    }

    /** A name in a URL: generators write some letters otherwise than the file has them. */
    private static String inUrl(String name) {
        return Paths.withoutExtension(name).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Whether all pages that may have a path are known. */
    Extent extent(String path) {
        return extents.computeIfAbsent(path, this::look);
    }

    private Extent look(String path) {
        String name = Paths.trimSlashes(path);
        String stem = name.endsWith(".html") ? name.substring(0, name.length() - 5) : name;
        for (int end = stem.lastIndexOf('/'); ; end = stem.lastIndexOf('/', end - 1)) {
            String above = end < 0 ? "" : stem.substring(0, end);
            for (String folder : folders.getOrDefault(above, Set.of())) {
                String rest = stem.substring(end + 1);
                String file = Paths.join(folder, rest);
                if (named.getOrDefault(folder, Set.of()).contains(rest.split("/", 2)[0])
                        || ENDINGS.stream().anyMatch(ending -> unknown.isIgnored(file + ending))) {
                    return Extent.open(UnknownNames.IGNORED);
                }
            }
            if (end < 0) {
                return Extent.CLOSED;
            }
        }
    }
}
