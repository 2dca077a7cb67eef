package org.mageos.content.site.link;

import java.util.Collection;
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

    private final Collection<String> taken;

    /**
     * @param linked the real names of what symbolic links lead to, by their own names
     * @param isContent whether a name is one of the site's content
     */
    public LinkedFiles(Map<String, String> linked, Predicate<String> isContent) {
        this.taken =
                linked.entrySet().stream()
                        .filter(link -> isContent.test(link.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** How much is known of what the links of a document that lies beside the site lead to. */
    Extent extent(Document from) {
        boolean linked =
                taken.stream()
                        .anyMatch(
                                name ->
                                        from.file().equals(name)
                                                || from.file().startsWith(name + "/"));
        return linked ? Extent.open(LINKED) : Extent.CLOSED;
    }
}
