package org.mageos.content.document.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.template.TemplateValues;

/**
 * Makes the markup that only some dialects have in a line HTML or Markdown of GitHub: math becomes
 * code, keys and marks elements, signs by name the signs. Code stays as it is.
 */
final class DialectInlines {

    private static final int MAX_MATH = 10_000;

    private static final Pattern EMOJI = Pattern.compile(":([a-z0-9_+-]{1,40}):");
    private static final Pattern COMPONENT =
            Pattern.compile("<(?:[A-Z][\\w.]*|[a-z]+-[\\w-]+)[^<>]{0,500}/>");
    static final Pattern ICON =
            Pattern.compile(":(?:material|fontawesome|octicons|simple|custom)-[a-z0-9-]{1,80}:");
    private static final Pattern KEYS =
            Pattern.compile(
                    "\\+\\+((?:[\\w-]{1,20}|\"[^\"+]{1,20}\")(?:\\+(?:[\\w-]{1,20}|\"[^\"+]{1,20}\")){0,5})\\+\\+");
    private static final Pattern CRITIC =
            Pattern.compile("\\{(\\+\\+|--|==|>>|~~)(.{0,2000}?)(\\+\\+|--|==|<<|~~)}");
    private static final Pattern MARK = Pattern.compile("==(?![\\s=])(.{1,1000}?)(?<![\\s=])==");
    private static final Pattern INSERT =
            Pattern.compile("\\^\\^(?!\\s)(.{1,1000}?)(?<!\\s)\\^\\^");
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^([^\\s^\\[\\]]{1,100})\\^");
    private static final Pattern SUBSCRIPT = Pattern.compile("~([^\\s~]{1,100})~(?!~)");

    private final Projection source;
    private final String text;
    private final Dialect dialect;
    private final TemplateValues values;
    private final Projection.Builder out;
    private final FenceTracker fences;
    private final CodeSpans code;
    private int copied;

    /** The end of the line on which marks close nothing any more. */
    private final Map<String, Integer> missing = new HashMap<>();

    /** Whether no closing {@code $$} follows any more. */
    private boolean noDisplay;

    private DialectInlines(Projection source, Dialect dialect, TemplateValues values) {
        this.source = source;
        this.text = source.text();
        this.dialect = dialect;
        this.values = values;
        this.out = new Projection.Builder(source);
        this.fences = new FenceTracker(text);
        this.code = new CodeSpans(text);
    }

    static Projection rendered(Projection source, Dialect dialect, TemplateValues values) {
        return dialect.extras().isEmpty()
                ? source
                : new DialectInlines(source, dialect, values).rendered();
    }

    private Projection rendered() {
        LineReader lines = new LineReader(text, 0);
        while (lines.read()) {
            if (lines.start() < copied) {
                continue;
            }
            boolean fenced = fences.isFenced(lines.start(), lines.end());
            if (!fenced && !display(lines.start(), lines.content(), lines.end())) {
                line(Math.max(copied, lines.start()), lines.end());
            }
        }
        out.copy(copied, text.length());
        return copied == 0 ? source : out.build();
    }

    private boolean hasMath() {
        return dialect.has(Extra.MATH) || dialect.has(Extra.DOUBLE_DOLLAR_MATH);
    }

    /**
     * Math in lines of its own, {@code $$} at the start of the first and at the end of the last.
     */
    private boolean display(int start, int content, int end) {
        int behindMarks = MarkdownLine.behindMarkers(text, content, end);
        if (!hasMath() || noDisplay || !text.startsWith("$$", behindMarks)) {
            return false;
        }
        int close = text.indexOf("$$", behindMarks + 2);
        if (close < 0) {
            noDisplay = true;
            return false;
        }
        int last = MarkdownLine.end(text, close);
        boolean alone = MarkdownLine.behindBlanks(text, close + 2, last) == last;
        if (!alone || close - behindMarks > MAX_MATH) {
            return false;
        }
        String indent = text.substring(start, content);
        String quote = text.substring(content, behindMarks);
        boolean nested = !quote.isBlank();
        out.copy(copied, behindMarks);
        String lead = nested ? quote.replaceAll("[^>]", " ") : "";
        String math = text.substring(behindMarks + 2, close).strip();
        if (!nested) {
            out.put("\n" + indent, behindMarks);
        }
        out.put("```math\n", behindMarks);
        for (String line : math.split("\\R")) {
            String inner =
                    line.startsWith(indent + lead)
                            ? line.substring((indent + lead).length())
                            : line.strip();
            out.put(indent + lead + inner + "\n", behindMarks);
        }
        out.put(indent + lead + "```\n" + (nested ? "" : indent), close);
        copied = close + 2;
        return true;
    }

