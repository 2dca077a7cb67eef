package org.mageos.content.document.render;

import java.util.regex.Pattern;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.source.MarkdownLine;

/** The lines that a generator reads and nobody sees: tables of contents, attributes, options. */
final class GeneratorLines {

    /** Lines of markup are not longer; what looks like one but is may take long to read. */
    private static final int MAX_LINE = 1_000;

    private static final Pattern CONTENTS =
            Pattern.compile("(?:\\[TOC]|\\[\\[(?:toc|_TOC_|TOC)]]|\\$\\{toc})[ \\t]*");

    private static final Pattern CONTENTS_LIST = Pattern.compile("\\{:.*\\btoc\\b.*}[ \\t]*");

    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]]+]:.*");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[ \\t]*[.#\\w][^{}]*}[ \\t]*");

    private static final Pattern KRAMDOWN =
            Pattern.compile("\\{::(?:options|nomarkdown|comment)?.*?/?}[ \\t]*|\\{:/\\w*}[ \\t]*");

    private static final Pattern INCLUSION =
            Pattern.compile("(?:;?-+8<-+|<<<[ \\t]+\\S|<!--[ \\t]*@include:|\\{!).*");

    private final String text;
    private final Dialect dialect;

    GeneratorLines(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    /**
     * The offset of the line behind such a line and those that belong to it.
     *
     * @param content the offset behind the blanks of the line
     * @return {@code content} if the line is text
     */
    int behind(int content, int end, int next) {
        if (startsContents(content, end, next)) {
            return MarkdownLine.next(text, MarkdownLine.end(text, next));
        }
        return isUnseen(content, end) ? next : content;
    }

    private boolean isUnseen(int content, int end) {
        return switch (text.charAt(content)) {
            case '[', '$' -> matches(CONTENTS, content, end);
            case '*' -> dialect.has(Extra.ABBREVIATIONS) && matches(ABBREVIATION, content, end);
            case '{' ->
                    dialect.has(Extra.BLOCK_ATTRIBUTES) && matches(ATTRIBUTES, content, end)
                            || isKramdown() && matches(KRAMDOWN, content, end);
            default -> false;
        };
    }

    /** Whether a line stands for the text of another file. */
    boolean isInclusion(int content, int end) {
        return "-;<{".indexOf(text.charAt(content)) >= 0 && matches(INCLUSION, content, end);
    }

    /** Whether a line and the one below it are where kramdown puts the table of contents. */
    private boolean startsContents(int content, int end, int next) {
        if (!isKramdown() || MarkdownLine.listMarker(text, content, end) == 0) {
            return false;
        }
        int below = MarkdownLine.behindBlanks(text, next, text.length());
        int last = text.startsWith("{:", below) ? MarkdownLine.end(text, below) : below;
        return last - below < MAX_LINE && matches(CONTENTS_LIST, below, last);
    }

    private boolean isKramdown() {
        return dialect.attributes() == Attributes.KRAMDOWN;
    }

    private boolean matches(Pattern pattern, int start, int end) {
        return pattern.matcher(text).region(start, end).matches();
    }
}
