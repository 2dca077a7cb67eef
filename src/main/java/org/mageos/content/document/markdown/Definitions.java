package org.mageos.content.document.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text defines for its links and footnotes, wherever it does. */
public final class Definitions {

    private final List<Definition> all = new ArrayList<>();
    private final Map<String, Definition> byLabel = new HashMap<>();
    private final Set<String> footnotes = new HashSet<>();

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

    void defineFootnote(String label) {
        footnotes.add(label.strip());
    }

    boolean isFootnote(String label) {
        return !footnotes.isEmpty() && footnotes.contains(label.strip());
    }
}
