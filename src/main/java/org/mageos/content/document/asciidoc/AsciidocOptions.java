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
 * @param program what converts it
 */
public record AsciidocOptions(Map<String, Setting> attributes, boolean complete, Program program) {

    /** Stands for the content root in the value of an attribute, such as {@code docdir}. */
    public static final String ROOT = "\uE000";

    /** Nothing is known but what Asciidoctor and Git hosts do by themselves. */
    public static final AsciidocOptions UNKNOWN =
            new AsciidocOptions(Map.of(), false, Program.HOST);

    /** What converts documents, which differ in what they make of them besides. */
    public enum Program {
        /** A Git host, with ids of its own form, and maybe a build as well. */
        HOST,
        /** Asciidoctor alone, or one that takes all of the header for data of the page. */
        ASCIIDOCTOR,
        /** Images and inclusions are named by resource ids, so that {@code imagesdir} is none. */
        ANTORA,
        /** Of the header, attributes that start with {@code page-} are data of the page. */
        JEKYLL,
        /** Of the header nothing is; shortcodes are read before. */
        HUGO
    }

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

        /** It may be set or not: who builds the site sets it in one way or the other. */
        public static final Setting UNKNOWN = new Setting(Optional.empty(), true, true);

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
        Objects.requireNonNull(program, "program");
    }
}
