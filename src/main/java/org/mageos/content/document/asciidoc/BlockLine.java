package org.mageos.content.document.asciidoc;

import java.util.Optional;

/** What a line can be by its looks. */
final class BlockLine {

    /** The marks of underlined titles, by their levels. */
    private static final String UNDERLINES = "=-~^+";

    private static final String LIST_LETTERS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private BlockLine() {}

    /** {@code [...]} or {@code [[id]]}, which says something of the block below it. */
    static boolean isAttributes(String line) {
        return line.startsWith("[")
                && line.endsWith("]")
                && (line.startsWith("[[") ? isAnchor(line) : isAttributeList(line));
    }

    static boolean isAttributeList(String line) {
        if (line.length() < 2 || !line.startsWith("[") || !line.endsWith("]")) {
            return false;
        }
        int c = line.codePointAt(1);
        return line.length() == 2 || AttributeText.isWord(c) || ".#%{,\"'".indexOf(c) >= 0;
    }

    /** {@code [[id]]}, {@code [[id,text]]} or {@code [[]]}. */
    static boolean isAnchor(String line) {
        if (!line.startsWith("[[") || !line.endsWith("]]") || line.length() < 4) {
            return false;
        }
        int close = line.length() - 2;
        if (close == 2) {
            return true;
        }
        int end = InlineAnchors.idEnd(line, 2);
        if (end < 0 || end > close) {
            return false;
        }
        return end == close || line.charAt(end) == ',' && !line.substring(end + 1, close).isBlank();
    }

    /** {@code .Title} of a block. */
    static boolean isTitle(String line) {
        int start = line.startsWith("..") ? 2 : 1;
        return line.startsWith(".")
                && line.length() > start
                && " \t.".indexOf(line.charAt(start)) < 0;
    }

    static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }

    /** A fence of slashes around a comment. */
    static boolean isCommentFence(String line) {
        return line.length() >= 4 && isUniform(line, '/');
    }

    static boolean isUniform(String line, char c) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != c) {
                return false;
            }
        }
        return !line.isEmpty();
    }

    static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    /** How deep a title of one line is, 0 for a document's; -1 if it is none. */
    static int titleLevel(String line) {
        char mark = line.isEmpty() ? ' ' : line.charAt(0);
        if (mark != '=' && mark != '#') {
            return -1;
        }
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == mark) {
            marks++;
        }
        int text = behindBlanks(line, marks);
        return marks <= 6 && text > marks && text < line.length() ? marks - 1 : -1;
    }

    /** How deep a title is that a second line underlines; -1 if it is none. */
    static int titleLevel(String line, String underline) {
        int level = underline.isEmpty() ? -1 : UNDERLINES.indexOf(underline.charAt(0));
        boolean title =
                level >= 0
                        && Math.abs(length(line) - underline.length()) <= 1
                        && isUniform(underline, underline.charAt(0))
                        && !line.startsWith(".")
                        && line.codePoints()
                                .anyMatch(c -> Character.isAlphabetic(c) || Character.isDigit(c));
        return title ? level : -1;
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    static int behindBlanks(String line, int start) {
        int i = start;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** A rule between blocks, or a page break. */
    static boolean isBreak(String line) {
        if (line.length() < 3) {
            return false;
        }
        char c = line.charAt(0);
        if (c == '\'' || c == '<') {
            return isUniform(line, c);
        }
        return isMarkdownRule(line);
    }

    /** A rule as Markdown has it: {@code ---}, {@code * * *}. */
    static boolean isMarkdownRule(String line) {
        int start = 0;
        while (start < 3 && start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        String rule = line.substring(start);
        if (rule.isEmpty() || "-*_".indexOf(rule.charAt(0)) < 0) {
            return false;
        }
        char c = rule.charAt(0);
        int gap = behindBlanks(rule, 1) - 1;
        int second = 1 + gap;
        return rule.length() == 3 + 2 * gap
                && rule.charAt(second) == c
                && rule.charAt(second + 1 + gap) == c
                && rule.substring(1, second).equals(rule.substring(second + 1, second + 1 + gap))
                && rule.indexOf('\t') < 0;
    }

    /** The entry of an attribute: where its name ends; -1 if a line is none. */
    static int entryEnd(String line) {
        if (!line.startsWith(":") || line.length() < 3) {
            return -1;
        }
        int start = line.charAt(1) == '!' ? 2 : 1;
        int end = line.indexOf(':', 1);
        boolean name =
                end > start
                        && AttributeText.isWord(line.codePointAt(start))
                        && (end + 1 == line.length() || " \t".indexOf(line.charAt(end + 1)) >= 0);
        return name ? end : -1;
    }

    /** An item of a bulleted list: its marker. */
    static Optional<String> bullet(String line) {
        int start = behindBlanks(line, 0);
        int end = start;
        if (end < line.length() && (line.charAt(end) == '-' || line.charAt(end) == '\u2022')) {
            end++;
        } else {
            while (end < line.length() && line.charAt(end) == '*') {
                end++;
            }
        }
        return marker(line, start, end);
    }

    /** An item of a numbered list: its marker. */
    static Optional<String> number(String line) {
        int start = behindBlanks(line, 0);
        int end = start;
        if (end >= line.length()) {
            return Optional.empty();
        }
        if (line.charAt(end) == '.') {
            while (end < line.length() && line.charAt(end) == '.') {
                end++;
            }
            return marker(line, start, end);
        }
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        if (end == start && LIST_LETTERS.indexOf(line.charAt(end)) >= 0) {
            int roman = end;
            while (roman < line.length() && "IVXivx".indexOf(line.charAt(roman)) >= 0) {
                roman++;
            }
            if (roman > end && roman < line.length() && line.charAt(roman) == ')') {
                return marker(line, start, roman + 1);
            }
            end++;
        }
        boolean dot = end > start && end < line.length() && line.charAt(end) == '.';
        return dot ? marker(line, start, end + 1) : Optional.empty();
    }

    private static Optional<String> marker(String line, int start, int end) {
        int text = behindBlanks(line, end);
        // An item without text does not begin a list.
        return end > start && text > end && text < line.length()
                ? Optional.of(line.substring(start, end))
                : Optional.empty();
    }

    /** An item of a list of callouts. */
    static boolean isCallout(String line) {
        if (!line.startsWith("<")) {
            return false;
        }
        int close = line.indexOf('>');
        boolean number =
                close > 1
                        && (close == 2 && line.charAt(1) == '.'
                                || line.substring(1, close).chars().allMatch(Character::isDigit));
        return number && close + 1 < line.length() && " \t".indexOf(line.charAt(close + 1)) >= 0;
    }

    /** Whether a line begins an item of any list. */
    static boolean isListItem(String line) {
        return bullet(line).isPresent()
                || number(line).isPresent()
                || isCallout(line)
                || DescribedTerm.of(line).isPresent();
    }
}
