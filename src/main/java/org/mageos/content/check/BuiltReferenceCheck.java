package org.mageos.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.LinkGroup;
import org.mageos.content.built.LinkSource;
import org.mageos.content.built.Target;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.WebReference;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Destination;

/**
 * {@code link/broken}, {@code link/broken-anchor} and {@code image/missing} in what the generator
 * wrote: what a document wrote is told at the document, the rest at the first page that has it,
 * once for all pages.
 */
public final class BuiltReferenceCheck implements Check {

    @Override
    public List<Rule> rules() {
        return List.of(BrokenLinkCheck.RULE, BrokenAnchorCheck.RULE, MissingImageCheck.RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Optional<BuiltSite> built = site.built().site();
        if (built.isPresent()) {
            new Run(site, built.get(), findings).run();
        }
    }

    /** The check of one built site. */
    private static final class Run {

        /** What is no link to something that must exist, or may be made by a script. */
        private static final Set<ReferenceKind> NOT_JUDGED =
                Set.of(
                        ReferenceKind.FORM,
                        ReferenceKind.NO_IMAGE,
                        ReferenceKind.INLINE_IMAGE,
                        ReferenceKind.IMAGE_MAP,
                        ReferenceKind.FRAGMENT,
                        ReferenceKind.PRELOAD);

        private static final Set<ReferenceKind> IMAGES =
                Set.of(
                        ReferenceKind.IMAGE,
                        ReferenceKind.MEDIA,
                        ReferenceKind.ICON,
                        ReferenceKind.TOUCH_ICON);

        private final Site site;
        private final BuiltSite built;
        private final TargetResolver resolver;
        private final WrittenTargets written;
        private final Consumer<Finding> findings;
        private final ToolFaults ofTools;

        /** Beginnings of the paths of languages that were not built, such as {@code /fr/}. */
        private final List<String> notBuilt;

        /** The verdicts of URLs that lead nowhere; many pages have the same ones. */
        private final Map<String, Optional<LinkTarget>> judged = new HashMap<>();

        Run(Site site, BuiltSite built, Consumer<Finding> findings) {
            this.site = site;
            this.built = built;
            this.resolver = new TargetResolver(site.paths().ownOrigins());
            this.written = WrittenTargets.of(site, built, resolver);
            this.findings = findings;
            this.ofTools = new ToolFaults(built);
            this.notBuilt =
                    site.languages().segments().stream()
                            .filter(language -> !isBuilt(built, language))
                            .map(language -> "/" + language + "/")
                            .toList();
        }

        /** Each language may be built by a run of its own. */
        private static boolean isBuilt(BuiltSite built, String language) {
            return built.pages().stream().anyMatch(p -> p.file().startsWith(language + "/"));
        }

        void run() {
            for (LinkGroup group : site.builtReferences()) {
                if (group.pages() > 1 || !ofTools.has(group.first().file())) {
                    judge(group.target(), group.kind(), group.value())
                            .ifPresent(target -> report(group, target));
                }
            }
            for (LinkSource source : built.sources()) {
                if (!ofTools.has(source.file())) {
                    judge(source);
                }
            }
        }

        /** Where a reference leads if it is known to lead nowhere. */
        private Optional<LinkTarget> judge(Target target, ReferenceKind kind, String value) {
            if (!target.isOwn()
                    || NOT_JUDGED.contains(kind)
                    || value.isEmpty()
                    // A template that is served as it is.
                    || Destination.hasVariable(value)) {
                return Optional.empty();
            }
            Optional<String> inSite = site.paths().inSite(target.path());
            if (inSite.filter(path -> notBuilt.stream().anyMatch(path::startsWith)).isPresent()) {
                return Optional.empty();
            }
            if (!site.paths().isAddressCertain() && isAbsolute(value)) {
                // The host may hold more than this site.
                return Optional.empty();
            }
            String url = target.path() + target.fragment();
            return judged.computeIfAbsent(
                    url,
                    key ->
                            site.paths()
                                    .onBuiltSite(key)
                                    .map(Run::withoutRedirect)
                                    .filter(t -> t.verdict() == Verdict.BROKEN));
        }

        private static boolean isAbsolute(String value) {
            return value.startsWith("//") || value.regionMatches(true, 0, "http", 0, 4);
        }

        private static LinkTarget withoutRedirect(LinkTarget target) {
            return target instanceof LinkTarget.Redirected redirected
                    ? redirected.target()
                    : target;
        }

        private void report(LinkGroup group, LinkTarget target) {
            if (written.areReported(group.target())) {
                return;
            }
            List<WrittenTargets.Place> places = written.places(group.target());
            if (places.isEmpty()) {
                Location first = site.built().location(group.first());
                findings.accept(
                        finding(first, group.kind(), group.value(), on(group.pages()), target));
            }
            for (WrittenTargets.Place place : places) {
                findings.accept(
                        finding(place.location(), group.kind(), place.text(), "", target)
                                .withLength(place.length()));
            }
        }

        private static String on(int pages) {
            return pages == 1 ? "" : " on " + pages + " pages";
        }

        private void judge(LinkSource source) {
            Target base = resolver.of(source.file());
            Set<Target> seen = new HashSet<>();
            for (WebReference reference : source.references()) {
                Target target = resolver.resolve(base, reference.value());
                if (seen.add(target)) {
                    Location place =
                            site.built()
                                    .location(new Location(source.file(), reference.position()));
                    judge(target, reference.kind(), reference.value())
                            .ifPresent(
                                    broken ->
                                            findings.accept(
                                                    finding(
                                                            place,
                                                            reference.kind(),
                                                            reference.value(),
                                                            "",
                                                            broken)));
                }
            }
        }

        private static Finding finding(
                Location place, ReferenceKind kind, String text, String where, LinkTarget target) {
            return IMAGES.contains(kind)
                    ? BrokenTargets.image(place, text, where, target)
                    : BrokenTargets.link(place, text, where, target);
        }
    }
}
