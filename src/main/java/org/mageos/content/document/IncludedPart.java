package org.mageos.content.document;

import java.util.List;
import java.util.Objects;

/**
 * What a document has from a file that it includes: its links and images stand in that file, but
 * mean what they mean in the document. Headings and ids are the document's own.
 *
 * @param file the included file's name in the content tree, with {@code /}
 * @param uses the links and images, at their places in the included file
 */
public record IncludedPart(String file, List<Use> uses) {

    public IncludedPart {
        Objects.requireNonNull(file, "file");
        uses = List.copyOf(uses);
    }
}
