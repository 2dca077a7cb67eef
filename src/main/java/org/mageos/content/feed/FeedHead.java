package org.mageos.content.feed;

import static java.util.Comparator.naturalOrder;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.XmlText;
import org.mageos.content.settings.FeedSettings;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.site.link.LinkTarget;

/** What a feed says about itself, in front of its entries. */
final class FeedHead {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Site site;
    private final Settings settings;
    private final SiteUrls urls;
    private final Consumer<RunError> errors;

    /**
     * @param errors takes what is wrong in the settings
     */
    FeedHead(Site site, SiteUrls urls, Consumer<RunError> errors) {
        this.site = site;
        this.settings = site.settings();
        this.urls = urls;
        this.errors = errors;
    }

    /**
     * @param path the feed's own path, without a slash at its start
     * @param chosen the articles that become its entries
     */
    Feed of(
            FeedSettings feed,
            String path,
            String title,
            FeedSplit.Share share,
            List<Article> chosen) {
        return new Feed(
                urls.at(path),
                urls.root(),
                XmlText.line(title),
                feed.description().map(share::fill).map(XmlText::line),
                feed.language().or(() -> settings.site().language()),
                List.of(Author.named(XmlText.line(author(feed, title)))),
                feed.image().flatMap(this::image),
                feed.hubs(),
                chosen.stream().map(each -> each.updated().instant()).max(naturalOrder()));
    }

    /**
     * Who stands in for entries without an author: Atom demands one, and all formats are to agree.
     */
    private String author(FeedSettings feed, String title) {
        return feed.author()
                .flatMap(Authors::named)
                .or(() -> settings.site().title())
                .orElse(title);
    }

    private Optional<URI> image(Sourced<String> image) {
        Optional<URI> url =
                urls.onSite(image.value()).filter(found -> WEB.contains(found.getScheme()));
        boolean broken =
                site.paths()
                        .at(image.value())
                        .filter(target -> target.verdict() == LinkTarget.Verdict.BROKEN)
                        .isPresent();
        if (url.isEmpty() || broken) {
            errors.accept(
                    settings.error(
                            image.position(),
                            "'"
                                    + image.value()
                                    + "' is neither a URL nor a file that the site"
                                    + " serves"));
        }
        return url;
    }
}
