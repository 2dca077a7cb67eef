package org.mageos.content.generator;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.document.Document;
import org.mageos.content.tree.FileTree;

/**
 * What routes are made of.
 *
 * @param tree all names of the content tree
 * @param documents what was read, by file, sorted
 * @param now the time of the build: what is dated later may not be published yet
 */
public record Sources(FileTree tree, Map<String, Document> documents, Instant now) {

    public Sources {
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(now, "now");
    }
}
