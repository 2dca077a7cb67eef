package org.mageos.content.document.template;

import java.util.Locale;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;

/**
 * Finds the places where the text of another file is put in before a page is Markdown, other than
 * by a template language: <a
 * href="https://vitepress.dev/guide/markdown#markdown-file-inclusion">VitePress</a>, MyST, and
 * {@link PythonInclusions}.
 */
public final class Inclusions {

    private static final String COMMENT = "<!--";
    private static final String INCLUDE = "@include:";
    private static final String DIRECTIVE = "{include}";
    private static final String TAG = "{%";

    /** Longer than any name of a file. */
    private static final int MAX_ARGUMENT = 5_000;

    private Inclusions() {}

    /** Notes the inclusions in a text from an offset on. */
    public static void find(String text, int start, Dialect dialect, BodyBuilder body) {
        directive(text, start, body);
        int i = text.indexOf(INCLUDE, start);
        while (i >= 0) {
            int comment = i;
            while (comment > start && Character.isWhitespace(text.charAt(comment - 1))) {
                comment--;
            }
            int end = MarkdownLine.end(text, i);
            String line = text.substring(i + INCLUDE.length(), end);
            int close = line.indexOf("-->");
            if (text.startsWith(COMMENT, comment - COMMENT.length()) && close >= 0) {
                read(line.substring(0, close), body);
            }
            i = text.indexOf(INCLUDE, end);
        }
        if (dialect.indentedBlocks()) {
            PythonInclusions.find(text, start, body);
        } else if (dialect.templates() == Templates.NONE) {
            tags(text, start, body);
        }
    }

    /**
     * Notes the tags that put Markdown files in, alone in their lines, of whatever template
     * language it is that runs before.
     */
    private static void tags(String text, int start, BodyBuilder body) {
        if (text.indexOf(TAG, start) < 0) {
            return;
        }
        FenceTracker fences = new FenceTracker(text);
        LineReader lines = new LineReader(text, start);
        while (lines.read()) {
            boolean fenced = fences.isFenced(lines.start(), lines.end());
            boolean tag = !fenced && text.startsWith(TAG, lines.content());
            String line = tag ? text.substring(lines.content(), lines.end()).strip() : "";
            if (line.endsWith("%}")) {
                tag(line.substring(TAG.length(), line.length() - "%}".length()).strip(), body);
            }
        }
    }

    private static void tag(String statement, BodyBuilder body) {
        String argument = statement.substring(statement.indexOf(' ') + 1).strip();
        String name = withoutQuotes(argument);
        boolean quoted = !name.equals(argument);
        if (statement.startsWith("include") && quoted && name.endsWith(".md")) {
            body.insertsText();
            body.mayDefineLabels();
            body.imported(isBeside(argument) ? name : PythonInclusions.IN_BASE + name);
        }
    }

    /**
     * Notes the files that a <a
     * href="https://myst-parser.readthedocs.io/en/latest/syntax/organising_content.html">directive
     * of MyST</a> puts in.
     */
    private static void directive(String text, int start, BodyBuilder body) {
        int i = text.indexOf(DIRECTIVE, start);
        while (i >= 0) {
            int end = MarkdownLine.end(text, i);
            if (i > start && "`:~".indexOf(text.charAt(i - 1)) >= 0) {
                int argument = i + DIRECTIVE.length();
                read(text.substring(argument, Math.min(end, argument + MAX_ARGUMENT)), body);
            }
            i = text.indexOf(DIRECTIVE, end);
        }
    }

    /** Whether a literal names a file by its place in relation to the one that it is put into. */
    static boolean isBeside(String argument) {
        return argument.startsWith("\"./")
                || argument.startsWith("\"../")
                || argument.startsWith("'./")
                || argument.startsWith("'../");
    }

    /**
     * Notes a file named by the argument of an inclusion. Ids of a Markdown file that the generator
     * finds can be known; of others they cannot.
     */
    static void read(String argument, BodyBuilder body) {
        String file = withoutQuotes(argument.strip());
        int end = 0;
        while (end < file.length() && "#{ \t".indexOf(file.charAt(end)) < 0) {
            end++;
        }
        file = file.substring(0, end);
        String lower = file.toLowerCase(Locale.ROOT);
        if (!file.startsWith("/") && (lower.endsWith(".md") || lower.endsWith(".qmd"))) {
            body.imported(file);
            body.mayDefineLabels();
        } else {
            body.insertsText();
        }
    }

    /** Notes a page that is named by its path, with or without the ending of its file. */
    static void page(String argument, BodyBuilder body) {
        String path = withoutQuotes(argument.strip());
        boolean literal = !path.isEmpty() && path.chars().noneMatch(c -> "={ \t\n".indexOf(c) >= 0);
        if (literal) {
            body.imported(path);
            body.mayDefineLabels();
        } else {
            body.insertsText();
        }
    }

    private static String withoutQuotes(String argument) {
        boolean quoted = argument.startsWith("\"") || argument.startsWith("'");
        int end = quoted ? argument.indexOf(argument.charAt(0), 1) : -1;
        return end < 0 ? argument : argument.substring(1, end);
    }
}
