package org.mageos.content.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mageos.content.built.BuiltPage;
import org.mageos.content.built.BuiltProblem;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.LinkGroup;
import org.mageos.content.built.LinkSource;
import org.mageos.content.built.Target;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.feed.FeedRules;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.html.Reference;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.XmlFormat;
import org.mageos.content.output.IoReason;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.BuiltAge;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.sitemap.RobotsFile;
import org.mageos.content.sitemap.SitemapRules;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/** What the built site says of itself: its sitemaps, its feeds, its {@code robots.txt}. */
public final class BuiltSiteCheck implements Check {

    private static final String ROBOTS = "robots.txt";
    private static final Set<XmlFormat> FEEDS = Set.of(XmlFormat.RSS, XmlFormat.ATOM);
    private static final Set<XmlFormat> SITEMAPS =
            Set.of(XmlFormat.SITEMAP, XmlFormat.SITEMAP_INDEX);

    private final Consumer<RunError> errors;

    /**
     * @param errors takes what cannot be read
     */
    public BuiltSiteCheck(Consumer<RunError> errors) {
        this.errors = errors;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rules.BUILT_STALE,
                Rules.BUILT_PROBLEM,
                SitemapRules.NOINDEX,
                SitemapRules.CANONICAL,
                SitemapRules.ROBOTS,
                FeedRules.NOT_ADVERTISED);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        age(site.built(), findings);
        Optional<BuiltSite> built = site.built().site();
        if (built.isEmpty()) {
            return;
        }
        built.get().problems().forEach(problem -> findings.accept(problem(site, problem)));
        TargetResolver resolver = new TargetResolver(site.ownOrigins());
        for (LinkSource source : built.get().sources()) {
            if (source.format().filter(XmlFormat.SITEMAP::equals).isPresent()) {
                listed(site, built.get(), resolver, source, findings);
            }
        }
        feeds(site, built.get(), findings);
        robots(site, built.get(), findings);
    }

    /** Of a site that was named and is read in any case, only what is known is told. */
    private static void age(BuiltContent built, Consumer<Finding> findings) {
        BuiltAge age = built.age();
        boolean isRead = built.site().isPresent();
        age.newer()
                .map(newer -> stale(built, newer, isRead))
                .or(
                        () ->
                                age.kind() == BuiltAge.Kind.UNKNOWN && !isRead
                                        ? built.start().map(start -> unknown(built, start))
                                        : Optional.empty())
                .ifPresent(findings);
    }

    private static Finding stale(BuiltContent built, String newer, boolean isRead) {
        return Finding.at(
                        new Location(newer, Position.START),
                        Rules.BUILT_STALE,
                        "The document is newer than the built site in '"
                                + built.name()
                                + (isRead ? "'" : "', which is not read"))
                .withRemedy(Optional.of("build the site anew"));
    }

    private static Finding unknown(BuiltContent built, Location start) {
        return Finding.at(
                        start,
                        Rules.BUILT_STALE,
                        "Nothing tells whether the built site in '"
                                + built.name()
                                + "' is older than the documents, so it is not read")
                .withRemedy(Optional.of("build the site anew, or name it with 'siteDirectory'"));
    }

    private static Finding problem(Site site, BuiltProblem problem) {
        return Finding.at(
                site.built().location(problem.location()), Rules.BUILT_PROBLEM, problem.message());
    }

    private static void listed(
            Site site,
            BuiltSite built,
            TargetResolver resolver,
            LinkSource sitemap,
            Consumer<Finding> findings) {
        Target base = resolver.of(sitemap.file());
        for (Reference reference : sitemap.references()) {
            Target target = resolver.resolve(base, reference.value());
            if (reference.kind() != ReferenceKind.LINK || !target.isOwn()) {
                continue;
            }
            Optional<BuiltPage> page = page(site, built, target);
            Location place =
                    site.built().location(new Location(sitemap.file(), reference.position()));
            page.filter(BuiltPage::isNoindex)
                    .ifPresent(hidden -> findings.accept(noindex(place, reference.value())));
            page.flatMap(found -> otherCanonical(found, target, resolver))
                    .ifPresent(
                            other -> findings.accept(canonical(place, reference.value(), other)));
        }
    }

    private static Finding noindex(Location place, String url) {
        return Finding.at(
                        place,
                        SitemapRules.NOINDEX,
                        "The sitemap lists '" + url + "', which says noindex")
                .about(url)
                .withRemedy(Optional.of("leave the page out of the sitemap"));
    }

    /** The canonical URL of a page as written, if it is another page's. */
    private static Optional<String> otherCanonical(
            BuiltPage page, Target listed, TargetResolver resolver) {
        return page.canonical()
                .filter(url -> !isSamePage(resolver.resolve(resolver.base(page), url), listed));
    }

    private static Finding canonical(Location place, String url, String canonical) {
        return Finding.at(
                        place,
                        SitemapRules.CANONICAL,
                        "The sitemap lists '"
                                + url
                                + "', whose canonical URL is '"
                                + canonical
                                + "'")
                .about(url)
                .withRemedy(Optional.of("list the canonical URL"));
    }

    private static boolean isSamePage(Target one, Target other) {
        return one.origin().equals(other.origin())
                && Paths.trimSlashes(Paths.decode(one.path()))
                        .equals(Paths.trimSlashes(Paths.decode(other.path())))
                && one.query().equals(other.query());
    }

    private static Optional<BuiltPage> page(Site site, BuiltSite built, Target target) {
        return site.pathInSite(target.path())
                .flatMap(path -> built.at(Paths.decode(path)).stream().findFirst())
                .map(served -> served.page());
    }

    /** A feed that no page names is found by nobody. */
    private static void feeds(Site site, BuiltSite built, Consumer<Finding> findings) {
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
                site.pathInSite(group.target().path())
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
                                        FeedRules.NOT_ADVERTISED,
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

    /** The one in a public folder is looked at with the sources. */
    private void robots(Site site, BuiltSite built, Consumer<Finding> findings) {
        boolean ofSources = site.sourceAt("/" + ROBOTS).filter(site.tree()::hasFile).isPresent();
        Set<String> sitemaps =
                built.sources().stream()
                        .filter(source -> source.format().filter(SITEMAPS::contains).isPresent())
                        .map(LinkSource::file)
                        .collect(Collectors.toSet());
        if (ofSources || sitemaps.isEmpty() || !built.hasFile(ROBOTS)) {
            return;
        }
        Location place = site.built().location(new Location(ROBOTS, Position.START));
        try {
            if (RobotsFile.parse(site.text(place.file())).sitemaps().isEmpty()) {
                findings.accept(Finding.at(place, SitemapRules.ROBOTS, "No sitemap is named"));
            }
        } catch (IOException e) {
            errors.accept(
                    new RunError(
                            Optional.of(place),
                            "The robots.txt cannot be read: " + IoReason.of(e)));
        }
    }
}
