package org.mageos.content.document.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.template.TemplateValues;

/**
 * Makes the markup that only some dialects have in a line HTML or Markdown of GitHub: {@link
 * InlineMath math} becomes code, {@link SpanMarkup keys and marks} elements, {@link Signs signs} by
 * name the signs. Code stays as it is.
 */
final class DialectInlines {

    private static final Pattern COMPONENT =
            Pattern.compile("<(?:[A-Z][\\w.]*|[a-z]+-[\\w-]+)[^<>]{0,500}/>");

    /** A destination with blanks, which kramdown and Python-Markdown take as it is. */
    private static final Pattern SPACED =
            Pattern.compile(
                    "]\\(([^()<>\\s\"]{1,500}(?:[ \\t]+[^()<>\\s\"]{1,500}){1,20})([ \\t]+\"[^\"]{0,500}\")?[ \\t]*\\)");

    private final Projection source;
    private final String text;
    private final boolean interpolation;
    private final boolean emoji;
    private final boolean spacedLinks;
    private final TemplateValues values;
    private final Projection.Builder out;
    private final FenceTracker fences;
    private final CodeSpans code;
    private final InlineMath math;
    private final SpanMarkup spans;
    private final MarkFinder finder;
    private int copied;

    private DialectInlines(Projection source, Dialect dialect, TemplateValues values) {
        this.source = source;
        this.text = source.text();
        this.interpolation = dialect.has(Extra.INTERPOLATION);
        this.emoji = dialect.has(Extra.EMOJI);
        this.spacedLinks = hasSpacedLinks(dialect);
        this.values = values;
        this.out = new Projection.Builder(source);
        this.fences = new FenceTracker(text);
        this.code = new CodeSpans(text);
        this.math = new InlineMath(text, dialect);
        this.spans = new SpanMarkup(text, dialect);
        this.finder = new MarkFinder(text);
    }

    static Projection rendered(Projection source, Dialect dialect, TemplateValues values) {
        return dialect.extras().isEmpty() && !hasSpacedLinks(dialect)
                ? source
                : new DialectInlines(source, dialect, values).rendered();
    }

    private static boolean hasSpacedLinks(Dialect dialect) {
        return dialect.attributes() == Attributes.KRAMDOWN
                || dialect.attributes() == Attributes.ATTR_LIST;
    }

    private Projection rendered() {
        LineReader lines = new LineReader(text, 0);
        while (lines.read()) {
            if (lines.start() >= copied && !fences.isFenced(lines.start(), lines.end())) {
                line(lines.start(), lines.content(), lines.end());
            }
        }
        out.copy(copied, text.length());
        return copied == 0 ? source : out.build();
    }

    private void line(int start, int content, int end) {
        int marks = MarkdownLine.behindMarkers(text, content, end);
        Replacement block = math.block(start, content, marks);
        if (block != null) {
            write(marks, block);
            return;
        }
        code.startStretch(end);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`') {
                i = codeSpan(i, code.end(i));
                continue;
            }
            Replacement written = at(i, end, c);
            if (written != null) {
                write(i, written);
                i = written.end();
            } else {
                i += isPair(i, c) ? 2 : 1;
            }
        }
    }

    /** Two characters of which the second begins no markup by itself. */
    private boolean isPair(int i, char c) {
        return c == '\\' || (c == '$' || c == '~') && text.startsWith(String.valueOf(c), i + 1);
    }

    /** Leaves expressions out of a code span, where Vue runs them as well. */
    private int codeSpan(int start, int end) {
        int i = interpolation ? text.indexOf("{{", start) : -1;
        while (i >= 0 && i < end) {
            Replacement written = expression(i, end);
            if (written != null) {
                write(i, written);
            }
            i = text.indexOf("{{", written == null ? i + 2 : written.end());
        }
        return end;
    }

    /** What is written for the markup at an offset; null if there is none. */
    private @Nullable Replacement at(int i, int end, char c) {
        return switch (c) {
            case '$', '\\' -> math.at(i, end);
            case '<' -> interpolation ? component(i, end) : null;
            case ']' -> spacedLinks ? link(i, end) : null;
            case ':' -> emoji ? Signs.at(text, i, end) : null;
            case '{' ->
                    interpolation && text.startsWith("{{", i)
                            ? expression(i, end)
                            : spans.at(i, end);
            case '~' -> text.startsWith("~~", i) ? null : spans.at(i, end);
            default -> spans.at(i, end);
        };
    }

    private @Nullable Replacement expression(int start, int end) {
        int close = finder.find("}}", start, end);
        if (close < 0) {
            return null;
        }
        String mark = values.mark(text.substring(start, close + 2), source.origin(start));
        return new Replacement(close + 2, mark);
    }

    /** A component of Vue that holds nothing; HTML has no element that ends so. */
    private @Nullable Replacement component(int start, int end) {
        Matcher matcher = COMPONENT.matcher(text).region(start, end);
        return matcher.lookingAt()
                ? new Replacement(matcher.end(), values.mark(matcher.group(), source.origin(start)))
                : null;
    }

    private @Nullable Replacement link(int start, int end) {
        Matcher matcher = SPACED.matcher(text).region(start, end);
        if (!matcher.lookingAt()) {
            return null;
        }
        String title = matcher.group(2) == null ? "" : matcher.group(2);
        return new Replacement(matcher.end(), "](<" + matcher.group(1) + ">" + title + ")");
    }

    private void write(int start, Replacement written) {
        out.copy(copied, start);
        out.put(written.text(), start);
        copied = written.end();
    }
}
