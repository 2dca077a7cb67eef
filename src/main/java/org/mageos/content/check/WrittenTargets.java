package org.mageos.content.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.ServedPage;
import org.mageos.content.built.Target;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Paths;

/** Where the documents wrote what the built pages refer to. */
final class WrittenTargets {

    private static final String INDEX = "/index.html";

    private final Site site;
    private final BuiltSite built;
    private final TargetResolver resolver;
    private final Map<String, List<Place>> places = new HashMap<>();

    /** What is found broken in the sources already. */
    private final Set<String> reported = new HashSet<>();

    /**
     * Where a document has a link or image.
     *
     * @param text its destination as written
     * @param length how many UTF-16 code units it takes in the source
     */
    record Place(Location location, String text, int length) {
        Place {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(text, "text");
        }
    }

    private WrittenTargets(Site site, BuiltSite built, TargetResolver resolver) {
        this.site = site;
        this.built = built;
        this.resolver = resolver;
    }

    /** What the documents of a site have written. */
    static WrittenTargets of(Site site, BuiltSite built, TargetResolver resolver) {
        WrittenTargets written = new WrittenTargets(site, built, resolver);
        Map<String, Optional<Target>> bases = new HashMap<>();
        site.uses().forEach(use -> written.add(bases, use));
        return written;
    }

    private void add(Map<String, Optional<Target>> bases, ResolvedUse use) {
        Document document = use.document();
        String text = use.destination();
        LinkTarget target = use.target();
        Optional<Target> base = bases.computeIfAbsent(document.file(), key -> base(document));
        if (base.isEmpty() || text.isBlank() || target.verdict() == Verdict.OUTSIDE) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(resolver.resolve(base.get(), text.strip())));
        if (target instanceof LinkTarget.Page page) {
            // What the generator makes of a link that names a file.
            String fragment = page.fragment().id();
            String path = site.paths().onHost(page.route());
            keys.add(key(path, fragment.isEmpty() ? "" : "#" + fragment));
        }
        if (target.verdict() == Verdict.BROKEN) {
            reported.addAll(keys);
            return;
        }
        Place place = new Place(use.location(), text, use.use().length());
        for (String key : keys) {
            places.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
        }
    }

    /** The URL of a document's page. */
    private Optional<Target> base(Document document) {
        return site.page(document)
                .flatMap(page -> built.at(page.path()).stream().findFirst())
                .map(ServedPage::page)
                .map(resolver::base);
    }

    /** Whether the sources have a finding about a target. */
    boolean areReported(Target target) {
        return reported.contains(key(target));
    }

    /** Where documents have a link to a target that the sources do not know to be broken. */
    List<Place> places(Target target) {
        return places.getOrDefault(key(target), List.of());
    }

    /** One key for all spellings of a target; a query does not change the page. */
    private static String key(Target target) {
        return key(Paths.decode(target.path()), Paths.decode(target.fragment()));
    }

    private static String key(String path, String fragment) {
        String trimmed =
                path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
        return Paths.trimSlashes(trimmed) + fragment;
    }
}
