package org.mageos.content.document.parser;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Typography;
import org.mageos.content.document.Typography.Nested;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Filler;

/** The text of a heading as {@link Heading#text()} wants it. */
final class HeadingText {

    private static final Pattern ENTITY = Pattern.compile("&#?[a-zA-Z0-9]{1,40};");

    private final String source;
    private final Typography typography;

    /**
     * @param source the text that the inlines belong to
     */
    HeadingText(String source, Typography typography) {
        this.source = source;
        this.typography = typography;
    }

    /**
     * What was read.
     *
     * @param text what is known of it
     * @param earlier what earlier versions of the generator took for it, if something else
     * @param fromTemplate whether a template tag makes more of it
     */
    record Read(String text, Optional<String> earlier, boolean fromTemplate) {}

    Read of(Inline heading) {
        StringBuilder text = new StringBuilder();
        append(heading, text);
        boolean fromTemplate = Filler.holdsTemplate(text);
        String known = fromTemplate ? withoutTemplates(text) : text.toString();
        return new Read(
                known, earlier(heading).filter(other -> !other.equals(known)), fromTemplate);
    }

    /** Before, a generator that takes the first part of each span took the last line as written. */
    private Optional<String> earlier(Inline heading) {
        if (typography.nested() == Nested.WHOLE) {
            return Optional.empty();
        }
        String written = source.substring(heading.start(), heading.end()).strip();
        int line = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r'));
        return Optional.of(withoutTemplates(withoutFillers(written.substring(line + 1))));
    }

    /** The text of a line: of nodes that follow one another up to another, or to the last. */
    String between(Inline first, @Nullable Inline end) {
        StringBuilder text = new StringBuilder();
        append(first, end, text);
        return withoutTemplates(text);
    }

    private void append(Inline parent, StringBuilder text) {
        append(parent.firstChild(), null, text);
    }

    private void append(@Nullable Inline first, @Nullable Inline end, StringBuilder text) {
        for (Inline node = first; node != null && node != end; node = node.next()) {
            append(node, node == first && node.next() == null, text);
        }
    }

    private void append(Inline node, boolean alone, StringBuilder text) {
        switch (node.kind()) {
            case TEXT -> text.append(text(node, alone));
            case CODE -> text.append(code(node));
            case BREAK -> text.append(' ');
            case AUTOLINK, MAIL -> text.append(source, node.from(), node.to());
            case REFERENCE, IMAGE_REFERENCE -> reference(node, text);
            case LINK, EMPHASIS -> span(node, text);
            case IMAGE -> image(node, text);
            default -> {
                // HTML and marks of footnotes are no text.
            }
        }
    }

    private void span(Inline node, StringBuilder text) {
        if (typography.nested() == Nested.WHOLE) {
            append(node, text);
        } else {
            first(node.firstChild(), text);
        }
    }

    private void image(Inline node, StringBuilder text) {
        if (typography.nested() != Nested.WHOLE) {
            first(node.firstChild(), text);
        }
    }

    /** A reference without a definition is the text that it is made of. */
    private void reference(Inline node, StringBuilder text) {
        if (node.definition() == null) {
            text.append(source, node.start(), node.textStart());
            append(node, text);
            text.append(prose(source.substring(node.textEnd(), node.end())));
        } else if (node.kind() == Kind.REFERENCE) {
            span(node, text);
        } else {
            image(node, text);
        }
    }

    private String written(Inline node) {
        return source.substring(node.start(), node.end());
    }

    private static boolean isNested(Inline node) {
        return switch (node.kind()) {
            case EMPHASIS, LINK, IMAGE, REFERENCE, IMAGE_REFERENCE -> true;
            default -> false;
        };
    }

    /** The first part of a span, which may be a span again. */
    private void first(@Nullable Inline part, StringBuilder text) {
        Inline node = part;
        while (node != null && isNested(node)) {
            node = node.firstChild();
        }
        if (node != null && node.kind() == Kind.CODE) {
            text.append(code(node));
            return;
        }
        StringBuilder parts = new StringBuilder();
        while (node != null && node.kind() == Kind.TEXT) {
            parts.append(written(node));
            node = node.next();
        }
        String all = parts.toString();
        int end = typography.nested() == Nested.FIRST ? all.length() : sign(all);
        // Where it starts with a sign, that is the first part.
        text.append(end > 0 ? prose(all.substring(0, end)) : prose(startingSign(all)));
    }

    private static String startingSign(String text) {
        int end = 0;
        while (end < 3 && end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        return text.substring(0, Math.max(end, Math.min(1, text.length())));
    }

    private static boolean startsSign(String text, int i) {
        return text.startsWith("--", i)
                || text.startsWith("...", i)
                || text.startsWith("<<", i)
                || text.startsWith(">>", i);
    }

    /** Where the first sign is that Goldmark's typographer makes another of. */
    private static int sign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced =
                    i > 0
                            && i + 1 < text.length()
                            && text.charAt(i - 1) == ' '
                            && text.charAt(i + 1) == ' ';
            if ((c == '\'' || c == '"') && !spaced || startsSign(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** An entity stays as it is written, but for one that is all there is in a span. */
    private String text(Inline node, boolean alone) {
        String written = written(node);
        boolean stay =
                typography.writtenEntities() && !(alone && ENTITY.matcher(written).matches());
        return prose(stay ? written.replace("&", "&amp;") : written);
    }

    private String prose(String written) {
        String text = Escapes.markdown(written);
        return withoutFillers(typography.dashed(text));
    }

    private String code(Inline node) {
        String text = source.substring(node.from(), node.to());
        return CodeSpans.unpadded(withoutFillers(CodeSpans.onOneLine(text)));
    }

    private static String withoutTemplates(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !Filler.isTemplate((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static String withoutFillers(String text) {
        int i = 0;
        while (i < text.length() && !Filler.isFiller(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Filler.LESS_THAN) {
                kept.append('<');
            } else if (!Filler.isFiller(c) || Filler.isTemplate(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
