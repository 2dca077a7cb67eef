package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.Use;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.generator.Generator;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.site.link.LinkResolver;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Value;

/** Resolves each link and image of the documents once, those of the front matter included. */
final class Resolution {

    private final LinkResolver resolver;
    private final PageIndex map;
    private final Generator generator;
    private final SharedUses shared;
    private final List<ResolvedUse> resolved = new ArrayList<>();

    private Resolution(
            LinkResolver resolver, PageIndex map, Generator generator, SharedUses shared) {
        this.shared = shared;
        this.resolver = resolver;
        this.map = map;
        this.generator = generator;
    }

    /** What the documents use, in their order; in each the front matter first. */
    static List<ResolvedUse> of(
            Collection<Document> documents,
            LinkResolver resolver,
            PageIndex map,
            Generator generator) {
        Resolution resolution =
                new Resolution(resolver, map, generator, new SharedUses(documents, map));
        for (Document document : documents) {
            resolution.add(document);
        }
        resolution.resolved.addAll(resolution.shared.judged());
        return List.copyOf(resolution.resolved);
    }

    private void add(Document document) {
        String folder = document.folder();
        if (generator.layout().isContent(document.file())) {
            for (String key : generator.format().frontMatterLinks()) {
                add(document, Kind.LINK, key, folder);
            }
            for (String key : generator.format().frontMatterImages()) {
                add(document, Kind.IMAGE, key, folder);
            }
        }
        Optional<ContentCollection> collection = map.collectionOf(document);
        if (collection.isPresent()) {
            add(document, collection.get().settings());
        }
        for (Use use : document.uses()) {
            add(document, use, folder);
        }
        for (IncludedPart part : document.parts()) {
            for (Use use : part.uses()) {
                shared.add(resolved(document, part.file(), use, folder));
            }
        }
    }

    private void add(Document document, CollectionSettings settings) {
        String own = document.folder();
        settings.links().forEach(key -> add(document, Kind.LINK, key.value(), own));
        settings.images()
                .forEach(
                        (key, folder) ->
                                add(
                                        document,
                                        Kind.IMAGE,
                                        key,
                                        folder.value().equals(".") ? own : folder.value()));
    }

    private void add(Document document, Kind kind, String key, String folder) {
        for (Value value : document.frontMatter().data().select(key)) {
            text(value)
                    .map(
                            text ->
                                    Use.of(
                                            kind,
                                            Syntax.FRONT_MATTER,
                                            text.text(),
                                            text.position(),
                                            text.length()))
                    .ifPresent(use -> add(document, use, folder));
        }
    }

    /**
     * @param folder the folder that an image's relative path starts from
     */
    private void add(Document document, Use use, String folder) {
        ResolvedUse own = resolved(document, document.file(), use, folder);
        if (shared.isIncluded(document.file())) {
            shared.add(own);
        } else {
            resolved.add(own);
        }
    }

    private ResolvedUse resolved(Document document, String file, Use use, String folder) {
        LinkTarget target =
                target(resolver, document, use.kind(), use.syntax(), folder, use.destination());
        LinkTarget judged = LinkResolver.doubted(target, use.doubt());
        return new ResolvedUse(document, file, use, folder, judged);
    }

    /** Where something that a document uses would lead if another destination stood there. */
    static LinkTarget target(LinkResolver resolver, ResolvedUse use, String destination) {
        Use written = use.use();
        return target(
                resolver,
                use.document(),
                written.kind(),
                written.syntax(),
                use.folder(),
                destination);
    }

    private static LinkTarget target(
            LinkResolver resolver,
            Document document,
            Kind kind,
            Syntax syntax,
            String folder,
            String destination) {
        return kind == Kind.LINK
                ? resolver.link(document, syntax, destination)
                : resolver.image(document, syntax, folder, destination);
    }

    /** A text of the front matter; what is no text is a matter of the schema. */
    private static Optional<Value.Scalar> text(Value value) {
        return value instanceof Value.Scalar scalar
                        && scalar.value() instanceof String text
                        && !text.isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }
}
