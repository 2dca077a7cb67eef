package org.mageos.content.document.asciidoc;

import java.util.Optional;

/**
 * A line that opens a block, and closes it again.
 *
 * @param kind what the block is by itself
 * @param terminator the line that closes it
 */
record Delimiter(Kind kind, String terminator) {

    /** What is between two such lines. */
    enum Kind {
        COMMENT,
        LISTING,
        LITERAL,
        EXAMPLE,
        SIDEBAR,
        QUOTE,
        OPEN,
        PASS,
        TABLE,
        FENCED
    }

    /** The delimiter that a line is; empty if it is none. */
    static Optional<Delimiter> of(String line) {
        if (line.length() < 2) {
            return Optional.empty();
        }
        char c = line.charAt(0);
        if (c == '`') {
            return fence(line);
        }
        if (line.equals("--")) {
            return Optional.of(new Delimiter(Kind.OPEN, line));
        }
        if (line.length() < 4) {
            return Optional.empty();
        }
        char second = line.charAt(1);
        if (second == '=' && (c == '|' || c == ',' || c == ':' || c == '!')) {
            return BlockLine.isUniform(line.substring(1), '=')
                    ? Optional.of(new Delimiter(Kind.TABLE, line))
                    : Optional.empty();
        }
        return second == c && BlockLine.isUniform(line, c) ? ofUniform(c, line) : Optional.empty();
    }

    private static Optional<Delimiter> fence(String line) {
        boolean fence = line.startsWith("```") && !line.startsWith("````");
        return fence ? Optional.of(new Delimiter(Kind.FENCED, "```")) : Optional.empty();
    }

    private static Optional<Delimiter> ofUniform(char c, String line) {
        Kind kind =
                switch (c) {
                    case '/' -> Kind.COMMENT;
                    case '-' -> Kind.LISTING;
                    case '.' -> Kind.LITERAL;
                    case '=' -> Kind.EXAMPLE;
                    case '*' -> Kind.SIDEBAR;
                    case '_' -> Kind.QUOTE;
                    case '+' -> Kind.PASS;
                    default -> null;
                };
        return kind == null ? Optional.empty() : Optional.of(new Delimiter(kind, line));
    }
}
