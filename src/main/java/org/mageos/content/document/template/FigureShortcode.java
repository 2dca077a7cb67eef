package org.mageos.content.document.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Range;

/**
 * Hugo's shortcode {@code figure}.
 *
 * @see <a href="https://gohugo.io/shortcodes/figure/">its arguments</a>: without {@code alt} the
 *     caption becomes the image's alternative text
 */
final class FigureShortcode {

    private final String text;
    private final int end;
    private int position;

    private FigureShortcode(String text, TemplateTag tag) {
        this.text = text;
        this.position = tag.arguments();
        this.end = tag.end() - 3;
    }

    /** Puts the image and the links of a figure into the body. */
    static void read(String text, TemplateTag tag, BodyBuilder body) {
        Map<String, Range> arguments = new FigureShortcode(text, tag).arguments();
        Range source = arguments.get("src");
        if (source != null) {
            boolean described =
                    arguments.containsKey("alt")
                            || !arguments.getOrDefault("caption", new Range(0, 0)).isEmpty();
            body.image(
                    Use.Syntax.ARGUMENT,
                    source.of(text),
                    source.isEmpty() ? tag.start() : source.start(),
                    source.isEmpty() ? tag.start() : source.end(),
                    described ? List.of() : List.of(tag.start()));
        }
        link(arguments, "link", text, body);
        link(arguments, "attrlink", text, body);
    }

    private static void link(
            Map<String, Range> arguments, String name, String text, BodyBuilder body) {
        Range value = arguments.get(name);
        if (value != null && !value.isEmpty()) {
            body.link(Use.Syntax.ARGUMENT, value.of(text), value.start(), value.end());
        }
    }

    private Map<String, Range> arguments() {
        Map<String, Range> arguments = new TreeMap<>();
        while (position < end) {
            int start = position;
            while (position < end && isNamePart(text.charAt(position))) {
                position++;
            }
            if (position == start) {
                position++;
                continue;
            }
            String name = text.substring(start, position);
            if (position < end && text.charAt(position) == '=') {
                position++;
                arguments.putIfAbsent(name, value().trimmed(text));
            }
        }
        return arguments;
    }

    private Range value() {
        char quote = position < end ? text.charAt(position) : ' ';
        int start = position;
        if (quote == '"' || quote == '`') {
            start = ++position;
            while (position < end && text.charAt(position) != quote) {
                position += quote == '"' && text.charAt(position) == '\\' ? 2 : 1;
            }
            position = Math.min(position, end);
            return new Range(start, position++);
        }
        while (position < end && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return new Range(start, position);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
