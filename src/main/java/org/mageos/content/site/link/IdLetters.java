package org.mageos.content.site.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;

/** The letters and digits of a text in lower case, which all rules for ids keep. */
final class IdLetters {

    private IdLetters() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Those of each heading of a document. */
    static Set<String> ofHeadings(Document document) {
        Set<String> letters = new HashSet<>();
        for (Heading heading : document.headings()) {
            letters.add(of(heading.text()));
        }
        return letters;
    }
}
