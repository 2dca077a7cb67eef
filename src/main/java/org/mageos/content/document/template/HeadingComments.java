package org.mageos.content.document.template;

import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Range;

/**
 * Ids that a site's own program makes of a comment at the end of a heading, as in <code>
 * ## Title {/&#42;id&#42;/}</code>. Nobody knows whether it does, so the heading keeps the id of
 * its text as well.
 */
public final class HeadingComments {

    private static final String CLOSING = "*/}";

    private HeadingComments() {}

    /** Notes the ids in a text from an offset on. */
    public static void read(String text, int from, BodyBuilder body) {
        if (text.indexOf(CLOSING, from) < 0) {
            return;
        }
        FenceTracker fences = new FenceTracker(text);
        LineReader lines = new LineReader(text, from);
        while (lines.read()) {
            int content = lines.content();
            int last = MarkdownLine.trimmedEnd(text, content, lines.end());
            boolean fenced = fences.isFenced(lines.start(), lines.end());
            if (!fenced
                    && MarkdownLine.isHeading(text, content, last)
                    && text.startsWith(CLOSING, last - CLOSING.length())) {
                comment(text, content, last - CLOSING.length(), body);
            }
        }
    }

    private static void comment(String text, int start, int end, BodyBuilder body) {
        int open = text.substring(start, end).lastIndexOf("{/*");
        if (open < 0) {
            return;
        }
        Range id = new Range(start + open + 3, end).trimmed(text);
        if (!id.isEmpty() && id.of(text).chars().allMatch(HeadingComments::isPart)) {
            body.id(id.of(text), id.start());
        }
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
