package org.mageos.content.feed;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.output.XmlText;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value.Scalar;

/** Makes articles of documents. */
final class ArticleReader {

    /**
     * ISO 8601 has earlier years by agreement only, and there is none: readers take them for days
     * of the Julian calendar, or the year 99 for 1999.
     */
    private static final Instant FIRST =
            LocalDate.of(1583, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Site site;
    private final SiteUrls urls;
    private final Authors authors;
    private final Consumer<Finding> findings;

    ArticleReader(Site site, SiteUrls urls, Consumer<Finding> findings) {
        this.site = site;
        this.urls = urls;
        this.authors = new Authors(site, urls);
        this.findings = findings;
    }

    /** The published articles, the newest first; what keeps a document from being one is found. */
    List<Article> read(Collection<Document> documents) {
        List<Article> articles = new ArrayList<>();
        for (Document document : documents) {
            if (site.isPublished(document)) {
                site.page(document)
                        .map(urls::page)
                        .flatMap(url -> read(document, url))
                        .ifPresent(articles::add);
            }
        }
        articles.sort(Article.NEWEST_FIRST);
        return articles;
    }

    private Optional<Article> read(Document document, URI url) {
        PageFields fields = site.fields(document);
        Optional<Moment> published = published(document, fields);
        if (published.isEmpty() || !fields.isDue(site.now())) {
            return Optional.empty();
        }
        return Optional.of(
                new Article(
                        document,
                        url,
                        title(document, fields),
                        published.get(),
                        updated(document, fields, published.get()),
                        authors(document, fields),
                        categories(document, fields),
                        fields.first(Field.DESCRIPTION)
                                .map(text -> PlainText.of(text.text()).text())
                                .filter(text -> !text.isEmpty())));
    }

    private Optional<Moment> published(Document document, PageFields fields) {
        Optional<Moment> date = fields.date().filter(ArticleReader::isWritable);
        if (date.isEmpty()) {
            fields.published()
                    .ifPresentOrElse(written -> noDate(document, written), () -> noDate(document));
        }
        return date;
    }

    private void noDate(Document document) {
        findings.accept(
                Finding.at(start(document), FeedRules.DATE, "No date of publication")
                        .withRemedy(Optional.of("it is left out of the feed until it has one")));
    }

    private static boolean isWritable(Moment moment) {
        return !moment.instant().isBefore(FIRST);
    }

    private void noDate(Document document, Scalar written) {
        findings.accept(
                at(document, written, FeedRules.DATE, "'" + written.text() + "' is not a date")
                        .withRemedy(
                                Optional.of(
                                        "write it as 2026-02-01, or as 2026-02-01T10:30:00Z with"
                                                + " the time")));
    }

    private String title(Document document, PageFields fields) {
        Optional<Scalar> written = fields.first(Field.TITLE);
        String title =
                written.map(scalar -> plain(document, "title", scalar, PlainText.of(scalar.text())))
                        .or(() -> fields.heading().map(XmlText::line))
                        .orElse("");
        if (title.isEmpty()) {
            String name = document.name();
            findings.accept(
                    Finding.at(start(document), FeedRules.TITLE, "No title")
                            .withRemedy(Optional.of("the feed shows '" + name + "' instead")));
            return name;
        }
        return title;
    }

    /** A text as readers are to see it; its writer is told if it is not what was written. */
    private String plain(Document document, String what, Scalar written, PlainText plain) {
        plain.markup()
                .ifPresent(
                        found ->
                                findings.accept(
                                        at(
                                                        document,
                                                        written,
                                                        FeedRules.TITLE,
                                                        "The "
                                                                + what
                                                                + " holds '"
                                                                + found
                                                                + "', which some readers show as it"
                                                                + " is")
                                                .withRemedy(
                                                        Optional.of(plain.text())
                                                                .filter(text -> !text.isEmpty())
                                                                .map(
                                                                        text ->
                                                                                "write '" + text
                                                                                        + "'"))));
        return plain.text();
    }

    private Moment updated(Document document, PageFields fields, Moment published) {
        Optional<Scalar> written = fields.first(Field.UPDATED);
        if (written.isEmpty()) {
            return published;
        }
        Optional<Moment> updated = fields.moment(written.get()).filter(ArticleReader::isWritable);
        if (updated.isEmpty()) {
            noDate(document, written.get());
            return published;
        }
        String text = "'" + written.get().text() + "'";
        if (updated.get().instant().isAfter(site.now())) {
            findings.accept(
                    at(document, written.get(), FeedRules.UPDATED, text + " is in the future"));
            return published;
        }
        if (updated.get().instant().isBefore(published.instant())) {
            if (!updated.get().day().equals(published.day())) {
                String message = text + " is before the publication on " + published.day();
                findings.accept(at(document, written.get(), FeedRules.UPDATED, message));
            }
            return published;
        }
        return updated.get();
    }

    private List<Author> authors(Document document, PageFields fields) {
        for (Scalar scalar : fields.all(Field.AUTHOR)) {
            plain(document, "author", scalar, Authors.name(scalar.text()));
        }
        return authors.of(document, fields);
    }

    /** The category and the tags, in this order, each once whatever its letter case. */
    private List<String> categories(Document document, PageFields fields) {
        Map<String, String> categories = new LinkedHashMap<>();
        for (Field field : List.of(Field.CATEGORY, Field.TAGS)) {
            for (Scalar scalar : fields.all(field)) {
                String text = plain(document, "category", scalar, PlainText.of(scalar.text()));
                if (!text.isEmpty()) {
                    categories.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
                }
            }
        }
        return List.copyOf(categories.values());
    }

    private static Finding at(Document document, Scalar scalar, Rule rule, String text) {
        return Finding.at(new Location(document.file(), scalar.position()), rule, text)
                .withLength(scalar.length());
    }

    private static Location start(Document document) {
        return new Location(document.file(), Position.START);
    }
}
