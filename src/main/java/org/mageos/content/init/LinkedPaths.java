package org.mageos.content.init;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * The paths within the site that its documents and redirects lead to, and that nothing known makes.
 *
 * @param links how often documents link to each, without slashes at its ends
 * @param all those of redirects, too
 */
record LinkedPaths(SortedMap<String, Integer> links, SortedMap<String, Integer> all) {

    LinkedPaths {
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(all, "all");
    }

    /**
     * @param url the URL of the site
     */
    static LinkedPaths of(Site site, Optional<String> url) {
        SortedMap<String, Integer> links = new TreeMap<>();
        for (ResolvedUse use : site.uses()) {
            if (use.isLink() && use.end().verdict() != Verdict.OK) {
                path(use.destination(), url)
                        .filter(path -> isOpen(site, path))
                        .ifPresent(path -> links.merge(path, 1, Integer::sum));
            }
        }
        SortedMap<String, Integer> all = new TreeMap<>(links);
        for (Redirect rule : site.redirects().rules()) {
            if (rule.hasFixedTarget() && !rule.isRewrite() && rule.status() < 400) {
                path(rule.to(), url)
                        .filter(path -> isOpen(site, path))
                        .ifPresent(path -> all.merge(path, 1, Integer::sum));
            }
        }
        return new LinkedPaths(links, all);
    }

    private static boolean isOpen(Site site, String path) {
        return !path.isEmpty()
                && !path.contains("..")
                && path.indexOf('{') < 0
                && path.indexOf('}') < 0
                && !site.routes().isPossible("/" + path)
                && site.paths()
                        .at("/" + path)
                        .map(LinkTarget::verdict)
                        .filter(v -> v == Verdict.UNDECIDED || v == Verdict.BROKEN)
                        .isPresent();
    }

    /** The path within the site, decoded; empty if a destination leads elsewhere. */
    private static Optional<String> path(String destination, Optional<String> url) {
        Destination to = Destination.parse(destination);
        Optional<Destination> own = url.map(Destination::parse);
        boolean isOwn =
                to.host().isPresent()
                        ? to.host().equals(own.flatMap(Destination::host))
                        : to.scheme().isEmpty() && to.path().startsWith("/");
        if (!isOwn || to.query().isPresent()) {
            return Optional.empty();
        }
        String base = own.map(Destination::path).map(Paths::trimSlashes).orElse("");
        String path = Paths.trimSlashes(Paths.decode(to.path()));
        if (!base.isEmpty() && !path.equals(base) && !path.startsWith(base + "/")) {
            return Optional.empty();
        }
        return Optional.of(Paths.trimSlashes(path.substring(base.length())));
    }

    /** The segments of a path. */
    static List<String> segments(String path) {
        return List.of(path.split("/"));
    }
}
