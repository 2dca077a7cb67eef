package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mageos.content.site.Namesakes.Place;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.PageName;
import org.mageos.content.tree.git.FileMoves;
import org.mageos.content.tree.git.FileMoves.Departure;
import org.mageos.content.url.Paths;

/**
 * Where what a broken link is about lies today, as far as that is certain: the history of the
 * repository tells, or one page alone has the name, in the same version and language, and was not
 * there beside the one that is gone.
 */
final class MovedPages {

    /** A single word of fewer letters names many things. */
    private static final int TELLING = 6;

    /** Names that every second folder has a page of. */
    private static final Set<String> COMMON =
            Set.of(
                    "about",
                    "advanced",
                    "api",
                    "api-reference",
                    "architecture",
                    "authentication",
                    "basics",
                    "best-practices",
                    "changelog",
                    "changes",
                    "cli",
                    "code-of-conduct",
                    "commands",
                    "community",
                    "concepts",
                    "config",
                    "configuration",
                    "contact",
                    "contributing",
                    "customization",
                    "deploy",
                    "deployment",
                    "design",
                    "development",
                    "download",
                    "example",
                    "examples",
                    "faq",
                    "features",
                    "getting-help",
                    "getting-started",
                    "get-started",
                    "glossary",
                    "guide",
                    "guides",
                    "history",
                    "how-it-works",
                    "install",
                    "installation",
                    "installing",
                    "integration",
                    "integrations",
                    "intro",
                    "introduction",
                    "known-issues",
                    "license",
                    "limitations",
                    "migration",
                    "monitoring",
                    "next-steps",
                    "options",
                    "overview",
                    "plugins",
                    "prerequisites",
                    "privacy",
                    "quick-start",
                    "quickstart",
                    "reference",
                    "release-notes",
                    "releases",
                    "requirements",
                    "resources",
                    "roadmap",
                    "security",
                    "settings",
                    "setup",
                    "summary",
                    "support",
                    "system-requirements",
                    "template",
                    "terminology",
                    "testing",
                    "troubleshooting",
                    "tutorial",
                    "tutorials",
                    "upgrade",
                    "upgrading",
                    "usage",
                    "user-guide",
                    "what-is-new",
                    "whats-new");

    private final Site site;

    MovedPages(Site site) {
        this.site = site;
    }

    /**
     * A place that is certain.
     *
     * @param why why, as a part of a sentence
     */
    record Moved(Place place, String why) {

        /** Whether something is there. */
        boolean isAt(LinkTarget target) {
            return target instanceof LinkTarget.Page page && place.is(page.route());
        }
    }

    /** Where what a link is about is today; empty if that is not certain. */
    Optional<Moved> of(ResolvedUse link) {
        Optional<Moved> own = new MovedWriter(site, link).meant().flatMap(this::beside);
        Optional<Moved> other = Wanted.of(site, link).flatMap(this::of);
        boolean differ =
                own.isPresent()
                        && other.isPresent()
                        && !own.get().place().equals(other.get().place());
        return differ ? Optional.empty() : own.or(() -> other);
    }

    /** What a document is about that was moved: it lies where it was, or has moved as well. */
    private Optional<Moved> beside(String file) {
        return site.namesakes().of(file).stream()
                .filter(place -> place.file().equals(file) && place.isOpen())
                .findFirst()
                .map(place -> new Moved(place, "git shows that this document was moved"))
                .or(() -> of(new Wanted(file, true)));
    }

    /** Where it is today; empty if that is not certain. */
    Optional<Moved> of(Wanted wanted) {
        List<String> old = departed(wanted);
        FileMoves moves = site.history().moves();
        if (old.isEmpty()) {
            return only(wanted, place -> !isOther(wanted, place))
                    .filter(moved -> isTelling(wanted));
        }
        List<Departure> departures =
                old.stream().flatMap(file -> moves.departure(file).stream()).toList();
        Set<Optional<String>> places = new HashSet<>();
        departures.forEach(departure -> places.add(departure.place().flatMap(this::inContent)));
        if (places.size() == 1 && places.iterator().next().isPresent()) {
            return here(places.iterator().next().get(), inContent(old.get(0)).orElse(old.get(0)));
        }
        return only(
                wanted,
                place ->
                        departures.stream()
                                .allMatch(gone -> moves.cameWith(onTop(place.file()), gone)));
    }

    /** Whether a place was there beside a page of that name that is gone. */
    private boolean isOther(Wanted wanted, Place place) {
        FileMoves moves = site.history().moves();
        return moves.namedLike(wanted.path()).stream()
                .filter(file -> PageName.of(file).equals(PageName.of(wanted.path())))
                .filter(file -> areOfOneKind(file, onTop(place.file())))
                .filter(file -> !site.tree().hasFile(inContent(file).orElse("")))
                .flatMap(file -> moves.departure(file).stream())
                .anyMatch(
                        gone ->
                                !moves.cameWith(onTop(place.file()), gone)
                                        && gone.place()
                                                .filter(onTop(place.file())::equals)
                                                .isEmpty());
    }

    /** The documents of earlier days that may have been there. */
    private List<String> departed(Wanted wanted) {
        return site.history().moves().namedLike(wanted.path()).stream()
                .filter(file -> !site.tree().hasFile(inContent(file).orElse("")))
                .filter(
                        file ->
                                inContent(file)
                                        .filter(wanted::mayBe)
                                        .filter(name -> areOfOneKind(name, wanted.path()))
                                        .isPresent())
                .toList();
    }

    private boolean areOfOneKind(String one, String other) {
        return Bounds.areSame(site, one, other);
    }

    private Optional<Moved> here(String file, String old) {
        return site.namesakes().of(file).stream()
                .filter(place -> place.file().equals(file) && place.isOpen())
                .findFirst()
                .map(place -> new Moved(place, "git shows that '" + old + "' became this file"));
    }

    /** The only place of that name within its version and language. */
    private Optional<Moved> only(Wanted wanted, Predicate<Place> fits) {
        List<Place> all =
                site.namesakes().of(wanted.path()).stream()
                        .filter(
                                place ->
                                        isWithin(place.url(), wanted)
                                                || isWithin(place.file(), wanted))
                        .toList();
        return all.size() == 1 && all.get(0).isOpen() && fits.test(all.get(0))
                ? Optional.of(new Moved(all.get(0), "only one page has this name"))
                : Optional.empty();
    }

    private boolean isWithin(String path, Wanted wanted) {
        return !path.isEmpty()
                && areOfOneKind(path, wanted.path())
                && !PageName.areOfOtherDates(path, wanted.path());
    }

    /** Whether a name says what the page is about. */
    private static boolean isTelling(Wanted wanted) {
        String name = Paths.lastSegment(PageName.of(wanted.path()));
        return !COMMON.contains(name)
                && !COMMON.contains(name.replace('_', '-'))
                && name.chars().filter(Character::isLetter).count() >= TELLING
                && !name.equals("readme")
                && !name.equals("index")
                && !name.equals("_index");
    }

    private Optional<String> inContent(String file) {
        String prefix = site.files().prefix();
        return prefix.isEmpty()
                ? Optional.of(file)
                : Optional.of(file)
                        .filter(name -> name.startsWith(prefix + "/"))
                        .map(name -> name.substring(prefix.length() + 1));
    }

    private String onTop(String file) {
        return Paths.join(site.files().prefix(), file);
    }
}
