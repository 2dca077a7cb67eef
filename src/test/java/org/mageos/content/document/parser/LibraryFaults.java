package org.mageos.content.document.parser;

import java.util.regex.Pattern;
import org.mageos.content.document.source.BodyContent;

/**
 * Where flexmark reads a text other than CommonMark 0.31 and GitHub Flavored Markdown say, so that
 * nothing follows from a difference: what such a text looks like, and an example.
 */
enum LibraryFaults {
    /** The info string of a fence of tildes may hold tildes. */
    TILDE_IN_INFO("~~~[^\\n\\r]*~", "~~~ a~\n[b](c)"),
    /** An underline makes no heading of definitions. */
    UNDERLINED_DEFINITION("\\]:(?s:.)*[\\r\\n][ \\t>]*[=-]", "[a]: u\n-\n"),
    /** A backslash at the end of a definition escapes nothing, so that another one may follow. */
    BACKSLASH_BEHIND_DEFINITION("\\]:[^\\r\\n]*\\\\[\\r\\n]", "> [a]: /u\\\n> [a]: /u"),
    /** A label is not empty, nor is there one whose bracket is escaped. */
    NO_LABEL("\\]\\[\\s*\\]|\\[\\s*\\]\\[|\\]\\[[^\\]]*\\\\", "[a][ ]"),
    /** A mark of a footnote that is not defined is text, of which a reference may be made. */
    NO_FOOTNOTE("\\[\\^[^\\]]*\\]\\[|\\[\\[\\^", "[^a][b]\n\n[b]: /u"),
    /** The text of a footnote may begin in the line below its label. */
    EMPTY_FOOTNOTE("\\]:[ \\t]*[\\r\\n]", "[^1]:\n\t# a"),
    /** The text of a link may hold the mark of a footnote. */
    FOOTNOTE_IN_LINK("\\[\\^[^\\]]*\\][^\\]]*\\]", "[a[^1]](b)\n\n[^1]: c"),
    /** A reference is undefined whatever follows it. */
    REFERENCE_BEFORE_BRACKET("\\]\\[[^\\]]*\\]\\[", "[a][b][c"),
    /** A link makes text of the brackets around it. */
    REFERENCE_IN_BRACKETS("\\]\\]\\[", "[[b]][a]\n\n[b]: /u"),
    /** A tag by itself interrupts no paragraph, be it in a quote or an item that has ended. */
    TAG_BEHIND_CONTAINER(
            "[\\r\\n] {0,3}</?[a-zA-Z][^\\r\\n]*>[ \\t]*([\\r\\n]|$)", "> a\n<b>\n[c](d)"),
    /** What stands behind a quote or an item is not within code that was open in it. */
    HEADING_BEHIND_CODE(
            "([-+*>]|\\d[.)]|\\]:)[ \\t>]*(```|~~~|<)(?s:.)*[\\r\\n][ \\t>]*#", "- ```\n# a"),
    /** Only the number 1 interrupts a paragraph, be it that of an item. */
    NUMBER_BEHIND_TEXT("[\\r\\n][ \\t>]+(?!1[.)])\\d+[.)]", "- a\n  2) # b"),
    /** Blanks within the brackets of a link are text. */
    BLANK_IN_LINK("\\[\\s|\\s\\](\\(|\\[)", "# a[ ](b)c"),
    /** Whether two runs of marks pair is told by their lengths before any of them is used. */
    LENGTHS_OF_RUNS("(\\*\\*|__)[^\\r\\n]*([^*\\r\\n]\\*|[^_\\r\\n]_)", "# **H*>*]"),
    /** Marks within brackets that make no link pair with those outside. */
    MARKS_IN_BRACKETS("\\[[^\\]]*[*_][^\\]]*\\](?!\\()", "*> **\n\t[**\n]\n- "),
    /** An item that begins with an empty line goes on where its marker ends, and only once. */
    EMPTY_ITEM("([-+*]|\\d[.)])[ \\t]*(\\r\\n?|\\n)[ \\t>\\r\\n]", "- \n\n\t1. [a](b)"),
    /** In math nothing is a link, wherever the text around it begins. */
    URL_IN_MATH("(?is)\\$.*(http|www)", "a $http://b.c$"),
    /**
     * A row of a table ends with its line only, has no more cells than the head, and the head may
     * follow other text.
     */
    TABLE("[\\r\\n][ \\t>]*(\\|[ \\t]*)?:?-+:?[ \\t]*\\|", "a | b\n--|--\n[c\n](d)");

    private final Pattern pattern;
    private final String example;

    LibraryFaults(String pattern, String example) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    /** A text that is read differently. */
    String example() {
        return example;
    }

    static boolean mayBeIn(String text) {
        for (LibraryFaults fault : values()) {
            if (fault.pattern.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A body to compare, without what flexmark has wrong in the text of headings: blanks beside
     * line ends and brackets.
     */
    static String levelled(BodyContent body) {
        return body.toString()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace("[ ", "[")
                .replace(" ]", "]")
                .replaceAll("text= ?(.*?) ?, earlier", "text=$1, earlier");
    }
}
