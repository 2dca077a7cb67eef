package org.mageos.content.init;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mageos.content.init.CollectionDraft.PermalinkDraft;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.site.Site;

/** Infers settings from a site that has none. */
public final class Inference {

    private final Site site;
    private final AstroWind wind;
    private final SiteFacts facts;
    private final List<Group> groups;
    private final PathAliases aliases;
    private final LinkedPaths paths;

    private Inference(Site site) {
        this.site = site;
        this.wind = AstroWind.of(site);
        this.facts = SiteFacts.of(site, wind);
        this.groups = Groups.of(site, NamedSources.of(site));
        this.aliases = PathAliases.of(site, groups);
        this.paths = LinkedPaths.of(site, facts.url().map(Told::value));
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
        List<CollectionDraft> collections = collections();
        SortedMap<String, Integer> open = new TreeMap<>(paths.links());
        for (CollectionDraft collection : collections) {
            PermalinkSearch search = new PermalinkSearch(collection.group());
            open.keySet().removeIf(search::isLikeEntry);
        }
        List<RouteSearch.Found> routes = new RouteSearch(groups).find(open);
        SortedMap<String, String> feeds = FeedSearch.of(site, paths, facts.url().map(Told::value));
        return new SettingsDraft(site, wind, facts, aliases, collections, routes, feeds)
                .draft(settings);
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
        if (isBlog && wind.permalink().isPresent()) {
            return Optional.of(new PermalinkDraft(wind.permalink().get(), true, wind.file()));
        }
        return new PermalinkSearch(group)
                .find(paths.all().keySet())
                .map(
                        found ->
                                new PermalinkDraft(
                                        found.pattern(),
                                        found.isCertain(),
                                        found.fits()
                                                + " linked paths that end in the name of an entry:"
                                                + " "
                                                + found.fits().confidence()));
    }
}
