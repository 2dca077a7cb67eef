package org.mageos.content.document.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.html.SrcsetUrls;

/** Reads links, images and ids from the attributes of HTML and JSX tags. */
public final class ElementReader {

    /** Elements of SVG that show another file, or a part of one. */
    private static final Set<String> SVG = Set.of("use", "image");

    private static final Set<String> EMBEDDING =
            Set.of("img", "audio", "video", "source", "track", "embed", "Image", "Picture");
    private static final Set<String> WITH_SRCSET = Set.of("img", "source", "Image", "Picture");
    private static final Set<String> WITH_POSTER = Set.of("video", "Image", "Picture");
    private static final Set<String> FRAMES = Set.of("iframe", "frame", "script");
    private static final Set<String> CITING = Set.of("blockquote", "q", "ins", "del");

    /** Attributes by which a program puts HTML into an element. */
    private static final Set<String> HTML = Set.of("v-html", "set:html", "dangerouslySetInnerHTML");

    private final Map<String, MarkdownOptions.Component> components;
    private final boolean hasComponents;
    private final BodyBuilder body;

    public ElementReader(MarkdownOptions options, BodyBuilder body) {
        this.components = options.components();
        this.hasComponents = options.dialect().components();
        this.body = body;
    }

    /**
     * Reads one tag.
     *
     * @param source the text that the tag's offsets belong to
     * @param jsx whether it is JSX, where letter case matters
     */
    public void read(Tag tag, Projection source, boolean jsx) {
        if (tag.kind() != Tag.Kind.CLOSING && (jsx || hasComponents)) {
            body.components().used(tag.name(), tag.kind() == Tag.Kind.SELF_CLOSING);
        }
        if (!jsx) {
            body.elements().tag(tag, source.origin(tag.start()), source.text());
        }
        if (tag.kind() == Tag.Kind.CLOSING || tag.attributes().isEmpty()) {
            return;
        }
        new Element(tag, source, jsx).read();
    }

    /** One element on its way into the body. */
    private final class Element {

        private final Tag tag;
        private final Projection source;
        private final boolean jsx;
        private final String name;
        private final MarkdownOptions.@Nullable Component component;

        /** Where the element lacks an alternative text, until an image has taken it. */
        private List<Integer> bare;

        Element(Tag tag, Projection source, boolean jsx) {
            this.tag = tag;
            this.source = source;
            this.jsx = jsx;
            this.name = jsx ? tag.name() : tag.name().toLowerCase(Locale.ROOT);
            this.component = jsx ? components.get(name) : null;
            this.bare = lacksAlternative() ? List.of(source.origin(tag.start())) : List.of();
        }

        void read() {
            for (Tag.Attribute attribute : tag.attributes()) {
                String key = jsx ? attribute.name() : attribute.name().toLowerCase(Locale.ROOT);
                if (attribute.form() == Tag.Form.SPREAD || key.isEmpty()) {
                    continue;
                }
                read(attribute, key);
            }
            if (name.equals("img") && !mayHaveSource()) {
                addImage("", new Range(tag.start(), tag.start()));
            }
        }

        /**
         * Scripts that load images late take the source from an attribute of their own, and others
         * give one to an image that they find by its id.
         */
        private boolean mayHaveSource() {
            for (Tag.Attribute attribute : tag.attributes()) {
                String key = attribute.name().toLowerCase(Locale.ROOT);
                if (attribute.form() == Tag.Form.SPREAD
                        || key.equals("src")
                        || key.equals("srcset")
                        || key.equals("id")
                        || key.startsWith("data-")
                        || key.endsWith(":src")) {
                    return true;
                }
            }
            return false;
        }

        private void read(Tag.Attribute attribute, String key) {
            if (key.equals("srcset") || key.equals("srcSet")) {
                if (WITH_SRCSET.contains(name)) {
                    srcset(attribute);
                }
            } else if (isImage(key)) {
                image(attribute);
            } else if (isLink(key)) {
                link(attribute);
            } else if (key.equals("id") || key.equals("name") && name.equals("a")) {
                id(attribute, form(key));
            } else if (HTML.contains(key) && takesHtml()) {
                body.insertsText();
            }
        }

        /** Whether a program runs in the page; styles and scripts hold no HTML. */
        private boolean takesHtml() {
            return (jsx || hasComponents) && !name.equals("style") && !name.equals("script");
        }

