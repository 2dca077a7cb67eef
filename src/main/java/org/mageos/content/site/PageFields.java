package org.mageos.content.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.Fields;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Value;
import org.mageos.content.value.Value.Scalar;

/**
 * What a document says about itself in its front matter, under the keys that its collection or the
 * usual names give.
 *
 * @param document the document
 * @param collection what the settings say about its collection
 * @param named the date of publication that its name has for the site generator
 * @param format what the front matter means to the site generator
 */
public record PageFields(
        Document document,
        Optional<CollectionSettings> collection,
        Optional<NamedDate> named,
        DocumentFormat format) {

    private static final List<String> EXPIRY = List.of("expiryDate", "expires", "unpublishDate");
    private static final List<String> NO_INDEX =
            List.of("unlisted", "noindex", "metadata.noindex", "seo.noindex");
    private static final List<String> INDEX =
            List.of("sitemap", "robots.index", "metadata.robots.index");
    private static final List<String> ROBOTS = List.of("robots", "metadata.robots", "seo.robots");
    private static final List<String> CANONICAL =
            List.of("canonical", "canonicalUrl", "canonical_url", "metadata.canonical");

    public PageFields {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(format, "format");
    }

    /** The first value of a field; an empty text does not count. */
    public Optional<Scalar> first(Field field) {
        for (Value value : values(field)) {
            Optional<Scalar> scalar = scalar(value);
            if (scalar.isPresent()) {
                return scalar;
            }
        }
        return Optional.empty();
    }

    /** The values of a field, under the first of its keys that the document has. */
    public List<Scalar> all(Field field) {
        return values(field).stream().flatMap(value -> scalar(value).stream()).toList();
    }

    /** The values of a field, whatever their types, under the first of its keys that there is. */
    public List<Value> values(Field field) {
        for (String key : keys(field)) {
            List<Value> values = select(key);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** The key of a field that the document has. */
    public Optional<String> key(Field field) {
        return keys(field).stream().filter(key -> !select(key).isEmpty()).findFirst();
    }

    private List<String> keys(Field field) {
        return collection.map(CollectionSettings::fields).orElse(Fields.USUAL).keys(field);
    }

    /** When the document was published, as the site generator sees it; empty if it has no date. */
    public Optional<Moment> date() {
        Optional<Scalar> written = published();
        return named.filter(name -> name.isFirst() || written.isEmpty())
                .map(NamedDate::moment)
                .or(() -> written.flatMap(this::moment));
    }

    /** The moment that a date of the front matter means; empty if it is not a date. */
    public Optional<Moment> moment(Scalar written) {
        return format.moment(written.text());
    }

    /** The date of publication as the front matter has it. */
    public Optional<Scalar> published() {
        List<String> keys =
                collection
                        .flatMap(CollectionSettings::date)
                        .map(List::of)
                        .orElse(Fields.dateKeys());
        return first(keys);
    }

    private Optional<Scalar> first(List<String> keys) {
        for (String key : keys) {
            for (Value value : select(key)) {
                Optional<Scalar> scalar = scalar(value);
                if (scalar.isPresent()) {
                    return scalar;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the document is neither dated later than a moment nor has expired by then; what is no
     * date does not count.
     */
    public boolean isDue(Instant now) {
        boolean future = date().filter(date -> date.instant().isAfter(now)).isPresent();
        boolean expired =
                EXPIRY.stream()
                        .flatMap(key -> select(key).stream())
                        .flatMap(value -> scalar(value).stream())
                        .flatMap(date -> moment(date).stream())
                        .anyMatch(date -> !date.instant().isAfter(now));
        return !future && !expired;
    }

    /** The first heading, the highest one if there are several. */
    public Optional<String> heading() {
        return document.headings().stream()
                .filter(heading -> heading.level() == 1)
                .findFirst()
                .or(() -> document.headings().stream().findFirst())
                .map(Heading::text);
    }

    /** Whether search engines are told not to index the page. */
    public boolean isNoIndex() {
        return hasFlag(NO_INDEX, true)
                || hasFlag(INDEX, false)
                || ROBOTS.stream()
                        .flatMap(key -> select(key).stream())
                        .flatMap(value -> scalar(value).stream())
                        .anyMatch(scalar -> isNoIndex(scalar.text().toLowerCase(Locale.ROOT)));
    }

    /** {@code none} means the same, but not in {@code max-image-preview:none}. */
    private static boolean isNoIndex(String robots) {
        return robots.contains("noindex")
                || Arrays.stream(robots.split(",")).anyMatch(word -> word.strip().equals("none"));
    }

    private boolean hasFlag(List<String> keys, boolean wanted) {
        for (String key : keys) {
            for (Value value : select(key)) {
                if (value instanceof Scalar s && Boolean.valueOf(wanted).equals(s.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The URL that the page says is the right one. */
    public Optional<Scalar> canonical() {
        return first(CANONICAL);
    }

    private List<Value> select(String path) {
        Value.Mapping data = document.frontMatter().data();
        List<Value> values = data.select(path);
        return values.isEmpty() && format.ignoresCaseOfKeys()
                ? data.select(written(data, path))
                : values;
    }

    /** The path with its first key as the front matter has it. */
    private static String written(Value.Mapping data, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        return data.entries().stream()
                .map(Value.Entry::key)
                .filter(first::equalsIgnoreCase)
                .findFirst()
                .map(key -> key + path.substring(first.length()))
                .orElse(path);
    }

    private static Optional<Scalar> scalar(Value value) {
        return value instanceof Scalar scalar && scalar.value() != null && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }
}
