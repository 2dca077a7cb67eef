package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Image;
import org.mageos.content.document.Link;
import org.mageos.content.document.Link.Syntax;
import org.mageos.content.generator.Generator;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.link.LinkResolver;
import org.mageos.content.site.link.ResolvedImage;
import org.mageos.content.site.link.ResolvedLink;
import org.mageos.content.value.Value;

/** Resolves each link and image of the documents once, those of the front matter included. */
final class Resolution {

    private final LinkResolver resolver;
    private final SiteMap map;
    private final Generator generator;

    Resolution(LinkResolver resolver, SiteMap map, Generator generator) {
        this.resolver = resolver;
        this.map = map;
        this.generator = generator;
    }

    List<ResolvedLink> links(Collection<Document> documents) {
        List<ResolvedLink> resolved = new ArrayList<>();
        for (Document document : documents) {
            for (String key : linkKeys(document)) {
                for (Value value : document.frontMatter().data().select(key)) {
                    text(value).ifPresent(scalar -> resolved.add(link(document, link(scalar))));
                }
            }
            for (Link link : document.links()) {
                resolved.add(link(document, link));
            }
        }
        return List.copyOf(resolved);
    }

    private ResolvedLink link(Document document, Link link) {
        return new ResolvedLink(
                document, link, resolver.link(document, link.syntax(), link.destination()));
    }

    private List<String> linkKeys(Document document) {
        List<String> keys = new ArrayList<>();
        if (generator.layout().isContent(document.file())) {
            keys.addAll(generator.format().frontMatterLinks());
        }
        settings(document)
                .ifPresent(settings -> settings.links().forEach(key -> keys.add(key.value())));
        return keys;
    }

    List<ResolvedImage> images(Collection<Document> documents) {
        List<ResolvedImage> resolved = new ArrayList<>();
        for (Document document : documents) {
            frontMatterImages(document, resolved);
            for (Image image : document.images()) {
                resolved.add(image(document, image, document.folder()));
            }
        }
        return List.copyOf(resolved);
    }

    private void frontMatterImages(Document document, List<ResolvedImage> resolved) {
        String ownFolder = document.folder();
        if (generator.layout().isContent(document.file())) {
            for (String key : generator.format().frontMatterImages()) {
                addImages(document, key, ownFolder, resolved);
            }
        }
        Optional<CollectionSettings> settings = settings(document);
        if (settings.isPresent()) {
            for (Map.Entry<String, Sourced<String>> image : settings.get().images().entrySet()) {
                String folder = image.getValue().value();
                addImages(
                        document,
                        image.getKey(),
                        folder.equals(".") ? ownFolder : folder,
                        resolved);
            }
        }
    }

    private void addImages(
            Document document, String key, String folder, List<ResolvedImage> resolved) {
        for (Value value : document.frontMatter().data().select(key)) {
            text(value).ifPresent(s -> resolved.add(image(document, image(s), folder)));
        }
    }

    private ResolvedImage image(Document document, Image image, String folder) {
        return new ResolvedImage(
                document,
                image,
                resolver.image(document, image.syntax(), folder, image.destination()));
    }

    private Optional<CollectionSettings> settings(Document document) {
        return map.collectionOf(document).map(ContentCollection::settings);
    }

    /** A text of the front matter; what is no text is a matter of the schema. */
    private static Optional<Value.Scalar> text(Value value) {
        return value instanceof Value.Scalar scalar
                        && scalar.value() instanceof String text
                        && !text.isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private static Link link(Value.Scalar scalar) {
        return new Link(
                Syntax.FRONT_MATTER, scalar.text(), scalar.position(), scalar.length(), List.of());
    }

    private static Image image(Value.Scalar scalar) {
        return new Image(
                Syntax.FRONT_MATTER,
                scalar.text(),
                scalar.position(),
                scalar.length(),
                List.of(),
                List.of());
    }
}
