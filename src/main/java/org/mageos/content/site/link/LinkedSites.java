package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.RunError;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.settings.LinkedSite;
import org.mageos.content.settings.Settings;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Destination;

/**
 * Links to other sites of which it is written down what they serve. A site is read when the first
 * link leads to it. Thread-safe.
 */
public final class LinkedSites {

    private final List<LinkedSite> named;
    private final SiteSources sources;
    private final JavadocHosts javadocHosts;
    private final Map<LinkedSite, SiteSources.Source> opened = new HashMap<>();
    private final List<RunError> problems = new ArrayList<>();
    private @Nullable List<Place> places;

    /** A site by its address. */
    private record Place(WebAddress address, LinkedSite site) {}

    public LinkedSites(List<LinkedSite> sites, ReadableFiles files, ArtifactSource artifacts) {
        this.sources = new SiteSources(files, artifacts);
        this.javadocHosts = new JavadocHosts(artifacts);
        this.named = List.copyOf(sites);
    }

    /** The sites that the settings name, and those whose inventories the project depends on. */
    private synchronized List<Place> places() {
        if (places == null) {
            List<LinkedSite> sites = new ArrayList<>(named);
            sites.addAll(sources.ofDependencies(problems::add));
            List<Place> all = new ArrayList<>();
            for (LinkedSite site : sites) {
                all.add(new Place(WebAddress.of(site.url()), site));
            }
            all.sort((a, b) -> b.address().base().length() - a.address().base().length());
            places = all;
        }
        return places;
    }

    /** What cannot be read of what the project depends on, or the settings require. */
    public List<RunError> missing(Settings settings) {
        places();
        List<RunError> errors = new ArrayList<>(problems);
        for (LinkedSite site : settings.sites()) {
            if (site.required() && open(site).index().isEmpty()) {
                errors.add(
                        settings.error(
                                site.position(),
                                "The site "
                                        + site.url()
                                        + " is required, but "
                                        + open(site).name()
                                        + " "
                                        + open(site).problem()));
            }
        }
        return errors;
    }

    private SiteSources.Source open(LinkedSite site) {
        synchronized (opened) {
            return opened.computeIfAbsent(site, sources::open);
        }
    }

    /** Where a URL leads; empty if it is not one of a site that is written down. */
    Optional<LinkTarget> resolve(Destination url) {
        if (!url.isWeb()) {
            return Optional.empty();
        }
        for (Place place : places()) {
            Optional<String> path = place.address().below(url);
            if (path.isPresent()) {
                KnownSite site = new KnownSite(place.site().url(), open(place.site()));
                return Optional.of(site.at(path.get(), url.fragment()));
            }
        }
        return javadocHosts.find(url).map(page -> page.site().at(page.path(), url.fragment()));
    }
}
