package org.mageos.content.document.template;

import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;

/**
 * Makes list items of the blocks that extensions of Python-Markdown start with a line of {@code !!!
 * note}, {@code ??? note} or {@code === "Tab"} and indent by four spaces, which would be code in
 * CommonMark.
 *
 * <p>The line itself becomes the item's marker with a thematic break, which leaves what follows a
 * block of its own; or with its title, where that may hold a link or an id.
 *
 * @see <a href="https://python-markdown.github.io/extensions/admonition/">Admonition</a>
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extensions/tabbed/">Tabbed</a>
 */
public final class IndentedBlocks {

    private static final String RULE = "-   ***";
    private static final String MARKER = "-   ";

    private final String text;
    private final StringBuilder out;

    private IndentedBlocks(String text) {
        this.text = text;
        this.out = new StringBuilder(text);
    }

    /** The text with such lines masked from an offset on; of the same length. */
    public static String masked(String text, int from) {
        if (text.indexOf("!!!", from) < 0
                && text.indexOf("???", from) < 0
                && text.indexOf("=== ", from) < 0
                && text.indexOf("===!", from) < 0
                && text.indexOf("===+", from) < 0) {
            return text;
        }
        IndentedBlocks blocks = new IndentedBlocks(text);
        LineReader lines = new LineReader(text, from);
        while (lines.read()) {
            blocks.line(lines.content(), lines.end());
        }
        return blocks.out.toString();
    }

    private void line(int content, int end) {
        if (!opens(content, end)) {
            return;
        }
        boolean hasMarkup = hasMarkup(text.substring(content, end));
        String marker = hasMarkup || end - content < RULE.length() ? MARKER : RULE;
        out.replace(content, content + marker.length(), marker);
        int rest = content + marker.length();
        int quote = hasMarkup ? text.indexOf('"', rest) : -1;
        int title = quote < 0 ? end : quote;
        for (int i = rest; i < title && i < end; i++) {
            // Behind the marker blanks would make the title code.
            out.setCharAt(i, hasMarkup ? Filler.NOTHING : ' ');
        }
        if (!hasMarkup && marker.equals(MARKER)) {
            out.setCharAt(rest, Filler.NOTHING);
        }
    }

    private static boolean hasMarkup(String line) {
        return line.contains("](") || line.indexOf('<') >= 0;
    }

    private boolean opens(int start, int end) {
        if (end - start <= MARKER.length()) {
            return false;
        }
        int sign = start + 3;
        if (text.startsWith("===", start)) {
            int quote = "!+".indexOf(text.charAt(sign)) >= 0 ? sign + 1 : sign;
            quote = MarkdownLine.behindBlanks(text, quote, end);
            return quote > sign && quote < end && "\"'".indexOf(text.charAt(quote)) >= 0;
        }
        boolean details = text.startsWith("???", start);
        int type = details && text.charAt(sign) == '+' ? sign + 1 : sign;
        int word = MarkdownLine.behindBlanks(text, type, end);
        return (details || text.startsWith("!!!", start))
                && word < end
                && (Character.isLetter(text.charAt(word)) || text.charAt(word) == '"');
    }
}
