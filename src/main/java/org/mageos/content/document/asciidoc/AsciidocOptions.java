package org.mageos.content.document.asciidoc;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What whoever converts a document says about reading it.
 *
 * @param attributes the attributes set from outside, by name in lower case
 * @param complete whether these are all: an attribute that neither they nor the document set is
 *     known to be unset
 * @param resourceIds whether images and includes are named by Antora's resource ids, so that {@code
 *     imagesdir} does not count
 * @param onGitHost whether a Git host shows the document as well, with ids of its own form
 */
public record AsciidocOptions(
        Map<String, Setting> attributes, boolean complete, boolean resourceIds, boolean onGitHost) {

    /** Stands for the content root in the value of an attribute, such as {@code docdir}. */
    public static final String ROOT = "\uE000";

    /** Nothing is known but what Asciidoctor and Git hosts do by themselves. */
    public static final AsciidocOptions UNKNOWN = new AsciidocOptions(Map.of(), false, false, true);

    /**
     * An attribute set from outside.
     *
     * @param value its value; empty if it is unset, or differs with the time and the machine
     * @param soft whether the document may set it otherwise
     * @param isSet whether it is set
     */
    public record Setting(Optional<String> value, boolean soft, boolean isSet) {

        /** It is set, to a value that nobody knows before the site is built. */
        public static final Setting VARYING = new Setting(Optional.empty(), false, true);

        /** It is unset, which the document cannot change. */
        public static final Setting UNSET = new Setting(Optional.empty(), false, false);

        public Setting {
            Objects.requireNonNull(value, "value");
        }

        /** A value that the document cannot change. */
        public static Setting hard(String value) {
            return new Setting(Optional.of(value), false, true);
        }

        /** A value that counts unless the document has another one. */
        public static Setting soft(String value) {
            return new Setting(Optional.of(value), true, true);
        }

        /** A value that the document cannot change, unless an {@code @} stands at its end. */
        public static Setting written(String value) {
            return value.endsWith("@") ? soft(value.substring(0, value.length() - 1)) : hard(value);
        }
    }

    public AsciidocOptions {
        attributes = Map.copyOf(attributes);
    }
}
