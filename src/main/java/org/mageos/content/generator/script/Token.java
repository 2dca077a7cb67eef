package org.mageos.content.generator.script;

import java.util.Objects;

/**
 * A token of JavaScript.
 *
 * @param kind what it is
 * @param text a string's value with its escapes resolved; of all else the token as written
 * @param start the offset of its first character
 * @param end the offset behind its last
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        /** A string, or a template without a placeholder. */
        STRING,
        /** A template with placeholders, or a regular expression. */
        OPAQUE,
        NUMBER,
        /** An identifier or a keyword. */
        NAME,
        SIGN,
        END
    }

    Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
