package org.mageos.content.document.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * Makes a tree of XML. It never fails: a tag that nothing closes ends with its parent. Time is
 * linear in the length of the text.
 */
public final class XmlTree {

    /** Settings are flat; what is deeper belongs to the element at this depth. */
    private static final int DEEPEST = 100;

    private final String text;
    private final Deque<Node> open = new ArrayDeque<>();

    /** How many elements are open below the deepest one. */
    private int tooDeep;

    /** An element of which the end is not known yet. */
    private static final class Node {

        private final String name;
        private final List<XmlAttribute> attributes;
        private final int start;
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder content = new StringBuilder();
        private int textStart = -1;

        Node(String name, List<XmlAttribute> attributes, int start) {
            this.name = name;
            this.attributes = attributes;
            this.start = start;
        }

        XmlElement element(int end) {
            return new XmlElement(
                    name,
                    attributes,
                    children,
                    content.toString().strip(),
                    start,
                    textStart < 0 ? end : textStart,
                    end);
        }
    }

    private XmlTree(String text) {
        this.text = text;
        open.push(new Node("", List.of(), 0));
    }

    /** The first element of a text; {@link XmlElement#NONE} if there is none. */
    public static XmlElement root(String text) {
        return new XmlTree(text).read();
    }

    private XmlElement read() {
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('<', at);
            int end = next < 0 ? text.length() : next;
            addText(Escapes.html(text.substring(at, end)), at);
            at = next < 0 ? end : markup(next);
        }
        while (open.size() > 1) {
            close(text.length());
        }
        return open.element().children.stream().findFirst().orElse(XmlElement.NONE);
    }

    /** Reads what starts with {@code <}; the offset behind it. */
    private int markup(int start) {
        if (text.startsWith("<!--", start)) {
            return behind("-->", start + 4);
        }
        if (text.startsWith("<![CDATA[", start)) {
            int from = start + "<![CDATA[".length();
            int end = behind("]]>", from);
            addText(text.substring(from, Math.max(from, end - 3)), from);
            return end;
        }
        if (text.startsWith("<!", start)) {
            return declarationEnd(start);
        }
        if (text.startsWith("<?", start)) {
            return behind("?>", start);
        }
        TagScanner scanner = TagScanner.html(text, start, text.length());
        @Nullable Tag tag = scanner.tag();
        if (tag == null) {
            return scanner.reachedLimit() ? text.length() : start + 1;
        }
        element(tag);
        return tag.end();
    }

    private int behind(String closing, int start) {
        int at = text.indexOf(closing, start);
        return at < 0 ? text.length() : at + closing.length();
    }

    /** The end of a document type, which may define entities in brackets. */
    private int declarationEnd(int start) {
        int close = text.indexOf('>', start);
        int bracket = text.indexOf('[', start);
        if (bracket >= 0 && bracket < close) {
            int end = text.indexOf(']', bracket);
            close = end < 0 ? -1 : text.indexOf('>', end);
        }
        return close < 0 ? text.length() : close + 1;
    }

    private void addText(String content, int offset) {
        Node node = open.element();
        if (node.textStart < 0 && !content.isBlank()) {
            int space = content.length() - content.stripLeading().length();
            node.textStart = offset + space;
        }
        node.content.append(content);
    }

    private void element(Tag tag) {
        String name = local(tag.name());
        switch (tag.kind()) {
            case OPENING -> {
                if (open.size() > DEEPEST) {
                    tooDeep++;
                } else {
                    open.push(new Node(name, attributes(tag), tag.start()));
                }
            }
            case SELF_CLOSING ->
                    open.element()
                            .children
                            .add(new Node(name, attributes(tag), tag.start()).element(tag.end()));
            case CLOSING -> closeNamed(name, tag.end());
        }
    }

    private void closeNamed(String name, int end) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.stream().anyMatch(node -> node.name.equals(name))) {
            while (!open.element().name.equals(name)) {
                close(end);
            }
            close(end);
        }
    }

    private void close(int end) {
        XmlElement element = open.pop().element(end);
        open.element().children.add(element);
    }

    private List<XmlAttribute> attributes(Tag tag) {
        List<XmlAttribute> attributes = new ArrayList<>(tag.attributes().size());
        for (Tag.Attribute one : tag.attributes()) {
            Range value = new Range(one.start(), one.end()).trimmed(text);
            attributes.add(
                    new XmlAttribute(
                            local(one.name()),
                            Escapes.html(value.of(text)),
                            value.start(),
                            value.end()));
        }
        return attributes;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
