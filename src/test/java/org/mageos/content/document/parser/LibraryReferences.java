package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.Projection;

/** Brings reference definitions and their uses together. */
public final class LibraryReferences {

    private final Document tree;
    private final Projection source;
    private final BodyBuilder body;
    private final List<Reference> definitions = new ArrayList<>();
    private final Map<Reference, Uses> uses = new IdentityHashMap<>();
    private @Nullable Map<String, Reference> folded;

    public LibraryReferences(Document tree, Projection source, BodyBuilder body) {
        this.tree = tree;
        this.source = source;
        this.body = body;
    }

    /** Notes a definition. */
    void define(Reference definition) {
        definitions.add(definition);
        if (Filler.holdsTemplate(definition.getReference())) {
            body.mayDefineLabels();
        }
    }

    /**
     * Notes the use of a definition.
     *
     * @return false if there is no such definition
     */
    boolean use(RefNode use) {
        Reference definition = definition(use);
        if (definition == null) {
            return false;
        }
        Uses known = uses.computeIfAbsent(definition, key -> new Uses());
        int offset = source.origin(use.getStartOffset());
        if (use instanceof ImageRef) {
            known.images.add(offset);
            BasedSequence alternative =
                    use.isReferenceTextCombined() ? use.getReference() : use.getText();
            if (alternative.isBlank()) {
                known.bare.add(offset);
            }
        } else {
            known.links.add(offset);
        }
        return true;
    }

    /** The definition that a reference uses; null if there is none. */
    public @Nullable Reference definition(RefNode use) {
        Reference definition = use.getReferenceNode(tree);
        return definition != null ? definition : folded().get(fold(label(use)));
    }

    /** The library compares labels in lower case, where ß and SS differ. */
    private Map<String, Reference> folded() {
        if (folded == null) {
            folded = new HashMap<>();
            for (Reference known : Parser.REFERENCES.get(tree).values()) {
                folded.putIfAbsent(fold(known.getReference().toString()), known);
            }
        }
        return folded;
    }

    /** The label that a reference names, as it stands in the original. */
    String label(RefNode use) {
        BasedSequence label = use.getReference();
        return isAscii(label)
                ? label.toString()
                : source.original()
                        .substring(
                                source.origin(label.getStartOffset()),
                                source.origin(label.getEndOffset()));
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** A label as CommonMark compares it, near enough to Unicode's case folding. */
    private static String fold(String label) {
        return Escaping.collapseWhitespace(label, true)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }

    /** Puts the definitions that are used into the body; of others nothing is shown. */
    void report() {
        for (Reference definition : definitions) {
            Uses known = uses.get(definition);
            if (known != null) {
                LibraryWrittenDestination.of(definition.getUrl(), definition, source)
                        .ifPresent(destination -> report(destination, known));
            }
        }
    }

    private void report(LibraryWrittenDestination destination, Uses known) {
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

    /** Where a definition is used, as offsets in the original. */
    private static final class Uses {
        final List<Integer> links = new ArrayList<>();
        final List<Integer> images = new ArrayList<>();
        final List<Integer> bare = new ArrayList<>();
    }
}
