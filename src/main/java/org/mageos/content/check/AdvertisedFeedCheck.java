package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.LinkGroup;
import org.mageos.content.built.LinkSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.XmlFormat;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/** {@code feed/not-advertised}: no page of the built site names a feed, so nobody finds it. */
public final class AdvertisedFeedCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "feed/not-advertised",
                    Severity.INFO,
                    "No page of the built site names a feed",
                    "Feed readers and browsers find a feed by a <link rel=\"alternate\"> in the"
                            + " head of a page.");

    private static final Set<XmlFormat> FEEDS = Set.of(XmlFormat.RSS, XmlFormat.ATOM);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        if (site.built().site().isPresent()) {
            check(site, site.built().site().get(), findings);
        }
    }

    private static void check(Site site, BuiltSite built, Consumer<Finding> findings) {
        List<LinkSource> feeds =
                built.sources().stream()
                        .filter(source -> source.format().filter(FEEDS::contains).isPresent())
                        .toList();
        if (feeds.isEmpty()) {
            return;
        }
        Set<String> advertised = new HashSet<>();
        for (LinkGroup group : site.builtReferences()) {
            if (group.kind() == ReferenceKind.ALTERNATE_FEED && group.target().isOwn()) {
                site.paths()
                        .inSite(group.target().path())
                        .ifPresent(path -> advertised.add(Paths.trimSlashes(Paths.decode(path))));
            }
        }
        for (LinkSource feed : feeds) {
            if (!advertised.contains(feed.file())) {
                String type = feed.format().get() == XmlFormat.RSS ? "rss" : "atom";
                findings.accept(
                        Finding.at(
                                        site.built()
                                                .location(
                                                        new Location(feed.file(), Position.START)),
                                        RULE,
                                        "No page names the feed")
                                .withRemedy(
                                        Optional.of(
                                                "write <link rel=\"alternate\""
                                                        + " type=\"application/"
                                                        + type
                                                        + "+xml\" href=\"/"
                                                        + feed.file()
                                                        + "\"> in the head of its pages")));
            }
        }
    }
}
