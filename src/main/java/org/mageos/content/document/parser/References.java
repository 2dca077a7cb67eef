package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.Projection;

/** Finds the definitions of references in a syntax tree of the Markdown library. */
public final class References {

    private final Document tree;
    private final Projection source;
    private @Nullable Map<String, Reference> folded;

    public References(Document tree, Projection source) {
        this.tree = tree;
        this.source = source;
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
    private String label(RefNode use) {
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
}
