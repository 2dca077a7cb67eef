package org.mageos.content.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.mageos.content.finding.LintResult.Counts;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** Counts the verdicts of a run's links and images, so that it shows that something was checked. */
final class Judgements {

    private final List<Undecided> undecided = new ArrayList<>();
    private int documents;
    private int ok;
    private int broken;
    private int external;

    private Judgements() {}

    /**
     * Counts a site's verdicts.
     *
     * @param isAskedFor whether the run checks a group of rules
     */
    static Judgements of(Site site, Predicate<String> isAskedFor) {
        Judgements judgements = new Judgements();
        judgements.documents = site.documents().size();
        Predicate<ResolvedUse> isJudged = use -> isAskedFor.test(use.use().kind().word());
        if (isAskedFor.test("link") || isAskedFor.test("image")) {
            site.uses().stream().filter(isJudged).forEach(judgements::add);
        }
        judgements.undecided.sort(Comparator.comparing(Undecided::location));
        return judgements;
    }

    private void add(ResolvedUse use) {
        LinkTarget target = use.target();
        switch (target.verdict()) {
            case OK -> ok++;
            case BROKEN -> broken++;
            case OUTSIDE -> external += isWeb(target) ? 1 : 0;
            case UNDECIDED ->
                    undecided.add(new Undecided(use.location(), use.destination(), reason(target)));
        }
    }

    private static boolean isWeb(LinkTarget target) {
        return target instanceof LinkTarget.Outside outside && outside.isWeb();
    }

    private static String reason(LinkTarget target) {
        if (target instanceof LinkTarget.Undecided open) {
            return open.reason();
        }
        if (target instanceof LinkTarget.Redirected redirected) {
            return reason(redirected.target());
        }
        return target instanceof LinkTarget.Found found
                ? found.fragment().note().orElse("not known")
                : "not known";
    }

    List<Undecided> undecided() {
        return undecided;
    }

    Counts counts() {
        int judged = ok + broken + undecided.size();
        return new Counts(documents, judged, ok, broken, undecided.size(), external);
    }
}
