package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;

/** The indentation of lines, as {@code indent} of a directive or a block sets it. */
final class Indentation {

    private static final int MAX = 256;

    private Indentation() {}

    /** Takes away what all lines have, and puts so many blanks in its place. */
    static List<SourceLine> set(List<SourceLine> lines, String size) {
        int blanks;
        try {
            blanks = Math.min(MAX, Integer.parseInt(size.strip()));
        } catch (NumberFormatException e) {
            blanks = 0;
        }
        if (blanks < 0) {
            return lines;
        }
        int common = common(lines);
        String front = " ".repeat(blanks);
        List<SourceLine> changed = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            if (line.isEmpty()) {
                changed.add(line);
            } else {
                SourceLine cut = line.from(common);
                changed.add(
                        new SourceLine(
                                front + cut.text(),
                                cut.file(),
                                cut.offset() - blanks,
                                cut.doubt()));
            }
        }
        return changed;
    }

    /** Takes away what all lines have. */
    static List<SourceLine> remove(List<SourceLine> lines) {
        return set(lines, "0");
    }

    private static int common(List<SourceLine> lines) {
        int common = Integer.MAX_VALUE;
        for (SourceLine line : lines) {
            if (!line.isEmpty()) {
                int own = 0;
                while (own < line.text().length() && isBlank(line.text().charAt(own))) {
                    own++;
                }
                common = Math.min(common, own);
            }
        }
        return common == Integer.MAX_VALUE ? 0 : common;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
