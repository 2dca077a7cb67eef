package org.mageos.content.generator;

import java.util.List;
import java.util.Optional;

/**
 * The folders of the tree that are sites of their own beside the one that is checked: a second site
 * of the repository, an example, a template. What a link means there is for their generators to
 * say. Immutable.
 *
 * @param folders none of them the content root
 */
public record OtherSites(List<String> folders) {

    public OtherSites {
        folders = List.copyOf(folders);
    }

    /** Why it cannot be said that a link of a document leads nowhere. */
    public Optional<String> doubt(String file) {
        return folders.stream()
                .filter(folder -> file.startsWith(folder + "/"))
                .findFirst()
                .map(
                        folder ->
                                "a link of another site, which is checked with '"
                                        + folder
                                        + "' as the content root");
    }
}
