package org.mageos.content.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mageos.content.built.BuiltPage;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.built.LinkSource;
import org.mageos.content.built.Target;
import org.mageos.content.built.TargetResolver;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.WebReference;
import org.mageos.content.html.XmlFormat;
import org.mageos.content.output.IoReason;
import org.mageos.content.site.Site;
import org.mageos.content.sitemap.RobotsFile;
import org.mageos.content.sitemap.SitemapRules;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/** {@code sitemap/*} in the built site: what its sitemaps list, and its {@code robots.txt}. */
public final class BuiltSitemapCheck implements Check {

    public static final Rule NOINDEX =
            new Rule(
                    "sitemap/noindex",
                    Severity.WARNING,
                    "The built sitemap lists a page that search engines are told not to index",
                    "The sitemap asks search engines to index a page, and the page asks them not"
                            + " to.");

    public static final Rule CANONICAL =
            new Rule(
                    "sitemap/canonical",
                    Severity.WARNING,
                    "The built sitemap lists a page that names another one as the right one",
                    "A sitemap is to list canonical URLs only.");

    private static final String ROBOTS = "robots.txt";
    private static final Set<XmlFormat> SITEMAPS =
            Set.of(XmlFormat.SITEMAP, XmlFormat.SITEMAP_INDEX);

    private final Consumer<RunError> errors;

    /**
     * @param errors takes what cannot be read
     */
    public BuiltSitemapCheck(Consumer<RunError> errors) {
        this.errors = errors;
    }

    @Override
    public List<Rule> rules() {
        return List.of(NOINDEX, CANONICAL, SitemapRules.NOT_NAMED);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        if (site.built().site().isPresent()) {
            check(site, site.built().site().get(), findings);
        }
    }

    private void check(Site site, BuiltSite built, Consumer<Finding> findings) {
        TargetResolver resolver = new TargetResolver(site.paths().ownOrigins());
        for (LinkSource source : built.sources()) {
            if (source.format().filter(XmlFormat.SITEMAP::equals).isPresent()) {
                listed(site, built, resolver, source, findings);
            }
        }
        robots(site, built, findings);
    }

    private static void listed(
            Site site,
            BuiltSite built,
            TargetResolver resolver,
            LinkSource sitemap,
            Consumer<Finding> findings) {
        Target base = resolver.of(sitemap.file());
        for (WebReference reference : sitemap.references()) {
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
        return Finding.at(place, NOINDEX, "The sitemap lists '" + url + "', which says noindex")
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
                        CANONICAL,
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
        return site.paths()
                .inSite(target.path())
                .flatMap(path -> built.at(Paths.decode(path)).stream().findFirst())
                .map(served -> served.page());
    }

    /** The one in a public folder is looked at with the sources. */
    private void robots(Site site, BuiltSite built, Consumer<Finding> findings) {
        boolean ofSources =
                site.paths().sourceAt("/" + ROBOTS).filter(site.tree()::hasFile).isPresent();
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
                findings.accept(Finding.at(place, SitemapRules.NOT_NAMED, "No sitemap is named"));
            }
        } catch (IOException e) {
            errors.accept(
                    new RunError(
                            Optional.of(place),
                            "The robots.txt cannot be read: " + IoReason.of(e)));
        }
    }
}
