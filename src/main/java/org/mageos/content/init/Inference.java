package org.mageos.content.init;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.astro.AstroWind;
import org.mageos.content.init.CollectionDraft.PermalinkDraft;
import org.mageos.content.init.source.NamedCollections;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.SiteFiles;

/** Infers settings from a site that has none. */
public final class Inference {

    /** A pattern must explain so many paths for each that nothing explains. */
    private static final int MUCH = 4;

    private final Site site;
    private final AstroWind wind;
    private final SiteFacts facts;
    private final List<Group> groups;
    private final PathAliases aliases;
    private final LinkedPaths paths;
    private final Map<Group, PermalinkSearch> searches = new IdentityHashMap<>();
    private final List<RouteSearch.Found> routes;

    private Inference(Site site) {
        this.site = site;
        this.wind =
                AstroWind.read(SiteFiles.of(site.files().root(), site.tree()), SiteFolder.of(""));
        this.facts = SiteFacts.of(site, wind);
        this.groups = Groups.of(site, NamedCollections.of(site));
        this.aliases = PathAliases.of(site, groups);
        this.paths = LinkedPaths.of(site, facts.url().map(Told::value));
        groups.forEach(group -> searches.put(group, new PermalinkSearch(group)));
        this.routes = routes();
    }

    /**
     * The settings of a site.
     *
     * @param site the site as it is without any
     * @param settings the name of the settings file, in the content tree
     */
    public static Draft of(Site site, String settings) {
        return new Inference(site).draft(settings);
    }

    private Draft draft(String settings) {
        SortedMap<String, String> feeds = FeedSearch.of(site, paths, facts.url().map(Told::value));
        return new SettingsDraft(site, wind, facts, aliases, collections(), routes, feeds)
                .draft(settings);
    }

    /** What makes the linked paths that are not those of entries. */
    private List<RouteSearch.Found> routes() {
        SortedMap<String, Integer> open = new TreeMap<>(paths.links());
        searches.values().forEach(search -> open.keySet().removeIf(search::isLikeEntry));
        return new RouteSearch(groups).find(open);
    }

    /** How many linked paths a program may make, or not: nobody knows. */
    private long unexplained() {
        return routes.stream()
                .filter(route -> !route.isCertain())
                .flatMap(route -> route.paths().stream())
                .filter(path -> isUndecided("/" + path))
                .count();
    }

    private boolean isUndecided(String path) {
        return site.paths().at(path).filter(t -> t.verdict() == Verdict.UNDECIDED).isPresent();
    }

    private List<CollectionDraft> collections() {
        ImageFields images = new ImageFields(site, aliases);
        LinkFields links = new LinkFields(site);
        ReferenceFields references = new ReferenceFields(groups);
        SchemaLoader loader = new SchemaLoader(site.files());
        Optional<Group> posts = FeedSearch.posts(groups);
        List<CollectionDraft> drafts = new ArrayList<>();
        for (Group group : groups) {
            Map<String, ReferenceFields.Found> named = references.of(group);
            Map<String, ImageFields.Image> shown = images.of(group);
            SourceProperties sources = new SourceProperties(group, loader);
            SchemaDraft schema = new SchemaDraft(group, sources, named.keySet());
            boolean hasPages = PermalinkSearch.hasPages(group, site);
            boolean isBlog = posts.filter(group::equals).isPresent();
            drafts.add(
                    new CollectionDraft(
                            group,
                            schema.schema(),
                            schema.required(),
                            new LinkedHashMap<>(named),
                            shown,
                            links.of(group, shown.keySet()),
                            hasPages ? Optional.empty() : permalink(group, isBlog),
                            hasPages));
        }
        return drafts;
    }

    private Optional<PermalinkDraft> permalink(Group group, boolean isBlog) {
        Optional<String> told = isBlog ? new AstroWindText(wind).permalink() : Optional.empty();
        if (told.isPresent()) {
            return Optional.of(new PermalinkDraft(told.get(), true, wind.file()));
        }
        return Objects.requireNonNull(searches.get(group))
                .find(paths.all().keySet())
                .map(this::permalink);
    }

    /** The pattern of some says of the program that makes them what else it makes: nothing. */
    private PermalinkDraft permalink(PermalinkSearch.Found found) {
        boolean isSite = site.generator().layout().isSite();
        boolean isAlone = unexplained() * MUCH <= found.explained().size();
        String why =
                found.fits()
                        + " linked paths that end in the name of an entry: "
                        + found.fits().confidence();
        return new PermalinkDraft(
                found.pattern(),
                found.isCertain() && isAlone && isSite,
                !isSite
                        ? why + "; with it, name all that the site has under public and routes"
                        : isAlone ? why : why + "; but what of the paths under routes?");
    }
}