        private boolean isLink(String key) {
            return switch (key) {
                case "href" -> true;
                case "src" -> FRAMES.contains(name);
                case "cite" -> CITING.contains(name);
                default -> component != null && component.links().contains(key);
            };
        }

        private boolean isImage(String key) {
            return switch (key) {
                case "src" ->
                        EMBEDDING.contains(name)
                                || name.equals("input") && isImageInput()
                                || isDeclaredImage(key);
                case "poster" -> WITH_POSTER.contains(name) || isDeclaredImage(key);
                case "data" -> name.equals("object") || isDeclaredImage(key);
                case "href", "xlink:href" -> SVG.contains(name) && !isFragment(key);
                default -> isDeclaredImage(key);
            };
        }

        /** Whether a part of the page itself is named. */
        private boolean isFragment(String key) {
            String value = value(key);
            return value != null && value.startsWith("#");
        }

        private boolean isDeclaredImage(String key) {
            return component != null && component.images().contains(key);
        }

        private boolean isImageInput() {
            return "image".equalsIgnoreCase(value("type"));
        }

        private boolean lacksAlternative() {
            if (!name.equals("img") || tag.hasSpread()) {
                return false;
            }
            if ("true".equalsIgnoreCase(value("aria-hidden"))
                    || "presentation".equalsIgnoreCase(value("role"))
                    || "none".equalsIgnoreCase(value("role"))) {
                return false;
            }
            Tag.Attribute alt = tag.attribute("alt", !jsx);
            if (alt == null) {
                return true;
            }
            boolean given = alt.form() == Tag.Form.TEXT && alt.end() > alt.start();
            return given && new Range(alt.start(), alt.end()).of(source.text()).isBlank();
        }

        private @Nullable String value(String key) {
            Tag.Attribute attribute = tag.attribute(key, !jsx);
            Range range = attribute == null ? null : literal(attribute);
            return range == null ? null : range.of(source.text());
        }

        private @Nullable Range literal(Tag.Attribute attribute) {
            return AttributeValue.literal(attribute, source.text());
        }

        private String resolved(Tag.Attribute attribute, Range range) {
            return AttributeValue.resolved(attribute, range, source.text());
        }

        private void link(Tag.Attribute attribute) {
            Range range = literal(attribute);
            if (range != null) {
                addLink(Use.Syntax.ATTRIBUTE, resolved(attribute, range), range);
                return;
            }
            Range whole = new Range(attribute.start(), attribute.end());
            boolean expression = attribute.form() == Tag.Form.EXPRESSION;
            addLink(
                    expression ? Use.Syntax.EXPRESSION : Use.Syntax.ATTRIBUTE,
                    whole.of(source.text()),
                    whole);
        }

        private void addLink(Use.Syntax syntax, String destination, Range range) {
            body.link(syntax, destination, origin(range), originEnd(range));
        }

        private void image(Tag.Attribute attribute) {
            Range range = literal(attribute);
            if (range != null) {
                addImage(resolved(attribute, range), range);
            } else if (attribute.form() == Tag.Form.NONE) {
                addImage("", new Range(tag.start(), tag.start()));
            }
        }

        private void srcset(Tag.Attribute attribute) {
            Range range = literal(attribute);
            if (range == null) {
                return;
            }
            for (SrcsetUrls.Candidate candidate : SrcsetUrls.candidates(range.of(source.text()))) {
                int start = range.start() + candidate.offset();
                Range url = new Range(start, start + candidate.url().length());
                addImage(resolved(attribute, url), url);
            }
        }

        private void addImage(String destination, Range range) {
            body.image(Use.Syntax.ATTRIBUTE, destination, origin(range), originEnd(range), bare);
            bare = List.of();
        }

        private ElementId.Form form(String key) {
            if (key.equals("name")) {
                return ElementId.Form.NAME;
            }
            return name.equals("a") ? ElementId.Form.ANCHOR : ElementId.Form.ELEMENT;
        }

        private void id(Tag.Attribute attribute, ElementId.Form form) {
            Range range = literal(attribute);
            if (range != null && !range.isEmpty()) {
                body.id(resolved(attribute, range), origin(range), form);
            }
        }

        /** An empty destination stands where its element starts. */
        private int origin(Range range) {
            return source.origin(range.isEmpty() ? tag.start() : range.start());
        }

        private int originEnd(Range range) {
            return range.isEmpty() ? origin(range) : source.originEnd(range.start(), range.end());
        }
    }
}
