package org.mageos.content.document.xml;

import java.util.Objects;

/**
 * An attribute of an element.
 *
 * @param name its name without a prefix
 * @param value its value without the space around it, entities resolved
 * @param start the offset of the value in the text
 * @param end the offset behind the value
 */
public record XmlAttribute(String name, String value, int start, int end) {

    public XmlAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
