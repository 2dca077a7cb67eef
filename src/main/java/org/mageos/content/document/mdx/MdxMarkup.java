package org.mageos.content.document.mdx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Omission;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Tag;
import org.mageos.content.value.TextLines;

/**
 * Makes HTML of the JSX in an MDX text, as far as it is HTML in another spelling. Components vanish
 * and leave their children; what only a program can know is noted as an omission.
 */
public final class MdxMarkup implements MdxConstructs {

    private static final Set<String> VOID =
            Set.of("area", "br", "col", "hr", "img", "input", "source", "track", "wbr");

    /** Components that are images in every generator that has them. */
    private static final Set<String> IMAGES = Set.of("Image", "Picture");

    /** A string or number, or a template without anything to fill in. */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|`([^`\\\\$]*)`|(-?[0-9.]+))\\s*");

    private static final Pattern NOTHING = Pattern.compile("\\s*(?:/\\*(?s:.*)\\*/\\s*)?");

    private static final int MAX_WHAT = 80;

    private final TextLines lines;
    private final List<Omission> omissions;
    private final Function<String, Optional<String>> known;

    /**
     * @param lines the lines of the file
     * @param omissions gets what the finished text lacks
     * @param known what expressions show that only name a value
     */
    public MdxMarkup(
            TextLines lines, List<Omission> omissions, Function<String, Optional<String>> known) {
        this.lines = lines;
        this.omissions = omissions;
        this.known = known;
    }

    @Override
    public String tag(Tag tag, Projection source) {
        String name = tag.name();
        if (!isHtml(name)) {
            return component(tag, source);
        }
        if (tag.kind() == Tag.Kind.CLOSING) {
            return VOID.contains(name) ? "" : "</" + name + ">";
        }
        if (name.equals("img") && !hasLiteral(tag, "src", source)) {
            omit(Omission.Kind.EXPRESSION, tag, source);
            return "";
        }
        return html(name, tag, source);
    }

    private static boolean isHtml(String name) {
        return !name.isEmpty()
                && name.charAt(0) >= 'a'
                && name.charAt(0) <= 'z'
                && name.indexOf('.') < 0;
    }

    private String component(Tag tag, Projection source) {
        if (IMAGES.contains(tag.name()) && hasLiteral(tag, "src", source)) {
            return html("img", tag, source);
        }
        if (tag.kind() == Tag.Kind.SELF_CLOSING
                && hasLiteral(tag, "href", source)
                && hasLiteral(tag, "title", source)) {
            return card(tag, source);
        }
        // With content it is a frame round text, which is shown.
        if (tag.kind() == Tag.Kind.SELF_CLOSING) {
            omit(Omission.Kind.COMPONENT, tag, source);
        }
        return tag.kind() == Tag.Kind.OPENING ? title(tag, source) : "";
    }

    /** What a component writes over its content, as a tab or a card does. */
    private static String title(Tag tag, Projection source) {
        for (String name : List.of("title", "label", "summary")) {
            String title = literal(tag, name, source);
            if (!title.isBlank()) {
                StringBuilder html = new StringBuilder("<p><strong>");
                appendInert(title, html);
                return html.append("</strong></p>").toString();
            }
        }
        return "";
    }

    /** A card that is only a link. */
    private static String card(Tag tag, Projection source) {
        StringBuilder html = new StringBuilder("<p><a href=\"");
        appendInert(literal(tag, "href", source), html);
        html.append("\">");
        appendInert(literal(tag, "title", source), html);
        return html.append("</a></p>").toString();
    }

    private void omit(Omission.Kind kind, Tag tag, Projection source) {
        omit(kind, source.origin(tag.start()), "<" + tag.name() + ">");
    }

    private void omit(Omission.Kind kind, int offset, String what) {
        omissions.add(new Omission(kind, lines.position(offset), what));
    }

    private String html(String name, Tag tag, Projection source) {
        StringBuilder html = new StringBuilder().append('<').append(name);
        for (Tag.Attribute attribute : tag.attributes()) {
            String value = value(attribute, source);
            if (value != null) {
                html.append(' ').append(attributeName(attribute.name())).append("=\"");
                appendInert(value, html);
                html.append('"');
            }
        }
        if (VOID.contains(name)) {
            return html.append(" />").toString();
        }
        html.append('>');
        if (tag.kind() == Tag.Kind.SELF_CLOSING) {
            html.append("</").append(name).append('>');
        }
        return html.toString();
    }

    private static String attributeName(String name) {
        return name.equals("className") ? "class" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean hasLiteral(Tag tag, String name, Projection source) {
        return !literal(tag, name, source).isEmpty();
    }

    /** The value of an attribute; empty if it is not known. */
    private static String literal(Tag tag, String name, Projection source) {
        Tag.Attribute attribute = tag.attribute(name, false);
        String value = attribute == null ? null : value(attribute, source);
        return value == null ? "" : value;
    }

    private static @Nullable String value(Tag.Attribute attribute, Projection source) {
        String text = source.text().substring(attribute.start(), attribute.end());
        return switch (attribute.form()) {
            case NONE -> "";
            case TEXT -> Escapes.html(text);
            case EXPRESSION -> literal(text);
            case SPREAD -> null;
        };
    }

    private static @Nullable String literal(String expression) {
        Matcher matcher = LITERAL.matcher(expression);
        if (!matcher.matches()) {
            return null;
        }
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(matcher.groupCount());
    }

    @Override
    public String expression(Projection source, int start, int end) {
        String inner = source.text().substring(start + 1, end - 1);
        // Some generators take the id of a heading from {#id} before MDX is read.
        if (inner.startsWith("#") || inner.startsWith("/*") && isNothing(inner)) {
            return "";
        }
        String literal = literal(inner);
        Optional<String> shown =
                literal == null ? known.apply(inner.strip()) : Optional.of(literal);
        if (shown.isPresent()) {
            StringBuilder text = new StringBuilder();
            appendInert(shown.get(), text);
            return text.toString();
        }
        if (!isNothing(inner)) {
            String what = "{" + inner.strip().replaceAll("\\s+", " ") + "}";
            omit(
                    Omission.Kind.EXPRESSION,
                    source.origin(start),
                    what.length() <= MAX_WHAT ? what : cut(what) + "\u2026}");
        }
        return "";
    }

    private static boolean isNothing(String expression) {
        return expression.isBlank() || NOTHING.matcher(expression).matches();
    }

    private static String cut(String what) {
        boolean pair = Character.isHighSurrogate(what.charAt(MAX_WHAT - 3));
        return what.substring(0, pair ? MAX_WHAT - 3 : MAX_WHAT - 2);
    }

    @Override
    public String comment(Projection source, int start, int end) {
        return "";
    }

    @Override
    public String lessThan() {
        return "&lt;";
    }

    /** Appends text so that neither Markdown nor HTML sees more in it. */
    private static void appendInert(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c > ' '
                            && (c >= 128
                                    || Character.isLetterOrDigit(c)
                                    || ":/.,-#?=%".indexOf(c) >= 0);
            boolean inner = c == ' ' && i > 0 && i + 1 < text.length();
            if (plain || inner) {
                out.append(c);
            } else {
                out.append("&#").append((int) c).append(';');
            }
        }
    }
}
