package org.mageos.content.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.Route;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.ServedPaths;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** What the site has at its URLs and at the paths of its host. Thread-safe. */
public final class SitePaths {

    private final SiteParts parts;
    private final PublicFiles publicFiles;
    private final ServedPaths served;

    SitePaths(SiteParts parts, PublicFiles publicFiles, ServedPaths served) {
        this.parts = parts;
        this.publicFiles = publicFiles;
        this.served = served;
    }

    /** Where a URL or root-relative path leads; empty if it is no address of this site. */
    public Optional<LinkTarget> at(String url) {
        Optional<String> path = inSite(url);
        return path.isPresent()
                ? Optional.of(served.at(path.get(), Destination.parse(url).fragment()))
                : Optional.empty();
    }

    /**
     * Where a path of the site leads, the base path left aside.
     *
     * @param path encoded, with a slash in front
     */
    public LinkTarget within(String path, Optional<String> fragment) {
        return served.at(path, fragment);
    }

    /**
     * Where a URL of the built pages leads: what was built goes before what the sources tell.
     *
     * @return empty if it is no address of this site
     */
    public Optional<LinkTarget> onBuiltSite(String url) {
        return inSite(url)
                .flatMap(
                        path ->
                                parts.built()
                                        .at(Paths.decode(path), Destination.parse(url).fragment())
                                        .filter(t -> t.verdict() != LinkTarget.Verdict.BROKEN))
                .or(() -> at(url));
    }

    /** The page or public file that has a URL or root-relative path, redirects left aside. */
    public Optional<String> sourceAt(String url) {
        Optional<String> trimmed =
                inSite(url).map(path -> "/" + Paths.trimSlashes(Paths.decode(path)));
        return trimmed.flatMap(parts.map().routes()::published)
                .map(SitePaths::source)
                .or(() -> trimmed.flatMap(publicFiles::at));
    }

    private static String source(Route route) {
        return route.origin() instanceof Route.Origin.SourceFile file ? file.name() : route.path();
    }

    /** The path of a URL or root-relative path within the site; empty if it is elsewhere. */
    public Optional<String> inSite(String url) {
        return parts.address().pathInSite(Destination.parse(url));
    }

    /** The path of this site's URL or of a root-relative one, with the base path, decoded. */
    public Optional<String> onHost(String url) {
        return parts.address().pathOnHost(Destination.parse(url)).map(Paths::decode);
    }

    /** The path of a page on its host, the site's base path before it. */
    public String onHost(Route route) {
        return parts.address().base() + route.path();
    }

    /** The path of a page on its host as its canonical URL has it, encoded. */
    public String urlPath(Route route) {
        String path = Paths.encode(onHost(route));
        return hasSlashAtEnd(route) && !path.endsWith("/") ? path + "/" : path;
    }

    /** The paths of the files that are served as they are, within the site. */
    public List<String> publicFiles() {
        return publicFiles.paths();
    }

    /** The path within the site of a file beside the public folders that is served as it is. */
    Optional<String> ofOtherFile(String file) {
        return publicFiles.pathOfOther(file);
    }

    /** The origins under which the site's own pages are named, such as {@code https://a.org}. */
    public Set<String> ownOrigins() {
        return parts.address()
                .host()
                .map(host -> Set.of("https://" + host, "http://" + host))
                .orElse(Set.of());
    }

    /** Whether somebody said for this plugin which URL the site has. */
    public boolean isAddressCertain() {
        return parts.address().isCertain();
    }

    /** Whether the site has its host for itself. */
    boolean areAtRootOfHost() {
        return parts.address().base().isEmpty();
    }

    /** Whether the canonical URL of a page ends with a slash. */
    public boolean hasSlashAtEnd(Route route) {
        if (!route.isFolderLike() || route.path().equals("/") && areAtRootOfHost()) {
            return false;
        }
        return switch (parts.trailingSlash()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case IGNORE -> {
                Optional<String> permalink =
                        route.document().isPresent()
                                ? parts.map().permalink(route.document().get())
                                : Optional.empty();
                yield permalink.isPresent()
                        ? permalink.get().endsWith("/")
                        : parts.generator().site().isSlashCanonical();
            }
        };
    }
}
