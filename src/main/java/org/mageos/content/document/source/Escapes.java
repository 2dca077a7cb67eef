package org.mageos.content.document.source;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Resolves what stands for other characters. */
public final class Escapes {

    private Escapes() {}

    /** A Markdown text with its backslash escapes and entities resolved. */
    public static String markdown(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0
                ? text
                : Escaping.unescapeString(text);
    }

    /** An HTML text with its entities resolved. */
    public static String html(String text) {
        return text.indexOf('&') < 0 ? text : Escaping.unescapeHtml(text);
    }
}
