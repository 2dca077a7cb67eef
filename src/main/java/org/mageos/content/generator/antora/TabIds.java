package org.mageos.content.generator.antora;

import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;

/**
 * The ids that tabs have: those of a block of tabs, which are counted if it names none, and those
 * that follow from it, of its tabs by their titles and of their panels.
 *
 * @see <a href="https://github.com/asciidoctor/asciidoctor-tabs">Asciidoctor Tabs</a>
 */
final class TabIds {

    private static final Pattern COUNTED = Pattern.compile("\\W*_?tabs(?:et)?[\\W_]?\\d.*");

    private TabIds() {}

    /** Whether an id may be one of a document's tabs. */
    static boolean mayHave(Document document, String id) {
        if (COUNTED.matcher(id).matches()) {
            return true;
        }
        for (ElementId known : document.ids()) {
            String block = known.id();
            if (id.length() > block.length()
                    && id.startsWith(block)
                    && !Character.isLetterOrDigit(id.charAt(block.length()))) {
                return true;
            }
        }
        return false;
    }
}
