package org.mageos.content.site.link;

import java.util.Objects;
import org.mageos.content.document.asciidoc.AsciidocOptions;

/** What the builds of a repository make of its AsciiDoc documents, as far as they tell. */
public interface AsciidocPages {

    /** Where a path of a page leads among what the builds make. */
    sealed interface Place {

        /** To what is made of a file, or the file itself where it is copied. */
        record At(String file) implements Place {
            public At {
                Objects.requireNonNull(file, "file");
            }
        }

        /** Nothing is there in any of them. */
        record Nowhere() implements Place {}

        /** It is not known, or no build has the document. */
        record Unknown() implements Place {}
    }

    /**
     * Where a path leads.
     *
     * @param document the name of the document whose pages have it
     * @param path the path as it stands in the HTML, decoded
     */
    Place at(String document, String path);

    /** Whether a build is known to make a page of a document. */
    boolean makePage(String document);

    /** How a document is converted. */
    AsciidocOptions options(String document);
}
