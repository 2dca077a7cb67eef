package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.built.BuiltProblem;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.BuiltAge;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.value.Position;

/** {@code built/*}: whether the built site can be relied on. */
public final class BuiltSiteCheck implements Check {

    public static final Rule STALE =
            new Rule(
                    "built/stale",
                    Severity.INFO,
                    "A document is newer than the built site",
                    "The built site was made before the last change of a document, so it may not"
                            + " have what the sources have by now.");

    public static final Rule PROBLEM =
            new Rule(
                    "built/problem",
                    Severity.WARNING,
                    "Something in the built site cannot be read, or means nothing to browsers",
                    "What a file refers to is not checked if the file cannot be read, is larger"
                            + " than 32 MiB, or has something that browsers make nothing of.");

    @Override
    public List<Rule> rules() {
        return List.of(STALE, PROBLEM);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        age(site.built(), findings);
        Optional<BuiltSite> built = site.built().site();
        if (built.isPresent()) {
            built.get().problems().forEach(problem -> findings.accept(problem(site, problem)));
        }
    }

    /** Of a site that was named and is read in any case, only what is known is told. */
    private static void age(BuiltContent built, Consumer<Finding> findings) {
        BuiltAge age = built.age();
        boolean isRead = built.site().isPresent();
        if (age.newer().isPresent()) {
            findings.accept(stale(built, age.newer().get(), isRead));
        } else if (age.kind() == BuiltAge.Kind.UNKNOWN && !isRead && built.start().isPresent()) {
            findings.accept(unknown(built, built.start().get()));
        }
    }

    private static Finding stale(BuiltContent built, String newer, boolean isRead) {
        return Finding.at(
                        new Location(newer, Position.START),
                        STALE,
                        "The document is newer than the built site in '"
                                + built.name()
                                + (isRead ? "'" : "', which is not read"))
                .withRemedy(Optional.of("build the site anew"));
    }

    private static Finding unknown(BuiltContent built, Location start) {
        return Finding.at(
                        start,
                        STALE,
                        "Nothing tells whether the built site in '"
                                + built.name()
                                + "' is older than the documents, so it is not read")
                .withRemedy(Optional.of("build the site anew, or name it with 'siteDirectory'"));
    }

    private static Finding problem(Site site, BuiltProblem problem) {
        return Finding.at(site.built().location(problem.location()), PROBLEM, problem.message());
    }
}
