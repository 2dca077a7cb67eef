package org.mageos.content.slug;

import java.util.HashMap;
import java.util.Map;

/** The numbers that github-slugger puts behind ids that are taken, in one document. */
final class GithubNumbers {

    private final Map<String, Integer> occurrences = new HashMap<>();

    String unique(String slug) {
        String id = slug;
        while (occurrences.containsKey(id)) {
            id = slug + "-" + occurrences.merge(slug, 1, Integer::sum);
        }
        occurrences.put(id, 0);
        return id;
    }
}
