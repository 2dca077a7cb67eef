package org.mageos.content.html;

import java.util.Locale;

/** What a page says it is in its first line. */
public enum Doctype {
    /** There is none, or something else stands before it. */
    MISSING,
    /** {@code <!DOCTYPE html>}, also in its form for old tools. */
    HTML5,
    /** That of an earlier HTML, or none that is known. */
    OTHER;

    /** Reads what stands behind the word. */
    static Doctype of(String declaration) {
        String words = declaration.strip().toLowerCase(Locale.ROOT);
        boolean isLegacy = words.startsWith("html") && words.contains("about:legacy-compat");
        return words.equals("html") || isLegacy ? HTML5 : OTHER;
    }
}
