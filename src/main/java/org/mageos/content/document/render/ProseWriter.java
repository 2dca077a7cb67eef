package org.mageos.content.document.render;

import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.parser.BareUrls;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.HtmlText;

/** Writes text that has no markup as HTML, in which bare URLs become links. */
final class ProseWriter {

    private final String text;
    private final StringBuilder out;

    /**
     * @param text the text that the inlines belong to
     */
    ProseWriter(String text, StringBuilder out) {
        this.text = text;
        this.out = out;
    }

    /**
     * Writes a text node from an offset on; a URL in it may end in one of the nodes behind it.
     *
     * @param limit where the last of them ends
     * @return the end of the last URL; 0 if there is none
     */
    int writeWithUrls(Inline node, int start, int limit) {
        int end = node.end();
        if (!mayHoldUrl(start, end)) {
            write(start, end);
            return 0;
        }
        int done = 0;
        int written = start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean first = c == 'h' || c == 'w' || c == 'H' || c == 'W';
            int urlEnd = first ? withinNodes(node, BareUrls.end(text, i, limit)) : i;
            if (urlEnd > i) {
                write(written, i);
                String url = text.substring(i, urlEnd);
                link(BareUrls.destination(url), Escapes.html(url));
                done = urlEnd;
                written = urlEnd;
                i = urlEnd;
            } else {
                i++;
            }
        }
        write(written, end);
        return done;
    }

    private boolean mayHoldUrl(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '/' && i > start && text.charAt(i - 1) == '/') {
                return true;
            }
        }
        return false;
    }

    /** A URL goes over emphasis and entities, but not into the middle of something. */
    private static int withinNodes(Inline node, int end) {
        Inline last = node;
        Inline next = node.next();
        while (last.end() < end && next != null) {
            last = next;
            next = last.next();
        }
        return last.kind() == Kind.TEXT || last.end() <= end ? end : Math.min(end, last.start());
    }

    /** Writes the text between two offsets; nothing if the second is not behind the first. */
    void write(int start, int end) {
        if (end > start) {
            HtmlText.append(Escapes.markdown(text.substring(start, end)), out);
        }
    }

    void link(String destination, CharSequence label) {
        out.append("<a");
        HtmlText.attribute("href", destination, out);
        out.append('>');
        HtmlText.append(label, out);
        out.append("</a>");
    }
}
