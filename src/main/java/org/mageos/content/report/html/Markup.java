package org.mageos.content.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.mageos.content.finding.Wording;

/** Writes HTML in which no text can become markup. Not thread-safe. */
final class Markup {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Writer out) {
        this.out = out;
    }

    /** Markup of our own, as it is. */
    Markup raw(String html) throws IOException {
        out.write(html);
        return this;
    }

    Markup text(String text) throws IOException {
        out.write(escaped(Wording.escaped(text)));
        return this;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /** An element that holds a text. */
    Markup element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** An element without an end, such as {@code meta}, or one of SVG that holds nothing. */
    Markup empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write("/>");
        return this;
    }

    Markup line() throws IOException {
        out.write('\n');
        return this;
    }

    private void start(String name, String... attributes) throws IOException {
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // A NUL is an error in HTML.
                case '\0' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
