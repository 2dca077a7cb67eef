package org.mageos.content.document.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.template.TemplateValues;

/**
 * Makes the blocks that only some dialects have blocks of GitHub Flavored Markdown: admonitions
 * become quotes under their title, the labels of tabs bold lines, lists of definitions raw HTML.
 * Lines that only the generator reads go.
 *
 * <p>One pass over the lines, which knows in which blocks each stands; what the lines are is told
 * by {@link ContainerLine}, {@link DefinitionLists}, {@link GeneratorLines} and {@link CodeMarks}.
 */
final class DialectBlocks {

    /** What is indented more is code. */
    private static final int MAX_INDENT = 40;

    /** Tags are not longer. */
    private static final int MAX_TAG = 1_000;

    private static final Pattern ALERT =
            Pattern.compile(">[ \\t]?\\[!(\\w+)][+-]?[ \\t]*(.*\\S)?[ \\t]*");

    /** An element in which Markdown is read by Python-Markdown and kramdown. */
    private static final Pattern MARKDOWN_ELEMENT =
            Pattern.compile("<([a-z][a-z0-9]*)\\b[^<>]*\\bmarkdown(?:=[\"']?\\w+[\"']?)?[^<>]*>.*");

    private final Projection source;
    private final String text;
    private final Dialect dialect;
    private final TemplateValues values;
    private final Projection.Builder out;
    private final OpenBlocks blocks;
    private final DefinitionLists definitions;
    private final GeneratorLines generatorLines;
    private @Nullable Fence fence;
    private boolean lastBlank = true;

    private DialectBlocks(Projection source, Dialect dialect, TemplateValues values) {
        this.source = source;
        this.text = source.text();
        this.dialect = dialect;
        this.values = values;
        this.out = new Projection.Builder(source);
        this.blocks = new OpenBlocks(text, out);
        this.definitions = new DefinitionLists(text, blocks);
        this.generatorLines = new GeneratorLines(text, dialect);
    }

    /** The text with such blocks made others. */
    static Projection rendered(Projection source, Dialect dialect, TemplateValues values) {
        return new DialectBlocks(source, dialect, values).rendered();
    }

    private Projection rendered() {
        int start = 0;
        while (start < text.length()) {
            int end = MarkdownLine.end(text, start);
            int content = MarkdownLine.behindBlanks(text, start, end);
            int next = MarkdownLine.next(text, end);
            if (content == end) {
                blocks.copyEmpty(start, end, next);
                start = next;
            } else {
                start = line(start, content, end, next);
            }
            lastBlank = content == end;
        }
        definitions.end(text.length());
        return out.build();
    }

    /** Writes a line that is not empty; returns the offset of the line that follows. */
    private int line(int start, int content, int end, int next) {
        int depth = blocks.depthOf(start, content);
        if (depth < blocks.depth()) {
            close(depth, start);
        }
        int position = blocks.inside(start, content);
        if (fence != null) {
            code(position, end, next);
            return next;
        }
        int behind = generatorLines.behind(content, end, next);
        if (behind > content) {
            blocks.copyEmpty(position, end, next);
            return behind;
        }
        if (generatorLines.isInclusion(content, end)) {
            values.omit(text.substring(content, end), source.origin(content));
            blocks.copyEmpty(position, end, next);
            return next;
        }
        if (container(position, content, end) || alert(position, content, end)) {
            return next;
        }
        if (beginsBlock(position, content, end)) {
            blocks.copy(position, next);
            if (isMarkdownElement(content, end)) {
                out.put("\n", end);
            }
            return next;
        }
        if (dialect.has(Extra.DEFINITIONS)) {
            return definitions.write(position, content, end, next, lastBlank);
        }
        blocks.copy(position, next);
        return next;
    }

    private void code(int position, int end, int next) {
        int content = position;
        while (content < end
                && (MarkdownLine.isBlank(text.charAt(content)) || text.charAt(content) == '>')) {
            content++;
        }
        if (fence != null && fence.isClosedBy(text, content, end)) {
            fence = null;
            blocks.copy(position, next);
            return;
        }
        int codeEnd = CodeMarks.endOfCode(text, position, end);
        if (codeEnd > position || codeEnd == end) {
            blocks.copyPart(position, codeEnd, end, next);
        }
    }

    /** Writes what a line is that opens or closes a container; false if it does not. */
    private boolean container(int position, int content, int end) {
        int indent = MarkdownLine.columns(text, position, content);
        ContainerLine line =
                indent > MAX_INDENT ? null : ContainerLine.of(text, content, end, dialect);
        if (line == null || blocks.isFull() && line.mark() == ' ') {
            return false;
        }
        if (line.opens() && !blocks.isFull()) {
            definitions.end(position);
            String prefix = line.aside() ? "> " : "";
            blocks.open(
                    new OpenBlocks.Block(indent, line.more(), prefix, line.mark(), line.length()),
                    withoutIcons(line.title()),
                    position);
            return true;
        }
        int closed = line.opens() ? -1 : blocks.closedBy(line.mark(), line.length());
        if (closed >= 0) {
            close(closed, position);
        } else {
            blocks.blank(position);
        }
        return true;
    }

    private void close(int depth, int position) {
        definitions.end(position);
        fence = null;
        blocks.close(depth, position);
    }

    private boolean alert(int position, int content, int end) {
        if (text.charAt(content) != '>') {
            return false;
        }
        Matcher matcher = ALERT.matcher(text).region(content, end);
        if (!matcher.matches()) {
            return false;
        }
        String title =
                matcher.group(2) == null
                        ? ContainerLine.titleOf(matcher.group(1))
                        : matcher.group(2);
        blocks.put("> **" + withoutIcons(title).strip() + "**", position);
        blocks.put(">", position);
        return true;
    }

    /** Behind a blank the signs of strong text would be none. */
    private String withoutIcons(String title) {
        return dialect.has(Extra.EMOJI) ? Signs.withoutIcons(title).strip() : title;
    }

    /**
     * Whether a line begins a fence, which is open then, or is a line of raw HTML that has to stand
     * by itself.
     */
    private boolean beginsBlock(int position, int content, int end) {
        if (isMarkdownElement(content, end)) {
            return true;
        }
        if (text.startsWith("</", content) && !lastBlank && dialect.indentedBlocks()) {
            blocks.blank(position);
        }
        fence = Fence.at(text, MarkdownLine.behindMarkers(text, position, end), end);
        return fence != null;
    }

    private boolean isMarkdownElement(int content, int end) {
        return text.charAt(content) == '<'
                && end - content < MAX_TAG
                && MARKDOWN_ELEMENT.matcher(text).region(content, end).matches();
    }
}
