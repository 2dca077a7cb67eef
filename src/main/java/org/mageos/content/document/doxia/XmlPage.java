package org.mageos.content.document.doxia;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.DoxiaMacro;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * One document of XDOC or FML on its way into a body. Sections have their titles in an attribute,
 * parts and questions of FML in an element, and all else is as in HTML.
 */
final class XmlPage {

    /** Elements that are no HTML, and of which the ids are not taken as they are. */
    private static final Set<String> STRUCTURE =
            Set.of("section", "subsection", "faqs", "part", "faq");

    private final String text;
    private final Projection source;
    private final BodyBuilder body;
    private final ElementReader elements;
    private int at;

    /** Whether what is met stands in the head, which is no part of the page's body. */
    private boolean isInHead;

    /** What the macro that is open shows a part of a file by; absent where none is. */
    private @Nullable Map<String, Range> snippet;

    /** What a title was opened by, until it is closed. */
    private @Nullable Title title;

    /** The part or question that was opened last, whose title is still to come. */
    private Optional<Range> id = Optional.empty();

    /** A title that is the text of an element. */
    private record Title(String element, int level, int start, StringBuilder text) {}

    XmlPage(String text, int start, BodyBuilder body) {
        this.text = text;
        this.source = Projection.from(text, 0);
        this.body = body;
        this.elements = new ElementReader(MarkdownOptions.DEFAULT, body);
        this.at = start;
    }

    void read() {
        while (at < text.length()) {
            int next = text.indexOf('<', at);
            int end = next < 0 ? text.length() : next;
            content(Escapes.html(text.substring(at, end)));
            at = end;
            if (next >= 0) {
                markup(next);
            }
        }
    }

    private void content(String shown) {
        if (title != null) {
            title.text().append(shown);
        }
    }

    private void markup(int start) {
        if (text.startsWith("<!--", start)) {
            at = behind("-->", start + 4);
            body.instructions().html(start, at);
        } else if (text.startsWith("<![CDATA[", start)) {
            int from = start + "<![CDATA[".length();
            at = behind("]]>", from);
            content(text.substring(from, Math.max(from, at - 3)));
        } else if (text.startsWith("<!", start) || text.startsWith("<?", start)) {
            at = declarationEnd(start);
        } else {
            tag(start);
        }
    }

    private int behind(String closing, int start) {
        int end = text.indexOf(closing, start);
        return end < 0 ? text.length() : end + closing.length();
    }

    /** What a document type declares in brackets is passed over with it. */
    private int declarationEnd(int start) {
        int close = text.indexOf('>', start);
        int bracket = text.indexOf('[', start);
        return bracket >= 0 && bracket < close
                ? behind(">", behind("]", bracket))
                : behind(">", start);
    }

    private void tag(int start) {
        TagScanner scanner = TagScanner.html(text, start, text.length());
        @Nullable Tag tag = scanner.tag();
        if (tag == null) {
            content("<");
            at = scanner.reachedLimit() ? text.length() : start + 1;
            return;
        }
        at = tag.end();
        body.instructions().block(start, at);
        if (tag.name().equals("head")) {
            isInHead = tag.kind() == Tag.Kind.OPENING;
        } else if (!isInHead) {
            if (!STRUCTURE.contains(tag.name())) {
                elements.read(tag, source, false);
            }
            structure(tag);
        }
    }

    private void structure(Tag tag) {
        if (tag.kind() == Tag.Kind.CLOSING) {
            close(tag);
            return;
        }
        switch (tag.name()) {
            case "section" -> section(tag, 1);
            case "subsection" -> section(tag, 2);
            case "faqs" -> heading(tag, 1, "title");
            case "macro" -> macro(tag);
            case "param" -> parameter(tag);
            case "part", "faq" -> id = value(tag, "id");
            case "title" -> open(tag, 1, id);
            case "question" -> open(tag, 2, id);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    open(tag, tag.name().charAt(1) - '0', value(tag, "id"));
            default -> {
                // It is no title, and has been read for what it links to.
            }
        }
    }

    private void macro(Tag tag) {
        Optional<Range> name = value(tag, "name");
        boolean isSnippet = name.filter(one -> one.of(text).equals("snippet")).isPresent();
        snippet = isSnippet ? new HashMap<>() : null;
        name.ifPresent(one -> DoxiaMacro.tellName(text, one, body));
    }

    private void parameter(Tag tag) {
        Map<String, Range> parameters = snippet;
        Optional<Range> name = value(tag, "name");
        if (parameters != null && name.isPresent()) {
            value(tag, "value").ifPresent(one -> parameters.put(name.get().of(text), one));
        }
    }

    private void closeMacro() {
        Map<String, Range> parameters = snippet;
        snippet = null;
        if (parameters != null
                && parameters.containsKey("file")
                && !parameters.containsKey("url")) {
            Optional<Range> part = Optional.ofNullable(parameters.get("id"));
            DoxiaMacro.tell(text, parameters.get("file"), part, body);
        }
    }

    private void section(Tag tag, int level) {
        value(tag, "id")
                .ifPresent(
                        id ->
                                body.id(
                                        Escapes.html(id.of(text)),
                                        id.start(),
                                        ElementId.Form.SECTION));
        heading(tag, level, "name");
    }

    private void heading(Tag tag, int level, String title) {
        value(tag, title)
                .ifPresent(
                        name ->
                                body.heading(
                                        level,
                                        Escapes.html(name.of(text)),
                                        tag.start(),
                                        tag.start() + 1));
    }

    private Optional<Range> value(Tag tag, String attribute) {
        Tag.Attribute value = tag.attribute(attribute, false);
        return Optional.ofNullable(value)
                .map(one -> new Range(one.start(), one.end()).trimmed(text))
                .filter(range -> !range.isEmpty());
    }

    private void open(Tag tag, int level, Optional<Range> named) {
        if (tag.kind() == Tag.Kind.OPENING && title == null) {
            title = new Title(tag.name(), level, tag.start(), new StringBuilder());
            named.ifPresent(range -> body.headingId(Escapes.html(range.of(text)), tag.start()));
        }
        id = Optional.empty();
    }

    private void close(Tag tag) {
        if (tag.name().equals("macro")) {
            closeMacro();
        }
        Title open = title;
        if (open != null && open.element().equals(tag.name())) {
            title = null;
            String shown = AptInline.oneLine(open.text().toString());
            if (!shown.isEmpty() && isOfPage(open, tag)) {
                body.heading(open.level(), shown, open.start(), tag.end());
            }
        }
    }

    /** The title of a document is none of its headings, but that of a part of FML is one. */
    private boolean isOfPage(Title open, Tag tag) {
        return !open.element().equals("title") || body.hasHeadingId(open.start(), tag.end());
    }
}
