package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mageos.content.document.Document;

/**
 * Documents that a site has at another place than where they lie: a symbolic link in its content
 * leads to them, and there their links mean something else.
 */
public final class LinkedFiles {

    private static final String LINKED =
            "a link of a document to which a symbolic link of the site leads";

    private final List<String> taken = new ArrayList<>();

    /**
     * @param linked the real names of what symbolic links lead to, by their own names
     * @param isContent whether a name is one of the site's content
     */
    public LinkedFiles(Map<String, String> linked, Predicate<String> isContent) {
        for (Map.Entry<String, String> link : linked.entrySet()) {
            if (isContent.test(link.getKey())) {
                taken.add(link.getValue());
            }
        }
    }

    /** How much is known of what the links of a document that lies beside the site lead to. */
    Extent extent(Document from) {
        for (String name : taken) {
            if (from.file().equals(name) || from.file().startsWith(name + "/")) {
                return Extent.open(LINKED);
            }
        }
        return Extent.CLOSED;
    }
}
