package org.mageos.content.document.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.markdown.Block;
import org.mageos.content.document.markdown.BlockLines;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.HtmlText;
import org.mageos.content.document.source.MarkdownLine;

/** Writes blocks of code as HTML, under the name of their file where they have one. */
final class CodeWriter {

    /** How generators name the file that code is from: {@code title="a.js"} and {@code [a.js]}. */
    private static final Pattern TITLE =
            Pattern.compile("[ \\t{]title=\"([^\"]+)\"|[ \\t]\\[([^\\]]+)]");

    private final String text;
    private final StringBuilder out;

    /**
     * @param text the text that holds the code
     */
    CodeWriter(String text, StringBuilder out) {
        this.text = text;
        this.out = out;
    }

    void write(Block code, BlockLines lines) {
        if (code.level() > 0) {
            fenced(info(code), lines);
        } else {
            out.append("<pre><code>");
            lines(lines, linesToLastText(lines));
            out.append("</code></pre>\n");
        }
    }

    private String info(Block fence) {
        int start = fence.start() + fence.level();
        return text.substring(start, MarkdownLine.end(text, start)).strip();
    }

    private int linesToLastText(BlockLines lines) {
        int count = lines.count();
        while (count > 0
                && MarkdownLine.behindBlanks(text, lines.start(count - 1), lines.end(count - 1))
                        == lines.end(count - 1)) {
            count--;
        }
        return count;
    }

    private void fenced(String info, BlockLines lines) {
        Matcher title = TITLE.matcher(info);
        boolean titled = title.find();
        if (titled) {
            out.append("<figure>\n<figcaption>");
            String shown = Optional.ofNullable(title.group(1)).orElse(title.group(2));
            HtmlText.append(Escapes.markdown(shown), out);
            out.append("</figcaption>\n");
        }
        out.append("<pre><code");
        String language = language(info);
        if (!language.isEmpty()) {
            HtmlText.attribute("class", "language-" + language, out);
        }
        out.append('>');
        lines(lines, lines.count());
        out.append("</code></pre>\n").append(titled ? "</figure>\n" : "");
    }

    /** The first word of an info string, without the generators' additions in braces or so. */
    private static String language(String info) {
        String text = Escapes.markdown(info).strip();
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || "+#-_.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void lines(BlockLines lines, int count) {
        for (int line = 0; line < count; line++) {
            out.append(" ".repeat(lines.blanks(line)));
            HtmlText.append(text.substring(lines.start(line), lines.end(line)), out);
            out.append('\n');
        }
    }
}
