package org.mageos.content.feed;

import java.util.List;
import java.util.Optional;
import org.mageos.content.html.TextMarkup;
import org.mageos.content.html.TextMarkup.Tag;
import org.mageos.content.output.XmlText;

/**
 * A text of the front matter as readers are to see it. Titles, names and descriptions are text; but
 * some readers decode them once more than they should, and then show what is in them as HTML. So
 * character references are resolved, tags are taken out, and what is left of angle brackets that
 * could begin a tag is written as ‹ and ›, which nobody takes for markup.
 *
 * @param text the text in one line
 * @param markup the tag, the beginning of one, or the character reference that was in it
 */
record PlainText(String text, Optional<String> markup) {

    /** As much of a tag as a message quotes. */
    private static final int MAX_QUOTED = 60;

    static PlainText of(String written) {
        String line = XmlText.line(written);
        String decoded = XmlText.line(TextMarkup.decoded(line, true));
        if (!TextMarkup.hasTagStart(decoded)) {
            String plain = XmlText.line(TextMarkup.decoded(line, false));
            return new PlainText(plain, TextMarkup.firstReference(line));
        }
        List<Tag> tags = TextMarkup.tags(decoded);
        int start = tags.isEmpty() ? firstStart(decoded) : tags.get(0).start();
        int end = tags.isEmpty() ? decoded.length() : tags.get(0).end();
        // What stood around a tag may be a reference by now.
        String rest = TextMarkup.decoded(safe(withoutTags(decoded, tags)), false);
        return new PlainText(
                XmlText.line(rest), Optional.of(shortened(decoded.substring(start, end))));
    }

    /** The text such that nobody takes anything in it for a tag, however often it is decoded. */
    static String safe(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String decoded = XmlText.line(TextMarkup.decoded(text, true));
        return TextMarkup.hasTagStart(decoded) ? withoutBrackets(decoded) : text;
    }

    private static int firstStart(String text) {
        int at = text.indexOf('<');
        while (!TextMarkup.isTagStart(text, at)) {
            at = text.indexOf('<', at + 1);
        }
        return at;
    }

    private static String withoutTags(String text, List<Tag> tags) {
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        for (Tag tag : tags) {
            if (!tag.isMention()) {
                rest.append(text, at, tag.start());
                at = tag.end();
            }
        }
        return rest.append(text, at, text.length()).toString();
    }

    private static String withoutBrackets(String text) {
        StringBuilder safe = new StringBuilder(text);
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (TextMarkup.isTagStart(text, i)) {
                safe.setCharAt(i, '\u2039');
                open++;
            } else if (text.charAt(i) == '>' && open > 0) {
                safe.setCharAt(i, '\u203A');
                open--;
            }
        }
        return safe.toString();
    }

    private static String shortened(String markup) {
        return markup.length() <= MAX_QUOTED
                ? markup
                : markup.substring(0, MAX_QUOTED - 1) + "\u2026";
    }
}
