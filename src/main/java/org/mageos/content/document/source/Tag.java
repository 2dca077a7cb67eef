package org.mageos.content.document.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTML or JSX tag. All offsets are those of the text that was scanned.
 *
 * @param kind whether it opens or closes an element
 * @param name the element's name as written; empty for a JSX fragment
 * @param attributes its attributes in order
 * @param start where its {@code <} stands
 * @param end the offset behind its {@code >}
 */
public record Tag(Kind kind, String name, List<Attribute> attributes, int start, int end) {

    /** What a tag does to its element. */
    public enum Kind {
        OPENING,
        CLOSING,
        SELF_CLOSING
    }

    /**
     * An attribute.
     *
     * @param name its name as written; empty for a JSX spread
     * @param form how its value is written
     * @param start where the value starts, quotes and braces left out; the attribute's start if it
     *     has no value
     * @param end the offset behind the value
     */
    public record Attribute(String name, Form form, int start, int end) {}

    /** How an attribute's value is written. */
    public enum Form {
        /** There is none: {@code <input disabled>}. */
        NONE,
        /** As text, with or without quotes. */
        TEXT,
        /** As a JSX expression: {@code href={url}}. */
        EXPRESSION,
        /** Several attributes at once: {@code {...props}}. */
        SPREAD
    }

    /** The attribute of a name, in any case where {@code ignoreCase}. */
    public @Nullable Attribute attribute(String wanted, boolean ignoreCase) {
        for (Attribute attribute : attributes) {
            if (ignoreCase
                    ? attribute.name().equalsIgnoreCase(wanted)
                    : attribute.name().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    boolean hasSpread() {
        for (Attribute attribute : attributes) {
            if (attribute.form() == Form.SPREAD) {
                return true;
            }
        }
        return false;
    }
}
