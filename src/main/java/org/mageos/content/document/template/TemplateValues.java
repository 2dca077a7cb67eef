package org.mageos.content.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Omission;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.HtmlText;
import org.mageos.content.value.TextLines;

/**
 * The tags of which only the site generator knows what they put into a page. While Markdown is read
 * a mark stands for each. In the finished HTML, an attribute gets its tag back, so that somebody
 * may know where it leads; elsewhere the mark goes, and the text lacks something unless it is
 * known.
 */
public final class TemplateValues {

    /** Begins and ends the mark of a tag; a noncharacter, as {@link Filler} has others. */
    private static final char MARK = '\uFDD6';

    private static final char ZERO = '\uFDD7';

    private static final int RADIX = 8;

    private static final int MAX_WHAT = 80;

    private final TextLines lines;
    private final List<Omission> omissions;
    private final KnownValues known;
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();

    /**
     * @param lines the lines of the file
     * @param omissions gets what the finished text lacks
     * @param known what is known of tags nevertheless
     */
    public TemplateValues(TextLines lines, List<Omission> omissions, KnownValues known) {
        this.lines = lines;
        this.omissions = omissions;
        this.known = known;
    }

    /** The mark that stands for a tag at an offset of the file. */
    public String mark(String tag, int origin) {
        StringBuilder mark = new StringBuilder().append(MARK);
        for (char digit : Integer.toString(tags.size(), RADIX).toCharArray()) {
            mark.append((char) (ZERO + digit - '0'));
        }
        tags.add(tag);
        origins.add(origin);
        return mark.append(MARK).toString();
    }

    /** Notes that a part of the text is left out. */
    public void omit(String what, int origin) {
        String line = what.strip().replaceAll("\\s+", " ");
        boolean fits = line.length() <= MAX_WHAT;
        omissions.add(
                new Omission(
                        Omission.Kind.TEMPLATE,
                        lines.position(origin),
                        fits ? line : cut(line) + "\u2026"));
    }

    private static String cut(String line) {
        boolean pair = Character.isHighSurrogate(line.charAt(MAX_WHAT - 2));
        return line.substring(0, pair ? MAX_WHAT - 2 : MAX_WHAT - 1);
    }

    /** The finished HTML without marks and fillers. */
    public String finished(String html) {
        int i = 0;
        while (i < html.length() && !isFiller(html.charAt(i))) {
            i++;
        }
        if (i == html.length()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        boolean inTag = false;
        i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            int end = c == MARK ? endOfMark(html, i) : -1;
            if (end >= 0) {
                value(html.substring(i + 1, end - 1), inTag, out);
                i = end;
                continue;
            }
            inTag = c == '<' || inTag && c != '>';
            if (!isFiller(c)) {
                out.append(c);
            }
            i++;
        }
        return out.toString();
    }

    /** The offset behind a mark; -1 if the text only has its first character. */
    private static int endOfMark(String html, int start) {
        int i = start + 1;
        while (i < html.length() && html.charAt(i) >= ZERO && html.charAt(i) < ZERO + RADIX) {
            i++;
        }
        return i > start + 1 && i < html.length() && html.charAt(i) == MARK ? i + 1 : -1;
    }

    private void value(String digits, boolean inTag, StringBuilder out) {
        long index = 0;
        for (int i = 0; i < digits.length() && index < tags.size(); i++) {
            index = index * RADIX + digits.charAt(i) - ZERO;
        }
        if (index >= tags.size()) {
            return;
        }
        String tag = tags.get((int) index);
        Optional<String> shown = inTag ? Optional.of(tag) : known.shown(tag);
        if (shown.isPresent()) {
            HtmlText.append(shown.get(), out);
        } else {
            omit(tag, origins.get((int) index));
        }
    }

    private static boolean isFiller(char c) {
        return c == MARK || Filler.isFiller(c);
    }
}
