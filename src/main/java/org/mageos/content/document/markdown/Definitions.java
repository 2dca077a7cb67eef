package org.mageos.content.document.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text defines for its links and footnotes, wherever it does. */
public final class Definitions {

    private final List<Definition> all = new ArrayList<>();
    private final Map<String, Definition> byLabel = new HashMap<>();
    private final Map<String, Block> footnotes = new HashMap<>();

    /** All definitions of links, in the order of the text. */
    public List<Definition> all() {
        return Collections.unmodifiableList(all);
    }

    /** Adds a definition; of several of one label the first counts. */
    void define(Definition definition) {
        all.add(definition);
        byLabel.putIfAbsent(Labels.folded(definition.label()), definition);
    }

    /** What a label stands for; null if nothing. */
    @Nullable Definition of(String label) {
        return byLabel.isEmpty() ? null : byLabel.get(Labels.folded(label));
    }

    void defineFootnote(String label, Block footnote) {
        footnotes.putIfAbsent(label.strip(), footnote);
    }

    /** The footnote of a label; null if there is none. */
    public @Nullable Block footnote(String label) {
        return footnotes.isEmpty() ? null : footnotes.get(label.strip());
    }
}