    private void line(int start, int end) {
        code.startStretch(end);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`' && !dialect.has(Extra.INTERPOLATION)) {
                i = code.end(i);
                continue;
            }
            if (c == '`') {
                i = interpolated(i, code.end(i));
                continue;
            }
            if (c == '\\') {
                i += 2;
                continue;
            }
            int behind = at(i, end, c);
            i = behind > i ? behind : i + 1;
        }
    }

    /** Leaves expressions out of a code span, where Vue runs them as well. */
    private int interpolated(int start, int end) {
        for (int i = text.indexOf("{{", start); i >= 0 && i < end; i = text.indexOf("{{", i)) {
            i = braces(i, end);
        }
        return end;
    }

    /** Writes markup at an offset; returns where it ends, or the offset if there is none. */
    private int at(int i, int end, char c) {
        return switch (c) {
            case '$' -> math(i, end);
            case '{' -> braces(i, end);
            case '<' -> component(i, end);
            case ':' -> sign(i, end);
            case '+' -> dialect.has(Extra.KEYS) ? keys(i, end) : i;
            case '=' -> dialect.has(Extra.MARK) ? element(MARK, "mark", i, end) : i;
            case '^' -> dialect.has(Extra.CARET) ? caret(i, end) : i;
            case '~' ->
                    dialect.has(Extra.TILDE) && !text.startsWith("~~", i)
                            ? element(SUBSCRIPT, "sub", i, end)
                            : text.startsWith("~~", i) ? i + 2 : i;
            default -> i;
        };
    }

    private int math(int i, int end) {
        boolean display = text.startsWith("$$", i);
        if (!hasMath() || !display && !dialect.has(Extra.MATH)) {
            return display ? i + 2 : i;
        }
        String mark = display ? "$$" : "$";
        int start = i + mark.length();
        int close = closing(mark, start, end);
        if (close <= start || !display && !isInline(i, start, close)) {
            return start;
        }
        String math = text.substring(start, close).strip();
        int run = 1;
        for (int k = 0, length = 0; k < math.length(); k++) {
            length = math.charAt(k) == '`' ? length + 1 : 0;
            run = Math.max(run, length + 1);
        }
        String ticks = "`".repeat(run);
        return replace(i, close + mark.length(), ticks + " " + math + " " + ticks);
    }

    /** Where marks close something on a line; -1 if they do not. */
    private int closing(String mark, int from, int end) {
        if (missing.getOrDefault(mark, -1) == end) {
            return -1;
        }
        int last = end - mark.length();
        for (int i = from; i <= last; i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        missing.put(mark, end);
        return -1;
    }

    private boolean isInline(int i, int start, int close) {
        boolean before = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean behind = close + 1 >= text.length() || !Character.isDigit(text.charAt(close + 1));
        return before
                && behind
                && !Character.isWhitespace(text.charAt(start))
                && !Character.isWhitespace(text.charAt(close - 1));
    }

    private int braces(int i, int end) {
        if (dialect.has(Extra.INTERPOLATION) && text.startsWith("{{", i)) {
            int close = closing("}}", i, end);
            if (close > 0) {
                String mark = values.mark(text.substring(i, close + 2), source.origin(i));
                return replace(i, close + 2, mark);
            }
            return i + 2;
        }
        Matcher matcher = dialect.has(Extra.CRITIC) ? match(CRITIC, i, end) : null;
        if (matcher == null) {
            return i;
        }
        String inner = matcher.group(2);
        String shown =
                switch (matcher.group(1)) {
                    case "++" -> "<ins>" + inner + "</ins>";
                    case "--" -> "<del>" + inner + "</del>";
                    case "==" -> "<mark>" + inner + "</mark>";
                    case "~~" ->
                            inner.contains("~>")
                                    ? "<del>"
                                            + inner.substring(0, inner.indexOf("~>"))
                                            + "</del><ins>"
                                            + inner.substring(inner.indexOf("~>") + 2)
                                            + "</ins>"
                                    : inner;
                    default -> "";
                };
        return replace(i, matcher.end(), shown);
    }

    /** A component of Vue that holds nothing; HTML has no element that ends so. */
    private int component(int i, int end) {
        Matcher matcher = dialect.has(Extra.INTERPOLATION) ? match(COMPONENT, i, end) : null;
        return matcher == null
                ? i
                : replace(i, matcher.end(), values.mark(matcher.group(), source.origin(i)));
    }

    private int sign(int i, int end) {
        if (!dialect.has(Extra.EMOJI)) {
            return i;
        }
        Matcher icon = match(ICON, i, end);
        if (icon != null) {
            return replace(i, icon.end(), "");
        }
        Matcher matcher = match(EMOJI, i, end);
        String sign = matcher == null ? "" : Signs.named(matcher.group(1));
        return sign.isEmpty() || matcher == null ? i : replace(i, matcher.end(), sign);
    }

    private int keys(int i, int end) {
        Matcher matcher = match(KEYS, i, end);
        if (matcher == null) {
            return i;
        }
        StringBuilder keys = new StringBuilder();
        for (String key : matcher.group(1).split("\\+")) {
            String name = key.replace("\"", "");
            keys.append(keys.isEmpty() ? "" : "+")
                    .append("<kbd>")
                    .append(name.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(name.substring(1).replace('-', ' '))
                    .append("</kbd>");
        }
        return replace(i, matcher.end(), keys.toString());
    }

    private int caret(int i, int end) {
        return text.startsWith("^^", i)
                ? element(INSERT, "ins", i, end)
                : element(SUPERSCRIPT, "sup", i, end);
    }

    private int element(Pattern pattern, String name, int i, int end) {
        Matcher matcher = match(pattern, i, end);
        return matcher == null
                ? i
                : replace(
                        i, matcher.end(), "<" + name + ">" + matcher.group(1) + "</" + name + ">");
    }

    private @Nullable Matcher match(Pattern pattern, int i, int end) {
        Matcher matcher = pattern.matcher(text).region(i, end);
        return matcher.lookingAt() ? matcher : null;
    }

    private int replace(int start, int end, String replacement) {
        out.copy(copied, start);
        out.put(replacement, start);
        copied = end;
        return end;
    }
}
