package org.mageos.content.document.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.HtmlText;

/** Writes blocks of code as HTML, under the name of their file where they have one. */
final class CodeWriter {

    /** How generators name the file that code is from: {@code title="a.js"} and {@code [a.js]}. */
    private static final Pattern TITLE =
            Pattern.compile("[ \\t{]title=\"([^\"]+)\"|[ \\t]\\[([^\\]]+)]");

    private final StringBuilder out;

    CodeWriter(StringBuilder out) {
        this.out = out;
    }

    void write(IndentedCodeBlock block) {
        out.append("<pre><code>");
        // Line by line: the library puts them together in quadratic time.
        List<BasedSequence> lines = block.getContentLines();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        lines.subList(0, end).forEach(this::code);
        endLine();
        out.append("</code></pre>\n");
    }

    void write(FencedCodeBlock fence) {
        String info = fence.getInfo().toString();
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
        for (BasedSequence line : fence.getContentLines()) {
            code(line);
        }
        endLine();
        out.append("</code></pre>\n").append(titled ? "</figure>\n" : "");
    }

    /** Ends the last line of code, if there is one. */
    private void endLine() {
        char last = out.charAt(out.length() - 1);
        if (last != '\n' && last != '>') {
            out.append('\n');
        }
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

    /** Code with line ends as HTML has them. */
    private void code(BasedSequence code) {
        String text = code.toString();
        HtmlText.append(
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'),
                out);
    }
}
