package org.mageos.content.document.source;

import java.util.Optional;
import org.mageos.content.document.Use;

/**
 * A macro of Doxia as APT and Markdown have it: <code>snippet|id=a|file=b</code> between braces.
 *
 * @see <a href="https://maven.apache.org/doxia/macros/">Doxia, Macros</a>
 */
public final class DoxiaMacro {

    private static final String SNIPPET = "snippet";
    private static final String FILE = "|file=";

    private DoxiaMacro() {}

    /**
     * Tells of the file of which a macro shows a part.
     *
     * @param open the offset of the brace before the macro's name
     * @param end where the brace behind it stands at the latest
     */
    public static void read(String text, int open, int end, BodyBuilder body) {
        if (!text.startsWith(SNIPPET, open + 1)) {
            return;
        }
        int close = open;
        while (close < end && text.charAt(close) != '}') {
            close++;
        }
        file(text, open, close).ifPresent(file -> tell(text, file, body));
    }

    /** Tells of such a file. */
    public static void tell(String text, Range file, BodyBuilder body) {
        body.link(Use.Syntax.SNIPPET, file.of(text), file.start(), file.end());
    }

    private static Optional<Range> file(String text, int open, int close) {
        int start = text.indexOf(FILE, open);
        if (start < 0 || start >= close) {
            return Optional.empty();
        }
        int from = start + FILE.length();
        int next = text.indexOf('|', from);
        Range file = new Range(from, next < 0 || next > close ? close : next).trimmed(text);
        return Optional.of(file).filter(one -> !one.isEmpty());
    }
}
