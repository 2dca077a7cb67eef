package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/** A file whose text a document is made of, itself or one that it includes. */
final class OriginFile {

    private final String name;
    private final String path;
    private final String text;
    private final TextLines lines;

    /** Where the document includes it, itself or by a file that it includes. */
    private final Optional<Position> inclusion;

    /** The document itself. */
    OriginFile(String name, String text, TextLines lines) {
        this(name, name, text, lines, Optional.empty());
    }

    private OriginFile(
            String name, String path, String text, TextLines lines, Optional<Position> inclusion) {
        this.name = name;
        this.path = path;
        this.text = text;
        this.lines = lines;
        this.inclusion = inclusion;
    }

    /**
     * A file that a directive of this one includes.
     *
     * @param file its own name
     * @param way the name that the directive gives it, which symbolic links may lead through
     */
    OriginFile included(String file, String way, String content, int directive) {
        return new OriginFile(
                file, way, content, TextLines.of(content), Optional.of(placeInDocument(directive)));
    }

    boolean isIncluded() {
        return inclusion.isPresent();
    }

    /** The place of an offset, or of the directive in the document that brings it. */
    Position placeInDocument(int offset) {
        return inclusion.orElseGet(() -> position(offset));
    }

    String name() {
        return name;
    }

    /** The name by which it was found, from which what it includes is. */
    String path() {
        return path;
    }

    String text() {
        return text;
    }

    TextLines lines() {
        return lines;
    }

    Position position(int offset) {
        return lines.position(Math.min(Math.max(offset, 0), text.length()));
    }

    /** The lines from an offset on; a lone carriage return ends none. */
    List<SourceLine> linesFrom(int start) {
        List<SourceLine> all = new ArrayList<>(lines.count());
        for (int i = start; i < text.length(); ) {
            int feed = text.indexOf('\n', i);
            int end = feed < 0 ? text.length() : feed;
            all.add(new SourceLine(withoutBlanksAtEnd(i, end), this, i, null));
            i = end + 1;
        }
        return all;
    }

    private String withoutBlanksAtEnd(int start, int end) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(start, last);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0;
    }
}
