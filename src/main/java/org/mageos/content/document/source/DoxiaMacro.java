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
    private static final String FILE = "file";
    private static final String ID = "id";
    private static final String URL = "url";

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
        int close = close(text, open + 1, end);
        if (parameter(text, URL, open, close).isEmpty()) {
            parameter(text, FILE, open, close)
                    .ifPresent(file -> tell(text, file, parameter(text, ID, open, close), body));
        }
    }

    /** The brace that closes the macro, and not a name in it as <code>${basedir}</code>. */
    private static int close(String text, int start, int end) {
        boolean isName = false;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '}') {
                if (!isName) {
                    return at;
                }
                isName = false;
            } else {
                isName |= text.startsWith("${", at);
            }
        }
        return end;
    }

    /**
     * Tells of such a file.
     *
     * @param id the name of the part; empty if the whole file is shown
     */
    public static void tell(String text, Range file, Optional<Range> id, BodyBuilder body) {
        String part = id.map(range -> "#" + range.of(text)).orElse("");
        body.link(Use.Syntax.SNIPPET, file.of(text) + part, file.start(), file.end());
    }

    private static Optional<Range> parameter(String text, String name, int open, int close) {
        String mark = "|" + name + "=";
        int start = text.indexOf(mark, open);
        if (start < 0 || start >= close) {
            return Optional.empty();
        }
        int from = start + mark.length();
        int next = text.indexOf('|', from);
        Range value = new Range(from, next < 0 || next > close ? close : next).trimmed(text);
        return Optional.of(value).filter(one -> !one.isEmpty());
    }
}
