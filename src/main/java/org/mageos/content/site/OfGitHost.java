package org.mageos.content.site;

import java.util.Map;
import java.util.TreeMap;
import org.mageos.content.document.Document;

/**
 * The documents that a Git host shows whatever site the repository has: how to contribute, the code
 * of conduct, a README.
 */
final class OfGitHost {

    private static final String FOLDER = ".github/";

    private OfGitHost() {}

    /** Whether a document is one of them. */
    static boolean holds(String file) {
        return file.startsWith(FOLDER);
    }

    /** All other documents. */
    static Map<String, Document> without(Map<String, Document> documents) {
        Map<String, Document> others = new TreeMap<>(documents);
        others.keySet().removeIf(OfGitHost::holds);
        return others;
    }
}
