package org.mageos.content.document.parser;

/** Counts in a block of text what the Markdown library's time depends on. */
final class BlockMeter {

    private int brackets;
    private int openBrackets;
    private int backtickRuns;
    private int declarations;
    private int emphasis;
    private int tildes;
    private int size;
    private int lines;
    private long lineSearch;

    void reset() {
        brackets = 0;
        openBrackets = 0;
        backtickRuns = 0;
        declarations = 0;
        emphasis = 0;
        tildes = 0;
        size = 0;
        lines = 0;
        lineSearch = 0;
    }

    /** Counts a line in. */
    void add(String text, int start, int end) {
        size += end - start;
        lines++;
        int marks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            marks += c == '|' ? 1 : 0;
            if (c == '[') {
                brackets++;
                openBrackets++;
            } else if (c == ']') {
                openBrackets--;
            } else if (c == '*' || c == '_') {
                emphasis++;
            } else if (c == '~') {
                tildes++;
            } else if (c == '`') {
                backtickRuns += i == start || text.charAt(i - 1) != '`' ? 1 : 0;
            } else if (c == '<' && i + 1 < end) {
                char next = text.charAt(i + 1);
                declarations += next == '!' || next == '?' ? 1 : 0;
            }
        }
        // A line of HTML is no Markdown, however many tags it has.
        if (start < end && text.charAt(start) != '<') {
            lineSearch = Math.max(lineSearch, (long) marks * (end - start));
        }
    }

    /** Whether no bracket, code span or emphasis is open, as far as one can tell by counting. */
    boolean isClosed() {
        return openBrackets == 0 && backtickRuns % 2 == 0 && emphasis % 2 == 0;
    }

    /** Whether there is more of something than usual. */
    boolean isOver(int many) {
        return brackets > many
                || emphasis > 4 * many
                || backtickRuns > 4 * many
                || lines > 4 * many;
    }

    int lines() {
        return lines;
    }

    int emphasis() {
        return emphasis;
    }

    int tildes() {
        return tildes;
    }

    /** How many characters a search from each run of backticks to the end would pass. */
    long backtickSearch() {
        return (long) backtickRuns * size;
    }

    /** How many characters a search from each cell to the end of its line would pass. */
    long lineSearch() {
        return lineSearch;
    }

    int brackets() {
        return brackets;
    }

    int backtickRuns() {
        return backtickRuns;
    }

    int declarations() {
        return declarations;
    }
}
