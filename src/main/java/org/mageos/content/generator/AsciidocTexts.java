package org.mageos.content.generator;

import java.util.Optional;
import org.mageos.content.document.asciidoc.AsciidocOptions;

/** The format of a site whose generator hands its pages of AsciiDoc to Asciidoctor as texts. */
public interface AsciidocTexts extends DocumentFormat {

    /** What Asciidoctor makes of these texts. */
    interface Conversion {

        /** How a page is converted. */
        AsciidocOptions options();

        /**
         * What a page includes; empty if it is the file at that path, relative to the page.
         *
         * @param target what it names, attributes resolved
         */
        Optional<Reference> included(String page, String target);
    }

    /** What the site has its texts made into. */
    Conversion conversion();

    /** Whether a file belongs to the site. */
    boolean isContent(String file);

    @Override
    default boolean readsAsciidoc() {
        return true;
    }

    @Override
    default AsciidocOptions asciidoc(String file) {
        return isContent(file) ? conversion().options() : AsciidocOptions.UNKNOWN;
    }

    /** A text has no place; a file that it includes has one, at which its own start. */
    @Override
    default Optional<Reference> included(String page, String includer, String target) {
        return isContent(page) && page.equals(includer)
                ? conversion().included(page, target)
                : Optional.empty();
    }
}
