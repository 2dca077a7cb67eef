package org.mageos.content.document.xml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An element.
 *
 * @param name its name without a prefix
 * @param attributes its attributes in order
 * @param children the elements in it, in order
 * @param text its own text without the space around it, entities resolved
 * @param start the offset of its first tag
 * @param textStart the offset of its text, or that of its end where it has none
 * @param end the offset behind its last tag
 */
public record XmlElement(
        String name,
        List<XmlAttribute> attributes,
        List<XmlElement> children,
        String text,
        int start,
        int textStart,
        int end) {

    /** An element that is not there. */
    public static final XmlElement NONE = new XmlElement("", List.of(), List.of(), "", 0, 0, 0);

    public XmlElement {
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
        Objects.requireNonNull(text, "text");
    }

    public Optional<XmlAttribute> attribute(String wanted) {
        return attributes.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /** The first child of a name; {@link #NONE} if there is none. */
    public XmlElement child(String wanted) {
        return children.stream().filter(one -> one.name().equals(wanted)).findFirst().orElse(NONE);
    }

    /** The children of a name. */
    public List<XmlElement> all(String wanted) {
        return children.stream().filter(one -> one.name().equals(wanted)).toList();
    }

    /** The text of the first child of a name, unless it is blank. */
    public Optional<String> textOf(String wanted) {
        return Optional.of(child(wanted).text()).filter(one -> !one.isEmpty());
    }
}
