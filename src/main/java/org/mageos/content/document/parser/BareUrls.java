package org.mageos.content.document.parser;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.Use;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.Projection;

/**
 * Finds URLs in text that are links without being marked as such, by the rules of <a
 * href="https://github.github.com/gfm/#autolinks-extension-">GitHub Flavored Markdown</a>.
 *
 * <p>A URL goes on over what else the syntax tree has there: the underscores of {@code
 * http://x/a_b_c} may be emphasis in it.
 */
public final class BareUrls {

    /** Text in these elements is no link, or is one already. */
    private static final Set<String> VERBATIM = Set.of("a", "code", "pre", "script", "style");

    private final BodyBuilder body;
    private Projection source = Projection.from("", 0);
    private int limit;
    private int done;
    private int verbatim;

    BareUrls(BodyBuilder body) {
        this.body = body;
    }

    /** Starts with the text of a block. */
    void startBlock(Prose prose) {
        source = prose.source();
        limit = prose.end();
        done = 0;
        verbatim = 0;
    }

    /** Notes a raw HTML tag between the texts. */
    void tag(CharSequence tag) {
        boolean closing = tag.length() > 1 && tag.charAt(1) == '/';
        int start = closing ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        String name = tag.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        boolean selfClosing = tag.charAt(tag.length() - 2) == '/';
        if (VERBATIM.contains(name) && !selfClosing) {
            count(!closing);
        }
    }

    /** Whether the text read last stands in an element where it is no link. */
    boolean isInVerbatim() {
        return verbatim > 0;
    }

    /** Finds the URLs that start in a stretch of text. */
    void read(int start, int end) {
        String text = source.text();
        for (int i = Math.max(start, done); i < end; i++) {
            char c = text.charAt(i);
            if (c == Filler.VERBATIM_OPENING || c == Filler.VERBATIM_CLOSING) {
                count(c == Filler.VERBATIM_OPENING);
            } else if (verbatim == 0 && (c == 'h' || c == 'w' || c == 'H' || c == 'W')) {
                i = Math.max(i, url(text, i) - 1);
            }
        }
    }

    private void count(boolean opening) {
        verbatim = Math.max(0, verbatim + (opening ? 1 : -1));
    }

    /** Reads the URL at an offset; returns the offset behind it, or the offset if there is none. */
    private int url(String text, int start) {
        int end = end(text, start, limit);
        if (end > start) {
            body.link(
                    Use.Syntax.AUTOLINK,
                    destination(text.substring(start, end)),
                    source.origin(start),
                    source.originEnd(start, end));
            done = end;
        }
        return end;
    }

    /** Where a URL found in text leads. */
    public static String destination(String url) {
        return Escapes.html(starts(url, 0, "www.") ? "http://" + url : url);
    }

    /** The offset behind the URL at an offset; the offset itself if there is none. */
    public static int end(String text, int start, int limit) {
        // Of the words that begin with one of the letters, few go on so.
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if ("tTwW".indexOf(second) < 0) {
            return start;
        }
        boolean www = starts(text, start, "www.");
        int host = start;
        if (starts(text, start, "http://")) {
            host += 7;
        } else if (starts(text, start, "https://")) {
            host += 8;
        } else if (www) {
            host += 4;
        } else {
            return start;
        }
        if (start > 0 && !mayPrecede(text.charAt(start - 1), www)) {
            return start;
        }
        int end = behind(text, host, limit);
        return isDomain(text, host, end) ? end : start;
    }

    private static boolean starts(String text, int start, String prefix) {
        return text.regionMatches(true, start, prefix, 0, prefix.length());
    }

    private static boolean mayPrecede(char c, boolean www) {
        return www ? Character.isWhitespace(c) || "*_~([]".indexOf(c) >= 0 : !isAsciiLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int behind(String text, int start, int limit) {
        int end = start;
        int brackets = 0;
        while (end < limit && isPart(text.charAt(end))) {
            char c = text.charAt(end);
            // A bracket that the URL has not opened belongs to the text around it.
            if (c == ']' && --brackets < 0) {
                break;
            }
            if (c == '[') {
                brackets++;
            }
            end++;
        }
        return withoutTrail(text, start, end);
    }

    private static boolean isPart(char c) {
        boolean inserted = c == Filler.OUTPUT;
        return c > ' '
                && c != '<'
                && c != '\u007f'
                && (inserted || !Filler.isFiller(c))
                && !isSpace(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int withoutTrail(String text, int start, int urlEnd) {
        int end = urlEnd;
        int surplus = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            surplus += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        while (end > start) {
            char c = text.charAt(end - 1);
            if (c == ')' && surplus > 0) {
                surplus--;
                end--;
            } else if (c == ';') {
                int entity = entityStart(text, start, end - 1);
                end = entity < 0 ? end - 1 : entity;
            } else if ("?!.,:*_~'\"".indexOf(c) >= 0) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    private static int entityStart(String text, int start, int semicolon) {
        int i = semicolon - 1;
        while (i > start && (isAsciiLetter(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
            i--;
        }
        return i >= start && i < semicolon - 1 && text.charAt(i) == '&' ? i : -1;
    }

    /** Whether a host starts here: no underscore in its last two segments, no empty segment. */
    private static boolean isDomain(String text, int start, int end) {
        int segment = start;
        boolean underscore = false;
        boolean underscoreBefore = false;
        int i = start;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (i == segment) {
                    return false;
                }
                underscoreBefore = underscore;
                underscore = false;
                segment = i + 1;
            } else if (c == '_') {
                underscore = true;
            } else if (c != '-' && !Character.isLetterOrDigit(c) && c < 128) {
                break;
            }
        }
        return i > start && !underscore && !underscoreBefore;
    }
}
