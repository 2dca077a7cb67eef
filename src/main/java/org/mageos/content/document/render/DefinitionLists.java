package org.mageos.content.document.render;

import org.mageos.content.document.source.MarkdownLine;

/** Makes lists of definitions, {@code Term} and below it {@code : Definition}, raw HTML. */
final class DefinitionLists {

    /** How many lines terms and the empty line below them have. */
    private static final int MAX_TERMS = 6;

    private final String text;
    private final OpenBlocks blocks;
    private boolean inList;

    DefinitionLists(String text, OpenBlocks blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /**
     * Writes a line, and those that belong to it, whether it is of a list or not.
     *
     * @param position where the line begins inside the blocks round it
     * @param content the offset behind its blanks
     * @param paragraph whether it may begin a paragraph
     * @return the offset of the line that follows
     */
    int write(int position, int content, int end, int next, boolean paragraph) {
        int columns = MarkdownLine.columns(text, position, content);
        if (inList && isDefinition(content, end)) {
            blocks.putHtml(position, "</dd>", "<dd>");
            definition(content, next);
        } else if (inList && columns >= 2) {
            blocks.copy(MarkdownLine.behindColumns(text, position, content, 4), next);
        } else if (paragraph && columns < 4 && isTerm(content, end, next)) {
            return terms(position, content, end);
        } else {
            if (!isDefinition(content, end)) {
                end(position);
            }
            blocks.copy(position, next);
        }
        return next;
    }

    /** Ends the list, if one is open. */
    void end(int position) {
        if (inList) {
            blocks.putHtml(position, "</dd></dl>");
            inList = false;
        }
    }

    /** Writes terms with their first definition; returns the offset of the line behind it. */
    private int terms(int position, int content, int end) {
        if (inList) {
            blocks.putHtml(position, "</dd>", "<dt>");
        } else {
            blocks.putHtml(position, "<dl>", "<dt>");
        }
        inList = true;
        int line = content;
        int lineEnd = end;
        while (!isDefinition(line, lineEnd)) {
            int following = MarkdownLine.next(text, lineEnd);
            if (lineEnd > line) {
                blocks.copy(line, following);
            }
            lineEnd = MarkdownLine.end(text, following);
            line = MarkdownLine.behindBlanks(text, following, lineEnd);
        }
        blocks.putHtml(line, "</dt>", "<dd>");
        int next = MarkdownLine.next(text, lineEnd);
        definition(line, next);
        return next;
    }

    private void definition(int content, int next) {
        int end = MarkdownLine.end(text, content);
        blocks.copy(MarkdownLine.behindBlanks(text, content + 1, end), next);
    }

    private boolean isDefinition(int content, int end) {
        return content + 1 < end
                && text.charAt(content) == ':'
                && MarkdownLine.isBlank(text.charAt(content + 1));
    }

    /** Whether the paragraph that a line begins is one of terms. */
    private boolean isTerm(int content, int end, int next) {
        if (isDefinition(content, end)) {
            return false;
        }
        int line = next;
        boolean blank = false;
        for (int count = 0; count < MAX_TERMS && line < text.length(); count++) {
            int lineEnd = MarkdownLine.end(text, line);
            int start = MarkdownLine.behindBlanks(text, line, lineEnd);
            if (isDefinition(start, lineEnd) && start - line < 4) {
                return true;
            }
            if (blank || "#>-*+<`|".indexOf(start < lineEnd ? text.charAt(start) : ' ') >= 0) {
                return false;
            }
            blank = start == lineEnd;
            line = MarkdownLine.next(text, lineEnd);
        }
        return false;
    }
}
