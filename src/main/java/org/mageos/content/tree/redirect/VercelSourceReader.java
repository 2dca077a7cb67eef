package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the {@code source} of a rule in {@code vercel.json} apart, as path-to-regexp 6 does. For
 * one source.
 */
final class VercelSourceReader {

    private static final String SIGNS = "*+?";

    private final String source;
    private final List<VercelPiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int unnamed;
    private boolean failed;

    VercelSourceReader(String source) {
        this.source = source;
    }

    /** The pieces; empty if the source is none: a sign behind nothing, or a bracket left open. */
    Optional<List<VercelPiece>> read() {
        boolean plain = false;
        while (at < source.length() && !failed) {
            char c = source.charAt(at);
            if (c == ':' || c == '(') {
                placeholder(plain);
                plain = false;
            } else if (c == '{') {
                flush();
                braces();
                plain = false;
            } else if (c == '}' || SIGNS.indexOf(c) >= 0) {
                failed = true;
            } else {
                plain = c != '\\';
                character(text);
            }
        }
        flush();
        return failed ? Optional.empty() : Optional.of(pieces);
    }

    /** {@code :name}, {@code (regex)} or both; a slash or dot in front belongs to it. */
    private void placeholder(boolean afterPlain) {
        String prefix = "";
        if (afterPlain && "/.".indexOf(text.charAt(text.length() - 1)) >= 0) {
            prefix = text.substring(text.length() - 1);
            text.setLength(text.length() - 1);
        }
        flush();
        String name = name();
        String regex = regex();
        pieces.add(piece(prefix, name, regex, ""));
    }

    private void braces() {
        at++;
        String prefix = characters();
        String name = name();
        String regex = regex();
        String suffix = characters();
        failed |= at == source.length() || source.charAt(at) != '}';
        at++;
        VercelPiece piece = piece(prefix, name, regex, suffix);
        pieces.add(piece.isText() ? VercelPiece.text(prefix + suffix) : piece);
    }

    private VercelPiece piece(String prefix, String name, String regex, String suffix) {
        String numbered = name.isEmpty() && !regex.isEmpty() ? "$" + unnamed++ : name;
        return new VercelPiece(
                prefix,
                numbered,
                regex.isEmpty() && !name.isEmpty() ? VercelPiece.SEGMENT : regex,
                suffix,
                sign());
    }

    private char sign() {
        return at < source.length() && SIGNS.indexOf(source.charAt(at)) >= 0
                ? source.charAt(at++)
                : ' ';
    }

    private String name() {
        if (at == source.length() || source.charAt(at) != ':') {
            return "";
        }
        int start = ++at;
        while (at < source.length() && isWord(source.charAt(at))) {
            at++;
        }
        failed |= at == start;
        return source.substring(start, at);
    }

    private String regex() {
        if (at == source.length() || source.charAt(at) != '(') {
            return "";
        }
        int start = at + 1;
        int open = 0;
        for (int i = at; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                // A group of its own would count among the placeholders.
                failed |= source.startsWith("?", i + 1) != open > 0;
                open++;
            } else if (c == ')' && --open == 0) {
                at = i + 1;
                failed |= i == start;
                return source.substring(start, i);
            }
        }
        failed = true;
        at = source.length();
        return "";
    }

    private String characters() {
        StringBuilder characters = new StringBuilder();
        while (at < source.length() && ":({}*+?".indexOf(source.charAt(at)) < 0) {
            character(characters);
        }
        return characters.toString();
    }

    private void character(StringBuilder into) {
        if (source.charAt(at) == '\\') {
            at++;
        }
        if (at == source.length()) {
            failed = true;
            return;
        }
        into.append(source.charAt(at++));
    }

    private void flush() {
        if (text.length() > 0) {
            pieces.add(VercelPiece.text(text.toString()));
            text.setLength(0);
        }
    }

    private static boolean isWord(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
