package org.mageos.content.document.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Use;

/**
 * A macro of Doxia as APT and Markdown have it: <code>snippet|id=a|file=b</code> between braces.
 *
 * @see <a href="https://maven.apache.org/doxia/macros/">Doxia, Macros</a>
 */
public final class DoxiaMacro {

    private static final String SNIPPET = "snippet";

    /** Those that each generation of Doxia has. */
    private static final Set<String> USUAL = Set.of("toc", "echo", SNIPPET);

    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.-]*");
    private static final String FILE = "file";
    private static final String ID = "id";
    private static final String URL = "url";

    private DoxiaMacro() {}

    /**
     * Tells of the file of which a macro shows a part, or of its name if it is an unusual one.
     *
     * @param open the offset of the brace before the macro's name
     * @param end where the brace behind it stands at the latest
     */
    public static void read(String text, int open, int end, BodyBuilder body) {
        int close = close(text, open + 1, end);
        int bar = text.indexOf('|', open);
        Range name = new Range(open + 1, bar < 0 || bar > close ? close : bar).trimmed(text);
        if (!name.of(text).equals(SNIPPET)) {
            tellName(text, name, body);
        } else if (parameter(text, URL, open, close).isEmpty()) {
            parameter(text, FILE, open, close)
                    .ifPresent(file -> tell(text, file, parameter(text, ID, open, close), body));
        }
    }

    /** Tells of the name of a macro that does not show what the document says by itself. */
    public static void tellName(String text, Range name, BodyBuilder body) {
        String written = name.of(text);
        if (!USUAL.contains(written) && NAME.matcher(written).matches()) {
            body.link(Use.Syntax.MACRO_NAME, written, name.start(), name.end());
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
