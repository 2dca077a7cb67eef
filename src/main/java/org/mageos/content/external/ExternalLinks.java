package org.mageos.content.external;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.document.Document;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;
import org.mageos.content.url.UrlForm;
import org.mageos.content.value.Moment;

/**
 * The links, images and mail addresses of a site that lead elsewhere, in the order of the site.
 *
 * @param byUrl those with a URL of the web, by URL
 * @param mails those to mail addresses
 * @param malformed those that look like a URL of the web and are none
 * @param addresses those whose host is an address that programs read in different ways
 */
public record ExternalLinks(
        Map<URI, List<ExternalLink>> byUrl,
        List<ExternalLink> mails,
        List<ExternalLink> malformed,
        List<ExternalLink> addresses) {

    /** Why those whose host is an odd address are not asked. */
    public static final String ADDRESS = "an address that programs read in different ways";

    /** All of a site. What leads into the site itself is none of them. */
    public static ExternalLinks of(Site site) {
        ExternalLinks links =
                new ExternalLinks(
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        Map<String, Optional<Instant>> dates = new LinkedHashMap<>();
        Function<Document, Optional<Instant>> date =
                document ->
                        dates.computeIfAbsent(document.file(), any -> published(site, document));
        for (ResolvedUse use : site.uses()) {
            links.add(
                    asked(site, use),
                    new ExternalLink(
                            use.location(),
                            use.use().length(),
                            use.references(),
                            use.destination(),
                            use.isImage(),
                            Optional.empty(),
                            date.apply(use.document())));
        }
        return links;
    }

    /** What this machine cannot tell of another site's URL, that site can. */
    private static LinkTarget asked(Site site, ResolvedUse use) {
        String url = use.destination();
        boolean foreign =
                use.target() instanceof LinkTarget.Undecided
                        && !Destination.hasVariable(url)
                        && Destination.parse(url).isWeb()
                        && site.paths().inSite(url).isEmpty();
        return foreign ? new LinkTarget.Outside(true) : use.target();
    }

    private static Optional<Instant> published(Site site, Document document) {
        return site.fields(document).date().map(Moment::instant);
    }

    private void add(LinkTarget target, ExternalLink link) {
        if (target instanceof LinkTarget.Outside outside) {
            if (outside.isWeb()) {
                addUrl(link.destination(), link, true);
            } else if (MailAddress.isMail(link.destination())) {
                mails.add(link);
            }
        } else if (target instanceof LinkTarget.Redirected redirected
                && redirected.target() instanceof LinkTarget.Outside outside
                && outside.isWeb()) {
            // The site's own redirect leads there, however the link is written.
            addUrl(redirected.finalUrl(), link, false);
        }
    }

    private static boolean isComputed(String destination) {
        return destination.contains("{{") || destination.contains("{%");
    }

    private void addUrl(String destination, ExternalLink link, boolean own) {
        if (Destination.parse(destination).hasOddAddress()) {
            addresses.add(link);
            return;
        }
        Optional<UrlForm> form = UrlForm.of(destination);
        if (form.isEmpty()) {
            // Of a URL that a template begins only its host is known.
            if (own && !isComputed(destination)) {
                malformed.add(link);
            }
            return;
        }
        byUrl.computeIfAbsent(form.get().url(), any -> new ArrayList<>())
                .add(
                        new ExternalLink(
                                link.location(),
                                link.length(),
                                link.uses(),
                                link.destination(),
                                link.isImage(),
                                link.isImage() ? Optional.empty() : form.get().fragment(),
                                link.date()));
    }
}
