package org.mageos.content.document.parser;

import java.util.regex.Pattern;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
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

    /** What flexmark does not have in the URL that it makes of a name. */
    private static final Pattern REPLACED = Pattern.compile("[ /+<>]");

    private final BodyBuilder body;
    private final boolean areNames;
    private final boolean areUrls;

    WikiLinks(BodyBuilder body, MarkdownOptions options) {
        this.body = body;
        this.areNames = options.wikiLinks();
        this.areUrls = options.dialect().has(Dialect.Extra.WIKI_URLS);
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
        if (!doubled) {
            return;
        }
        if (areUrls) {
            url(source, open + 1, close);
        } else if (areNames && (open == 1 || text.charAt(open - 2) != '!')) {
            name(source, open + 1, close);
        }
    }

    /**
     * Reads the text of a link, if that is one already, so that what stands behind it is text.
     *
     * @return whether it is
     */
    boolean isTextOf(Inline link, Projection source) {
        int start = link.textStart();
        int end = link.textEnd();
        boolean isOne =
                areUrls
                        && end - start > 2
                        && source.text().charAt(start) == '['
                        && source.text().charAt(end - 1) == ']';
        if (isOne) {
            url(source, start + 1, end - 1);
        }
        return isOne;
    }

    /** {@code [[text|url]]}. */
    private void url(Projection source, int from, int end) {
        String text = source.text();
        int bar = text.indexOf('|', from);
        int start = bar < 0 || bar > end ? from : bar + 1;
        if (start < end) {
            body.link(
                    Use.Syntax.ATTRIBUTE,
                    REPLACED.matcher(text.substring(start, end)).replaceAll("-"),
                    source.origin(start),
                    source.originEnd(start, end));
        }
    }

    private void name(Projection source, int from, int close) {
        String text = source.text();
        int start = from;
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
