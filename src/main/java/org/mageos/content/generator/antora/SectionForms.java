package org.mageos.content.generator.antora;

import java.util.Locale;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;

/**
 * The forms that ids of sections may have where a playbook that is not here sets {@code idprefix}
 * and {@code idseparator}: they differ in what stands before and between the words.
 */
final class SectionForms {

    private SectionForms() {}

    /** Whether an id is one of a document's in another form. */
    static boolean has(Document document, String id) {
        String bare = bare(id);
        return document.ids().stream().map(ElementId::id).anyMatch(one -> bare(one).equals(bare));
    }

    /** The letters and digits of an id, between which nothing counts. */
    private static String bare(String id) {
        StringBuilder bare = new StringBuilder(id.length());
        id.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
