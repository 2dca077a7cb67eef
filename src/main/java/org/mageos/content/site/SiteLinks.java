package org.mageos.content.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.link.Anchors;
import org.mageos.content.site.link.BesideLinks;
import org.mageos.content.site.link.ExplainedAliases;
import org.mageos.content.site.link.FileLinks;
import org.mageos.content.site.link.FullUrls;
import org.mageos.content.site.link.HostLinks;
import org.mageos.content.site.link.ImageFiles;
import org.mageos.content.site.link.JavadocLinks;
import org.mageos.content.site.link.JudgedUses;
import org.mageos.content.site.link.KnownFiles;
import org.mageos.content.site.link.KnownUrls;
import org.mageos.content.site.link.LineAnchors;
import org.mageos.content.site.link.LinkResolver;
import org.mageos.content.site.link.LinkedFiles;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.Repository;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.site.link.ServedPaths;
import org.mageos.content.site.link.SourceLinks;
import org.mageos.content.site.link.UnknownSiteLinks;
import org.mageos.content.site.link.UrlLinks;
import org.mageos.content.site.link.WikiPages;
import org.mageos.content.tree.git.HostUrl;

/**
 * The links of a site's documents, and where they lead. They are resolved when somebody first asks
 * for them. Thread-safe.
 */
final class SiteLinks {

    private final SiteParts parts;
    private final Anchors anchors;
    private final ServedPaths served;
    private final LinkResolver resolver;
    private @Nullable JudgedUses judged;

    SiteLinks(SiteParts parts, PublicFiles publicFiles) {
        this.parts = parts;
        JavadocLinks javadoc =
                new JavadocLinks(
                        parts.tree(), parts.files(), parts.generator().routing().javadocFolders());
        this.anchors =
                new Anchors(
                        parts.documents(),
                        parts.generator(),
                        parts.map()::page,
                        document -> !parts.map().role(document).isContent(),
                        parts.built());
        KnownUrls known =
                new KnownUrls(
                        parts.map().routes(),
                        parts.map().redirects(),
                        publicFiles,
                        parts.walk().unknown(),
                        parts.documents().values(),
                        anchors,
                        parts.address(),
                        parts.trailingSlash(),
                        parts.generator(),
                        parts.built(),
                        javadoc);
        this.served = new ServedPaths(known, parts.map().redirects(), parts.address());
        this.resolver = resolver(parts, anchors, served, javadoc);
    }

    private static LinkResolver resolver(
            SiteParts parts, Anchors anchors, ServedPaths served, JavadocLinks javadoc) {
        Repository repository = new Repository(parts.files());
        KnownFiles known = new KnownFiles(parts.tree(), parts.walk().unknown());
        FileLinks toFiles =
                new FileLinks(
                        known,
                        parts.documents(),
                        anchors,
                        new LineAnchors(LineAnchors.of(parts.files())),
                        parts.excluded(),
                        repository);
        return new LinkResolver(
                parts.generator(),
                beside(parts, toFiles, anchors, served, javadoc),
                new FullUrls(
                        parts.address(),
                        served,
                        new HostLinks(
                                HostUrl.around(parts.files().root()),
                                toFiles,
                                repository,
                                parts.generator().format().markdown()),
                        parts.linked(),
                        javadoc),
                new SourceLinks(
                        known,
                        parts.documents(),
                        parts.map()::page,
                        parts.map()::unpublished,
                        anchors),
                new UrlLinks(
                        served,
                        parts.documents(),
                        anchors,
                        parts.trailingSlash(),
                        parts.generator()),
                new ImageFiles(known, aliases(parts), served),
                new WikiPages(parts.tree(), parts.documents().values(), anchors),
                parts.map()::role,
                parts.settings().ignored().destinations());
    }

    private static BesideLinks beside(
            SiteParts parts,
            FileLinks toFiles,
            Anchors anchors,
            ServedPaths served,
            JavadocLinks javadoc) {
        UnknownSites sites = parts.unknownSites();
        UnknownSiteLinks unknown =
                new UnknownSiteLinks(
                        sites,
                        parts.files(),
                        parts.tree(),
                        parts.documents(),
                        anchors,
                        () -> RedirectSources.beside(parts.files(), parts.tree(), sites.sites()));
        LinkedFiles linked =
                new LinkedFiles(
                        parts.walk().linked(),
                        name ->
                                parts.generator().layout().isContent(name)
                                        || parts.generator()
                                                .layout()
                                                .isContent(name + "/index.md"));
        return new BesideLinks(
                toFiles,
                served,
                parts.address(),
                unknown,
                parts.files(),
                parts.tree(),
                linked,
                javadoc,
                new AsciidocBuilds(parts.files(), parts.walk()));
    }

    private static Map<String, String> aliases(SiteParts parts) {
        Map<String, String> folders =
                new HashMap<>(ExplainedAliases.of(parts.documents().values(), parts.tree()));
        folders.putAll(parts.generator().linking().aliases());
        for (Map.Entry<String, Sourced<String>> alias : parts.settings().aliases().entrySet()) {
            folders.put(alias.getKey(), alias.getValue().value());
        }
        return folders;
    }

    /** What a fragment can name in a page, as far as it is known. */
    Set<String> ids(Route route) {
        return anchors.ids(route);
    }

    /** What the host serves at the paths of the site. */
    ServedPaths served() {
        return served;
    }

    LinkResolver resolver() {
        return resolver;
    }

    /** All links and images with their targets, and the classes of them that make no sense. */
    synchronized JudgedUses judged() {
        if (judged == null) {
            List<ResolvedUse> first =
                    Resolution.of(parts.keptDocuments(), resolver, parts.map(), parts.generator());
            // Whoever names the generator, or has built the site, is taken at their word.
            judged =
                    parts.settings().generator().isPresent() || parts.built().site().isPresent()
                            ? JudgedUses.of(first)
                            : JudgedUses.withSecondLook(
                                    first,
                                    document ->
                                            !parts.map().role(document).isContent()
                                                    && parts.unknownSites().all().stream()
                                                            .noneMatch(
                                                                    one ->
                                                                            one.holds(
                                                                                    document
                                                                                            .file())),
                                    parts.tree(),
                                    parts.documents());
        }
        return judged;
    }
}
