package org.mageos.content.sitemap;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Origin;
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.SitemapSettings;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value.Scalar;

/** What a sitemap says of each page. */
public final class SitemapPlan {

    private final Site site;
    private final SiteUrls urls;
    private final SitemapSettings settings;
    private final PublishedPages pages;
    private final Translations translations;

    /**
     * Plans the sitemap of a site.
     *
     * @param errors takes what keeps it from being made
     * @return empty if the settings do not say where the site is
     */
    public static Optional<SitemapPlan> of(Site site, Consumer<RunError> errors) {
        if (site.absoluteUrls().isEmpty()) {
            errors.accept(
                    site.settings()
                            .error(
                                    "A sitemap needs the URL of the site: set 'url' under 'site',"
                                            + " such as https://example.org"));
            return Optional.empty();
        }
        return Optional.of(new SitemapPlan(site, site.absoluteUrls().get()));
    }

    private SitemapPlan(Site site, SiteUrls urls) {
        this.site = site;
        this.urls = urls;
        this.settings = site.settings().sitemap().orElse(SitemapSettings.DEFAULT);
        this.pages = PublishedPages.of(site, urls, settings);
        this.translations = new Translations(site.languages(), pages.byUrl());
    }

    Site site() {
        return site;
    }

    SiteUrls urls() {
        return urls;
    }

    SitemapSettings settings() {
        return settings;
    }

    /** Where the sitemap goes. */
    SitemapFile file() {
        return new SitemapFile(settings.path(), urls.root(), settings.gzip());
    }

    /** The URL of the sitemap that crawlers start from. */
    URI url() {
        return urls.at(pages().size() <= Limits.PROTOCOL.urls() ? file().first() : settings.path());
    }

    /** Whether a URL is that of the sitemap, whatever the number of its files. */
    boolean isSitemap(String url) {
        return url.equals(urls.at(settings.path()).toString())
                || url.equals(urls.at(file().first()).toString());
    }

    /** The listed pages by their URLs. */
    public Map<URI, Route> pages() {
        return pages.byUrl();
    }

    /**
     * Finds what keeps pages from being listed, or crawlers from reading the list.
     *
     * @param errors takes what keeps that from being known
     */
    public void check(Consumer<Finding> findings, Consumer<RunError> errors) {
        try {
            new RobotsCheck(site, this).check(findings);
        } catch (IOException e) {
            errors.accept(
                    new RunError(
                            RobotsCheck.ownFile(site)
                                    .map(file -> new Location(file, Position.START)),
                            "The file cannot be read: " + IoReason.of(e)));
        }
        if (urls.areLocal()) {
            findings.accept(
                    Finding.at(
                                    site.settings().location(Position.START),
                                    SitemapRules.HOST,
                                    "Nobody else can reach '" + urls.root() + "'")
                            .withRemedy(Optional.of("set 'url' under 'site' to the public URL")));
        }
        for (ProgramRoute program : site.routes().programs()) {
            if (program.makesPages()) {
                findings.accept(
                        Finding.at(
                                        new Location(program.file(), Position.START),
                                        SitemapRules.PROGRAM,
                                        "The pages that this program makes are not in the sitemap")
                                .about("pages of programs")
                                .withRemedy(Optional.of("name their paths under 'routes'")));
            }
        }
        for (Route page : pages().values()) {
            page.document().ifPresent(document -> checkUpdated(document, findings));
        }
    }

    private void checkUpdated(Document document, Consumer<Finding> findings) {
        PageFields fields = site.fields(document);
        Optional<Scalar> written = fields.first(Field.UPDATED);
        if (written.isEmpty()) {
            return;
        }
        Optional<Moment> date = fields.moment(written.get());
        if (date.isEmpty() || date.get().instant().isAfter(site.now())) {
            String text = "'" + written.get().text() + "'";
            findings.accept(
                    Finding.at(
                                    new Location(document.file(), written.get().position()),
                                    SitemapRules.LASTMOD,
                                    date.isEmpty()
                                            ? text + " is not a date"
                                            : text + " is in the future")
                            .withLength(written.get().length())
                            .withRemedy(
                                    Optional.of(
                                            "the sitemap has the date of the last commit instead,"
                                                    + " if it is known")));
        }
    }

    /**
     * The files whose history the sitemap asks for: those of pages that give no date themselves.
     */
    public List<String> filesWithoutDate() {
        if (!settings.history()) {
            return List.of();
        }
        return pages().values().stream()
                .filter(page -> updated(page).isEmpty())
                .flatMap(page -> file(page).stream())
                .toList();
    }

    /**
     * The entries, made one by one.
     *
     * @param history when a file was last changed, as far as it is known
     */
    public Iterable<SitemapUrl> entries(Function<String, Optional<Moment>> history) {
        Map<String, Set<URI>> images = settings.images() ? images() : Map.of();
        return () ->
                pages().entrySet().stream()
                        .map(page -> entry(page.getKey(), page.getValue(), history, images))
                        .iterator();
    }

    private SitemapUrl entry(
            URI url,
            Route page,
            Function<String, Optional<Moment>> history,
            Map<String, Set<URI>> images) {
        return new SitemapUrl(
                url,
                updated(page).or(() -> file(page).flatMap(history).filter(this::isPast)),
                translations.of(page),
                List.copyOf(file(page).map(images::get).orElse(Set.of())));
    }

    private Optional<Moment> updated(Route page) {
        return page.document()
                .map(site::fields)
                .flatMap(fields -> fields.first(Field.UPDATED).flatMap(fields::moment))
                .filter(this::isPast);
    }

    private boolean isPast(Moment moment) {
        return !moment.instant().isAfter(site.now());
    }

    private static Optional<String> file(Route page) {
        return page.origin() instanceof Origin.SourceFile source
                ? Optional.of(source.name())
                : Optional.empty();
    }

    /** The images of each document that the site serves under a name that is known. */
    private Map<String, Set<URI>> images() {
        Map<String, Set<URI>> images = new HashMap<>();
        for (ResolvedUse image : site.uses()) {
            if (image.isImage() && image.target() instanceof LinkTarget.Asset asset) {
                urls.file(asset.file())
                        .ifPresent(
                                url ->
                                        images.computeIfAbsent(
                                                        image.document().file(),
                                                        file -> new LinkedHashSet<>())
                                                .add(url));
            }
        }
        return images;
    }
}
