package org.mageos.content.document.template;

/**
 * A tag of a template language.
 *
 * @param kind how it is written
 * @param name what it calls, empty if that is no name; of a shortcode's closing tag with the slash
 * @param arguments the offset behind the name
 * @param start the offset of its first brace
 * @param end the offset behind its last
 */
record TemplateTag(Kind kind, String name, int arguments, int start, int end) {

    /** How a tag is written. */
    enum Kind {
        /** <code>{{ x }}</code>. */
        OUTPUT,
        /** <code>{% x %}</code>. */
        STATEMENT,
        /** <code>{{< x >}}</code> or <code>{{% x %}}</code>. */
        SHORTCODE,
        /** <code>{# x #}</code>. */
        COMMENT
    }

    boolean isClosing() {
        return name.startsWith("/") || kind == Kind.STATEMENT && name.startsWith("end");
    }
}
