package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Use;
import org.mageos.content.document.markdown.Definition;
import org.mageos.content.document.markdown.Definitions;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Filler;

/** Brings definitions and their uses together. */
final class DefinitionUses {

    private final Definitions definitions;
    private final BodyBuilder body;
    private final Map<Definition, Places> places = new IdentityHashMap<>();

    /** Where a definition is used, as offsets in the original. */
    private static final class Places {
        final List<Integer> links = new ArrayList<>();
        final List<Integer> images = new ArrayList<>();
        final List<Integer> bare = new ArrayList<>();
    }

    DefinitionUses(Definitions definitions, BodyBuilder body) {
        this.definitions = definitions;
        this.body = body;
        for (Definition definition : definitions.all()) {
            if (Filler.holdsTemplate(definition.label())) {
                body.mayDefineLabels();
            }
        }
    }

    /** Notes a use in a prose. */
    void use(Inline node, Definition definition, Prose prose) {
        Places known = places.computeIfAbsent(definition, key -> new Places());
        int offset = prose.source().origin(node.start());
        if (node.kind() == Inline.Kind.REFERENCE) {
            known.links.add(offset);
            return;
        }
        known.images.add(offset);
        if (AlternativeText.isMissing(node, prose, body.written())) {
            known.bare.add(offset);
        }
    }

    /** Puts the definitions that are used into the body; of others nothing is shown. */
    void report() {
        for (Definition definition : definitions.all()) {
            @Nullable Places known = places.get(definition);
            if (known != null) {
                WrittenDestination.of(
                                definition.prose().source(),
                                definition.from(),
                                definition.to(),
                                definition.start())
                        .ifPresent(destination -> report(destination, known));
            }
        }
    }

    private void report(WrittenDestination destination, Places known) {
        String text = destination.text();
        int start = destination.start();
        int end = destination.end();
        if (!known.images.isEmpty()) {
            body.definition(Use.Kind.IMAGE, text, start, end, known.images, known.bare);
        }
        if (!known.links.isEmpty()) {
            body.definition(Use.Kind.LINK, text, start, end, known.links, List.of());
        }
    }
}
