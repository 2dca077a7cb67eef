package org.mageos.content.slug;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids of one document, where one that is taken gets the first free number, from 1. */
final class FreeIds {

    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Notes an id that nothing changes. */
    void take(String id) {
        taken.add(id);
    }

    /** Notes an id, or, if it is taken, the id with a number. */
    String unique(String slug) {
        String id = slug;
        // What was taken stays taken, so the numbers need not be tried again.
        for (int number = numbers.getOrDefault(slug, 0); !taken.add(id); ) {
            id = slug + "-" + ++number;
            numbers.put(slug, number);
        }
        return id;
    }
}
