package org.mageos.content.document.parser;

import org.mageos.content.document.Use;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Projection;

/**
 * Reads {@code [[Page]]}, {@code [[Page#header]]} and {@code [[Page|alias]]}, which is a lone
 * {@code [label]} in brackets to Markdown.
 */
final class WikiLinks {

    private final BodyBuilder body;
    private final boolean enabled;

    WikiLinks(BodyBuilder body, boolean enabled) {
        this.body = body;
        this.enabled = enabled;
    }

    /** Reads a reference that has no definition. */
    void read(Inline node, Projection source) {
        String text = source.text();
        int open = node.start();
        int close = node.end() - 1;
        boolean doubled =
                open > 0
                        && text.charAt(open - 1) == '['
                        && close + 1 < text.length()
                        && text.charAt(close + 1) == ']';
        if (!enabled || !doubled || open > 1 && text.charAt(open - 2) == '!') {
            return;
        }
        int start = open + 1;
        int end = pageEnd(text, start, close);
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        String page = text.substring(start, end);
        // GitLab's table of contents is no page.
        if (!page.isEmpty() && !page.startsWith("#") && !page.equals("_TOC_")) {
            body.link(
                    Use.Syntax.WIKI,
                    Escapes.markdown(page),
                    source.origin(start),
                    source.originEnd(start, end));
        }
    }

    /** In a table the bar before the alias is escaped. */
    private static int pageEnd(String text, int start, int close) {
        int bar = start;
        while (bar < close && text.charAt(bar) != '|') {
            bar++;
        }
        return bar < close && bar > start && text.charAt(bar - 1) == '\\' ? bar - 1 : bar;
    }
}
