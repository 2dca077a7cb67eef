package org.mageos.content.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.CollectionSettings.Reference;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.site.SiteUrls.Served;
import org.mageos.content.url.WebUrl;
import org.mageos.content.value.Value;
import org.mageos.content.value.Value.Mapping;
import org.mageos.content.value.Value.Scalar;

/** Who wrote a document, looked up in the collection of authors where there is one. */
final class Authors {

    private static final List<String> NAME = List.of("name", "title");
    private static final List<String> URL = List.of("website", "url", "link");
    private static final List<String> AVATAR =
            List.of("avatar", "picture", "image", "photo", "image_url");

    /** {@code Jane Doe <jane@example.org>}: the address is nobody's business. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*[<(]?\\b[^\\s<>()@]{1,64}@[^\\s<>()@]{1,255}[>)]?\\s*");

    private final Site site;
    private final SiteUrls urls;

    /** The entries of a collection by their key, for each reference once; one may have no name. */
    private final Map<Reference, Map<String, Optional<Author>>> indexes = new HashMap<>();

    Authors(Site site, SiteUrls urls) {
        this.site = site;
        this.urls = urls;
    }

    /** The authors of a document, in its order. */
    List<Author> of(Document document, PageFields fields) {
        Optional<Reference> reference =
                fields.key(Field.AUTHOR)
                        .flatMap(key -> fields.collection().flatMap(c -> reference(c, key)));
        List<Author> authors = new ArrayList<>();
        for (Value value : fields.values(Field.AUTHOR)) {
            if (value instanceof Mapping mapping) {
                written(document, mapping).ifPresent(authors::add);
            } else if (value instanceof Scalar scalar && scalar.value() != null) {
                reference
                        .flatMap(to -> index(to).getOrDefault(scalar.text(), Optional.empty()))
                        .or(() -> named(scalar.text()).map(Author::named))
                        .ifPresent(authors::add);
            }
        }
        return authors.stream().distinct().toList();
    }

    private static Optional<Reference> reference(CollectionSettings collection, String key) {
        return Optional.ofNullable(collection.references().get(key)).map(Sourced::value);
    }

    private Map<String, Optional<Author>> index(Reference reference) {
        return indexes.computeIfAbsent(
                reference,
                to -> {
                    Map<String, Optional<Author>> byKey = new HashMap<>();
                    ContentCollection collection = site.collections().get(to.collection());
                    for (Document entry : collection.entries()) {
                        to.key()
                                .flatMap(key -> entry.frontMatter().data().text(key))
                                .or(() -> Optional.of(entry.baseName()))
                                .ifPresent(
                                        key ->
                                                byKey.computeIfAbsent(
                                                        key,
                                                        k ->
                                                                written(
                                                                        entry,
                                                                        entry.frontMatter()
                                                                                .data())));
                    }
                    return byKey;
                });
    }

    private Optional<Author> written(Document document, Mapping data) {
        return first(data, NAME)
                .flatMap(Authors::named)
                .map(
                        name ->
                                new Author(
                                        name,
                                        first(data, URL).flatMap(WebUrl::of).filter(WebUrl::isWeb),
                                        first(data, AVATAR)
                                                .flatMap(image -> avatar(document, image))));
    }

    private Optional<URI> avatar(Document document, String image) {
        return urls.image(document, document.folder(), image).map(Served::url);
    }

    /** The name in a text, without the address that may stand behind it. */
    static Optional<String> named(String text) {
        String name = name(text).text();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** A name as it is written, without the address. */
    static PlainText name(String text) {
        return PlainText.of(ADDRESS.matcher(text).replaceAll(" "));
    }

    private static Optional<String> first(Mapping data, List<String> keys) {
        return keys.stream().flatMap(key -> data.text(key).stream()).findFirst();
    }
}
