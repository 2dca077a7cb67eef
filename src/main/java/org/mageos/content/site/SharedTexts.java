package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;

/**
 * Keeps one object of each destination that the documents of a site have, for most of them have the
 * same ones. Thread-safe.
 */
final class SharedTexts {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** The same document. */
    Document in(Document document) {
        List<Use> uses = new ArrayList<>(document.uses().size());
        boolean changed = false;
        for (Use use : document.uses()) {
            String text = use.destination();
            String known = texts.putIfAbsent(text, text);
            boolean other = known != null && known != text;
            uses.add(other ? use.withDestination(known) : use);
            changed |= other;
        }
        return changed ? document.with(uses) : document;
    }
}
