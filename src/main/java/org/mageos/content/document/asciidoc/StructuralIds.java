package org.mageos.content.document.asciidoc;

import java.util.List;

/** The ids that every page has, whatever its text says. */
final class StructuralIds {

    private static final List<String> ALWAYS =
            List.of(
                    "header",
                    "content",
                    "footer",
                    "preamble",
                    "footnotes",
                    "footer-text",
                    "toc",
                    "toctitle",
                    "author",
                    "email",
                    "revnumber",
                    "revdate",
                    "revremark");

    private StructuralIds() {}

    static void tell(AttributeTable attributes, PageContent content, OriginFile file) {
        ALWAYS.forEach(id -> content.id(id, file, 0));
        attributes.value("toc-id").ifPresent(id -> content.id(id, file, 0));
    }
}
