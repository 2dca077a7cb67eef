package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionName;

/** Which folders of its host are the site's. Others may hold what is built apart. Thread-safe. */
final class HostFolders {

    private static final String OTHER_SITE =
            "a URL in a folder in which this site has nothing, but another one on its host may (set"
                    + " site.url)";

    /** One link may be a slip of the pen. */
    private static final int FEWEST = 2;

    /** In hundredths: so many pages are not called alike by chance. */
    private static final int MOST = 80;

    private final SiteAddress address;
    private final Supplier<List<String>> paths;
    private final Supplier<Stream<String>> links;
    private final RouteTable routes;
    private final Predicate<String> folders;

    /** Whether a folder may be another site's, by its name. */
    private final Map<String, Boolean> others = new HashMap<>();

    private @Nullable Set<String> topFolders;
    private @Nullable Set<String> ends;
    private @Nullable Map<String, Set<String>> linked;
    private @Nullable String sourceRoot;

    /**
     * @param paths gives those of the pages and files of the site
     * @param links gives the paths that links and redirects lead to
     * @param folders tells whether the content tree has a folder
     */
    HostFolders(
            SiteAddress address,
            Supplier<List<String>> paths,
            Supplier<Stream<String>> links,
            RouteTable routes,
            Predicate<String> folders) {
        this.address = address;
        this.paths = paths;
        this.links = links;
        this.routes = routes;
        this.folders = folders;
    }

    /**
     * Whether nobody but the site itself can have pages at a path of its host: it is below the base
     * path, or in a folder in which the site has something.
     */
    boolean areOwn(String path) {
        if (!address.base().isEmpty()) {
            return true;
        }
        String folder = topFolder(path);
        return !folder.isEmpty() && topFolders().contains(folder);
    }

    /** The first of several names; empty if there is one only. */
    private static String topFolder(String path) {
        int end = path.indexOf('/', 1);
        return end > 0 && end < path.length() - 1 ? path.substring(1, end) : "";
    }

    private synchronized Set<String> topFolders() {
        if (topFolders == null) {
            Set<String> folders = new HashSet<>();
            for (String path : paths.get()) {
                int end = path.indexOf('/', 1);
                if (end > 0) {
                    folders.add(path.substring(1, end));
                }
            }
            topFolders = folders;
        }
        return topFolders;
    }

    /**
     * How much is known of a page in a folder in which the site has nothing. If several links lead
     * to pages below it, it may be where another site is, unless the folder looks like a slip of
     * the pen, or the site has these pages elsewhere, so that the folder was moved.
     *
     * @param path within the site
     */
    Extent ofPage(String path) {
        String folder = topFolder(path);
        boolean other =
                !address.isCertain()
                        && !folder.isEmpty()
                        && isPage(path)
                        && !areOwn(path)
                        && mayBeOfAnother(folder);
        return other ? Extent.open(OTHER_SITE) : Extent.CLOSED;
    }

    private synchronized boolean mayBeOfAnother(String folder) {
        Boolean known = others.get(folder);
        if (known == null) {
            known = !isOfSite(folder) && isOfAnother(folder);
            others.put(folder, known);
        }
        return known;
    }

    private static boolean isPage(String path) {
        return LinkShape.of(Destination.parse(Paths.encode(path))) == LinkShape.ROOT_PAGE;
    }

    /**
     * Whether a folder belongs to a page, has sources (as those of Javadoc), or is called as only
     * one of the site's is.
     */
    private boolean isOfSite(String folder) {
        return folder.startsWith("_")
                || OriginalFiles.isLanguage(folder)
                || JavadocLinks.isFolder(folder)
                || VersionName.isMoving(folder) && topFolders().stream().anyMatch(VersionName::is)
                || routes.published("/" + folder).isPresent()
                || folders.test(Paths.join(sourceRoot(), folder))
                || folders.test(Paths.join(sourceRoot(), "_" + folder));
    }

    private boolean isOfAnother(String folder) {
        if (linked == null) {
            linked =
                    links.get()
                            .collect(
                                    Collectors.groupingBy(
                                            HostFolders::topFolder,
                                            Collectors.mapping(
                                                    HostFolders::stem, Collectors.toSet())));
        }
        Set<String> pages = linked.getOrDefault(folder, Set.of());
        long moved =
                pages.stream()
                        .map(page -> page.substring(folder.length() + 1))
                        .filter(ends()::contains)
                        .count();
        return pages.size() >= FEWEST
                && ClosestMatch.closest(folder, topFolders()).isEmpty()
                && moved * 100 < pages.size() * (long) MOST;
    }

    private static String stem(String path) {
        String page = Paths.withoutSlashesAtEnd(path);
        return page.endsWith(".html") ? Paths.withoutExtension(page) : page;
    }

    /** The ends of the paths of the site, each with a slash in front. */
    private Set<String> ends() {
        if (ends == null) {
            ends = new HashSet<>();
            for (String path : paths.get()) {
                String page = stem(path);
                for (int slash = 0; slash >= 0; slash = page.indexOf('/', slash + 1)) {
                    ends.add(page.substring(slash));
                }
            }
        }
        return ends;
    }

    /** The folder that holds the documents of all pages. */
    private String sourceRoot() {
        if (sourceRoot == null) {
            sourceRoot =
                    routes.published().stream()
                            .flatMap(route -> route.document().stream())
                            .map(Document::folder)
                            .reduce(HostFolders::common)
                            .orElse("");
        }
        return sourceRoot;
    }

    private static String common(String one, String other) {
        String folder = one;
        while (!folder.isEmpty() && !(other + "/").startsWith(folder + "/")) {
            folder = Paths.folder(folder);
        }
        return folder;
    }
}
