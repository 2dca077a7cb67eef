package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Hosts that show the Javadoc of every library at a path with its coordinates, such as {@code
 * https://javadoc.io/doc/org.jsoup/jsoup/1.17.2/org/jsoup/Jsoup.html}. Those libraries are looked
 * up that the project depends on, if their Javadoc is on this machine.
 */
final class JavadocHosts {

    private static final Set<String> HOSTS = Set.of("javadoc.io", "www.javadoc.io");
    private static final Set<String> FOLDERS = Set.of("doc", "static");

    private final ArtifactSource artifacts;
    private final Map<String, Optional<SiteSources.Source>> sources = new HashMap<>();

    JavadocHosts(ArtifactSource artifacts) {
        this.artifacts = Objects.requireNonNull(artifacts, "artifacts");
    }

    /**
     * A page on such a host.
     *
     * @param site the library's pages
     * @param path the page's path below theirs
     */
    record Page(KnownSite site, String path) {}

    Optional<Page> find(Destination url) {
        if (url.host().filter(HOSTS::contains).isEmpty()) {
            return Optional.empty();
        }
        String[] parts = Paths.decode(url.path()).split("/", 6);
        if (parts.length < 5 || !FOLDERS.contains(parts[1])) {
            return Optional.empty();
        }
        String start = String.join("/", parts[1], parts[2], parts[3], parts[4]);
        String path = "/" + (parts.length < 6 ? "" : parts[5]);
        return source(parts[2], parts[3], parts[4])
                .map(
                        source ->
                                new Page(
                                        new KnownSite(
                                                "https://" + url.host().orElseThrow() + "/" + start,
                                                source),
                                        path));
    }

    private synchronized Optional<SiteSources.Source> source(
            String group, String artifact, String version) {
        return sources.computeIfAbsent(
                group + ":" + artifact + ":" + version,
                key ->
                        artifacts
                                .dependency(group, artifact, version)
                                .map(SiteSources::ofJavadoc)
                                .filter(source -> source.index().isPresent()));
    }
}
