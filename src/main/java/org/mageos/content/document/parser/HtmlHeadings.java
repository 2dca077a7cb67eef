package org.mageos.content.document.parser;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.DoxiaMacro;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * Finds what Doxia reads of HTML in Markdown beside links: headings, of which it makes ids, too,
 * and macros in comments.
 */
final class HtmlHeadings {

    private static final String MACRO = "<!-- MACRO{";

    private final Projection source;
    private final BodyBuilder body;

    HtmlHeadings(Projection source, BodyBuilder body) {
        this.source = source;
        this.body = body;
    }

    /** Reads a stretch of HTML. */
    void read(int start, int end) {
        String text = source.text();
        @Nullable Tag open = null;
        StringBuilder shown = new StringBuilder();
        int at = start;
        while (at < end) {
            int next = text.indexOf('<', at);
            int stop = next < 0 || next > end ? end : next;
            shown.append(text, at, stop);
            if (text.startsWith(MACRO, stop)) {
                DoxiaMacro.read(
                        source.original(),
                        source.origin(stop + MACRO.length() - 1),
                        source.origin(end),
                        body);
            }
            TagScanner scanner = TagScanner.html(text, stop, end);
            Tag tag = scanner.tag();
            if (tag == null && scanner.reachedLimit()) {
                return;
            }
            at = tag == null ? stop + 1 : tag.end();
            if (tag == null || level(tag) == 0) {
                continue;
            }
            if (tag.kind() == Tag.Kind.OPENING) {
                open = tag;
                shown.setLength(0);
            } else if (open != null && level(open) == level(tag)) {
                tell(open, tag, shown.toString());
                open = null;
            }
        }
    }

    private void tell(Tag open, Tag close, String shown) {
        int start = source.origin(open.start());
        Tag.Attribute id = open.attribute("id", true);
        if (id != null && id.end() > id.start()) {
            String value = new Range(id.start(), id.end()).trimmed(source.text()).of(source.text());
            body.headingId(Escapes.html(value), start);
        }
        String text = String.join(" ", Escapes.html(shown).strip().split("\\s+"));
        body.heading(level(open), text, start, source.originEnd(open.start(), close.end()));
    }

    /** 1 to 6; 0 for what is no heading. */
    private static int level(Tag tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        boolean isHeading =
                name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6';
        return isHeading ? name.charAt(1) - '0' : 0;
    }
}
