package org.mageos.content.feed;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.Omission;
import org.mageos.content.document.Rendered;
import org.mageos.content.document.Use;
import org.mageos.content.document.render.HtmlRenderer;
import org.mageos.content.feed.FeedEntry.MediaFile;
import org.mageos.content.feed.PlannedFeed.PlannedEntry;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.FeedSettings.Content;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.site.SiteUrls.Served;
import org.mageos.content.tree.ImageFile;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;
import org.mageos.content.value.Value.Mapping;
import org.mageos.content.value.Value.Scalar;

/** Makes whole entries of planned ones: reads and renders their documents. Thread-safe. */
final class EntryMaker {

    /** As long as a reader shows of a summary. */
    private static final int SUMMARY = 280;

    private static final String IMAGE = "an image whose public URL is not known";

    private static final String PUBLIC = "to have it there, put it into a public folder";

    private static final String PLAIN = "readers of feeds run no programs: say it in words, too";

    private final Site site;
    private final SiteUrls urls;
    private final HtmlRenderer renderer;
    private final ContentCleaner cleaner = new ContentCleaner();
    private final Consumer<Finding> findings;
    private final KeptTexts kept;

    /** The documents whose left out parts were told. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * @param feeds all feeds whose entries are to be made
     * @param findings takes what is left out of the entries' texts
     */
    EntryMaker(Site site, SiteUrls urls, List<PlannedFeed> feeds, Consumer<Finding> findings) {
        this.site = site;
        this.urls = urls;
        this.renderer = new HtmlRenderer(site.syntax().markdown(), site.syntax().others());
        this.kept = new KeptTexts(feeds);
        this.findings = findings;
    }

    /** Whether the text of an article is rendered where a feed holds so much of it. */
    static boolean needsText(Article article, Content content) {
        return content == Content.FULL || article.description().isEmpty();
    }

    /**
     * Makes an entry.
     *
     * @param content how much of the text it holds
     * @throws IOException if the document or its image cannot be read
     */
    FeedEntry make(PlannedEntry planned, Content content) throws IOException {
        Article article = planned.article();
        Optional<String> html =
                needsText(article, content) ? Optional.of(html(article)) : Optional.empty();
        Optional<String> summary =
                article.description()
                        .or(() -> html.map(text -> ContentCleaner.excerpt(text, SUMMARY)))
                        .filter(text -> !text.isEmpty());
        return new FeedEntry(
                planned.id(),
                article.url(),
                article.title(),
                article.published().instant(),
                article.updated().instant(),
                article.authors(),
                article.categories(),
                summary,
                image(article.document()),
                html.filter(text -> content == Content.FULL && !text.isEmpty()));
    }

    private String html(Article article) throws IOException {
        String file = article.document().file();
        String known = kept.take(file);
        if (known != null) {
            return known;
        }
        Rendered rendered = renderer.render(file, site.bytes(file));
        Cleaned cleaned = cleaner.clean(rendered.html(), article.url(), resolver(article));
        if (told.add(file)) {
            tell(article.document(), rendered.omissions(), cleaned.leftOut());
        }
        kept.keep(file, cleaned.html());
        return cleaned.html();
    }

    private UrlResolver resolver(Article article) {
        Document document = article.document();
        return new UrlResolver() {
            @Override
            public Optional<URI> link(String destination) {
                return urls.link(document, article.url(), destination);
            }

            @Override
            public Optional<URI> image(String destination) {
                return urls.image(document, document.folder(), destination).map(Served::url);
            }
        };
    }

    private void tell(Document document, List<Omission> omissions, List<LeftOut> leftOut) {
        omissions.forEach(omission -> tell(document, omission));
        Map<String, Map<Use.Kind, Position>> places =
                leftOut.isEmpty() ? Map.of() : places(document);
        leftOut.forEach(part -> tell(document, position(places, part), part));
    }

