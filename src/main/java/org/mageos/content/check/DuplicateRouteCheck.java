package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.RouteTable.Duplicate;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;

/** {@code route/duplicate}: two sources make the same URL. */
public final class DuplicateRouteCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "route/duplicate",
                    Severity.ERROR,
                    "Two sources make the same URL",
                    "One of the two pages wins, which one depends on the generator.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Duplicate duplicate : site.routes().duplicates()) {
            Location first = at(duplicate.first());
            findings.accept(
                    Finding.at(
                                    at(duplicate.second()),
                                    RULE,
                                    "The URL '"
                                            + duplicate.second().path()
                                            + "' is also that of '"
                                            + first.file()
                                            + "'")
                            .about(duplicate.second().path())
                            .withRelated(List.of(first)));
        }
    }

    private static Location at(Route route) {
        String file =
                route.origin() instanceof Route.Origin.SourceFile source
                        ? source.name()
                        : route.path();
        return new Location(file, Position.START);
    }
}
