package org.mageos.content.document.render;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.mageos.content.document.parser.BareUrls;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.HtmlText;

/** Writes text that has no markup as HTML, in which bare URLs become links. */
final class ProseWriter {

    private final String text;
    private final StringBuilder out;

    /**
     * @param text the text that the syntax tree was made from
     */
    ProseWriter(String text, StringBuilder out) {
        this.text = text;
        this.out = out;
    }

    /**
     * Writes a text node from an offset on; a URL in it may end in one of the nodes behind it.
     *
     * @return the end of the last URL; 0 if there is none
     */
    int writeWithUrls(Node node, int start) {
        int end = node.getEndOffset();
        if (!mayHoldUrl(start, end)) {
            write(start, end);
            return 0;
        }
        int done = 0;
        int limit = node.getParent().getLastChild().getEndOffset();
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
    private static int withinNodes(Node node, int end) {
        Node last = node;
        while (last.getEndOffset() < end && last.getNext() != null) {
            last = last.getNext();
        }
        return last instanceof Text || last.getEndOffset() <= end
                ? end
                : Math.min(end, last.getStartOffset());
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