    private void tell(Document document, Omission omission) {
        switch (omission.kind()) {
            case COMPONENT -> find(document, omission.position(), "a JSX component", PLAIN);
            case EXPRESSION -> find(document, omission.position(), "an expression", PLAIN);
            case TEMPLATE ->
                    find(
                            document,
                            omission.position(),
                            "'" + omission.what() + "', which only the site generator can show",
                            "say it in words, too");
            case LANGUAGE ->
                    find(
                            document,
                            omission.position(),
                            "the text of a document that is not Markdown",
                            "set a description, which stands in its place");
            case LIMIT, ENCODING ->
                    find(document, omission.position(), "a part that cannot be read", "repair it");
        }
    }

    private void tell(Document document, Position position, LeftOut part) {
        switch (part.kind()) {
            case LINK ->
                    find(
                            document,
                            position,
                            "a link whose URL is not known",
                            "link to a page of the site, or write a URL");
            case IMAGE -> find(document, position, IMAGE, PUBLIC);
            case MEDIA ->
                    find(
                            document,
                            position,
                            "a video or sound whose public URL is not known",
                            PUBLIC);
            case SCRIPT -> find(document, position, "a program", PLAIN);
            case FRAME -> find(document, position, "a frame", PLAIN);
            case DRAWING -> find(document, position, "a drawing or formula", PLAIN);
            case FORM -> find(document, position, "a form", PLAIN);
            case COMPONENT ->
                    find(document, position, "what is shown for <" + part.what() + ">", PLAIN);
        }
    }

    private void find(Document document, Position position, String what, String remedy) {
        findings.accept(
                Finding.at(
                                new Location(document.file(), position),
                                FeedRules.CONTENT,
                                "The feed lacks " + what)
                        .withRemedy(Optional.of(remedy)));
    }

    /** Where a document first has each destination, as a link and as an image. */
    private static Map<String, Map<Use.Kind, Position>> places(Document document) {
        Map<String, Map<Use.Kind, Position>> places = new HashMap<>();
        for (Use use : document.uses()) {
            places.computeIfAbsent(use.destination(), key -> new EnumMap<>(Use.Kind.class))
                    .putIfAbsent(use.kind(), use.position());
        }
        return places;
    }

    /** Where the document has a left out part; its start where that is not known. */
    private static Position position(Map<String, Map<Use.Kind, Position>> places, LeftOut part) {
        Map<Use.Kind, Position> found = places.getOrDefault(part.what(), Map.of());
        Position other = found.values().stream().findFirst().orElse(Position.START);
        return found.getOrDefault(
                part.kind() == LeftOut.Kind.LINK ? Use.Kind.LINK : Use.Kind.IMAGE, other);
    }

    private Optional<FeedEntry.Image> image(Document document) throws IOException {
        PageFields fields = site.fields(document);
        Optional<Scalar> written = cover(fields);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Served> served =
                urls.image(document, imageFolder(document, fields), written.get().text());
        if (served.isEmpty()) {
            find(document, written.get().position(), IMAGE, PUBLIC);
            return Optional.empty();
        }
        Optional<String> file = served.get().file();
        return Optional.of(
                new FeedEntry.Image(
                        served.get().url(), file.isEmpty() ? Optional.empty() : media(file.get())));
    }

    private static Optional<Scalar> cover(PageFields fields) {
        for (Value value : fields.values(Field.IMAGE)) {
            if (value instanceof Scalar scalar && scalar.value() instanceof String) {
                return Optional.of(scalar).filter(each -> !each.text().isBlank());
            }
            if (value instanceof Mapping mapping) {
                return Stream.of("src", "url", "path", "file")
                        .flatMap(key -> mapping.get(key).stream())
                        .filter(each -> each instanceof Scalar s && s.value() instanceof String)
                        .map(Scalar.class::cast)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The folder that the settings give for the key of the cover image. */
    private static String imageFolder(Document document, PageFields fields) {
        Optional<String> key = fields.key(Field.IMAGE);
        return fields.collection()
                .map(CollectionSettings::images)
                .flatMap(images -> key.map(images::get))
                .map(Sourced::value)
                .filter(folder -> !folder.equals("."))
                .orElseGet(document::folder);
    }

    private Optional<MediaFile> media(String file) throws IOException {
        ImageFile image = site.imageFile(file);
        return image.format().map(format -> new MediaFile(image.size(), format.mediaType()));
    }
}
