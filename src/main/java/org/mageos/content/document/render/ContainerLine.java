package org.mageos.content.document.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.Range;

/**
 * A line that opens an admonition, a tab or another container in the way of a dialect, or closes
 * one.
 *
 * @param mark the character that the closing line repeats; blank if the container ends where its
 *     lines are not indented any more
 * @param length how often the line has the mark
 * @param more how many columns its lines are indented more
 * @param opens whether it opens one
 * @param aside whether what it holds is set apart from the text round it
 * @param title what is written over it, as Markdown; empty if nothing is
 */
record ContainerLine(char mark, int length, int more, boolean opens, boolean aside, String title) {

    /** Containers that are set apart from the text round them. */
    private static final Set<String> ASIDES =
            Set.of(
                    "note",
                    "tip",
                    "info",
                    "warning",
                    "danger",
                    "caution",
                    "important",
                    "success",
                    "secondary",
                    "details",
                    "error",
                    "attention",
                    "hint",
                    "question",
                    "quote");

    private static final Pattern ADMONITION =
            Pattern.compile(
                    "(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?:([\\w-]++)[ \\w\\t-]*+)?(\"(.*)\")?[ \\t]*");

    private static final Pattern TAB = Pattern.compile("===[!+]?[ \\t]+(?:\"(.*)\"|'(.*)')[ \\t]*");

    private static final Pattern SLASHES =
            Pattern.compile("(/{3,})[ \\t]*(?:([\\w-]+)[ \\t]*(?:\\|[ \\t]*(.*\\S)?)?)?[ \\t]*");

    private static final Pattern COLONS =
            Pattern.compile("(:{3,})[ \\t]*([\\w-]*)[ \\t]*([^\\[{]*)?.*");

    /** What a line is without its indent; null if it neither opens nor closes a container. */
    static @Nullable ContainerLine of(String text, int content, int end, Dialect dialect) {
        char c = text.charAt(content);
        boolean mayBe = "!?=/:".indexOf(c) >= 0 && content + 3 <= end;
        if (!mayBe || c != ':' && !dialect.indentedBlocks()) {
            return null;
        }
        String line = text.substring(content, end);
        return switch (c) {
            case ':' -> Directives.isDirective(text, content, end) ? colons(line) : null;
            case '/' -> slashes(line);
            case '=' -> tab(line);
            default -> admonition(line);
        };
    }

    /** A name as the title that is shown if no other is written. */
    static String titleOf(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static @Nullable ContainerLine tab(String line) {
        Matcher matcher = TAB.matcher(line);
        return matcher.matches()
                ? new ContainerLine(
                        ' ',
                        0,
                        4,
                        true,
                        false,
                        matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : null;
    }

    private static @Nullable ContainerLine admonition(String line) {
        Matcher matcher = ADMONITION.matcher(line);
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) {
            return null;
        }
        String title = matcher.group(3) == null ? titleOf(matcher.group(1)) : matcher.group(3);
        return new ContainerLine(' ', 0, 4, true, true, title);
    }

    private static @Nullable ContainerLine slashes(String line) {
        Matcher matcher = SLASHES.matcher(line);
        return matcher.matches()
                ? delimited('/', matcher.group(1).length(), matcher.group(2), matcher.group(3))
                : null;
    }

    private static @Nullable ContainerLine colons(String line) {
        Matcher matcher = COLONS.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        Range label = Directives.label(line, 0, line.length());
        String behindName = matcher.group(3) == null ? "" : matcher.group(3).strip();
        String title = label.isEmpty() ? behindName : label.of(line);
        boolean named = !matcher.group(2).isEmpty() || line.indexOf('{') > 0;
        return delimited(
                ':',
                matcher.group(1).length(),
                named ? matcher.group(2) : null,
                title.isEmpty() ? null : title);
    }

    /**
     * @param name what the container is called; null if the line closes one
     */
    private static ContainerLine delimited(
            char mark, int length, @Nullable String name, @Nullable String title) {
        if (name == null) {
            return new ContainerLine(mark, length, 0, false, false, "");
        }
        boolean aside = ASIDES.contains(name.toLowerCase(Locale.ROOT));
        String shown = title != null ? title : aside ? titleOf(name) : "";
        return new ContainerLine(mark, length, 0, true, aside, shown);
    }
}
