package org.mageos.content.generator.antora;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.value.Value;

/** The pages that lead on to another one, which names them in its header. */
final class PageAliases {

    private static final List<String> KEYS = List.of("aliases", "page-aliases");
    private static final String ADOC = ".adoc";

    private final Catalog catalog;

    PageAliases(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The aliases of a page, as pages that do not exist. */
    List<ContentResource> of(Document document, ContentResource page) {
        List<ContentResource> aliases = new ArrayList<>();
        for (String alias : written(document)) {
            ResourceId.parse(alias.endsWith(ADOC) ? alias : alias + ADOC)
                    .flatMap(id -> resource(id, page))
                    .ifPresent(aliases::add);
        }
        return aliases;
    }

    private static List<String> written(Document document) {
        Value.Mapping data = document.frontMatter().data();
        List<String> aliases = new ArrayList<>();
        for (String key : KEYS) {
            for (String list : data.texts(key)) {
                for (String one : list.split(",")) {
                    if (!one.isBlank()) {
                        aliases.add(one.strip());
                    }
                }
            }
        }
        return aliases;
    }

    private Optional<ContentResource> resource(ResourceId id, ContentResource page) {
        boolean isOfPages = id.family().filter(name -> !name.equals(Family.PAGE.id())).isEmpty();
        String component = id.component().orElse(page.component());
        String version =
                id.version()
                        .map(named -> named.equals("_") ? "" : named)
                        .orElseGet(
                                () ->
                                        id.component().isEmpty()
                                                ? page.version()
                                                : catalog.latest(component)
                                                        .map(ComponentVersion::version)
                                                        .orElse(""));
        String module =
                id.module()
                        .orElse(id.component().isPresent() ? ContentResource.ROOT : page.module());
        return isOfPages
                ? Optional.of(
                        new ContentResource(
                                component, version, module, Family.PAGE, id.resolved(page.path())))
                : Optional.empty();
    }
}
