package org.mageos.content.document.render;

import java.util.List;
import java.util.Objects;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.markdown.Block;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.markdown.BlockLines;
import org.mageos.content.document.markdown.Definitions;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.MarkdownBlocks;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.HtmlText;

/** Writes the blocks of a syntax tree as HTML. */
final class BlockWriter {

    /** How long the box of a task is: {@code [x]}. */
    private static final int TASK = 3;

    private final Block document;
    private final Definitions definitions;
    private final String text;
    private final boolean mdx;
    private final StringBuilder out;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final InlineWriter inlines;
    private final CodeWriter code;
    private final TableWriter tables;

    /**
     * @param read the blocks of a text
     * @param text that text
     * @param mdx whether it is MDX made Markdown
     */
    BlockWriter(MarkdownBlocks.Read read, String text, MarkdownOptions options, boolean mdx) {
        this.document = read.document();
        this.definitions = read.definitions();
        this.text = text;
        this.mdx = mdx;
        this.out = new StringBuilder(text.length() * 5 / 4);
        this.code = new CodeWriter(text, out);
        this.inlines = new InlineWriter(definitions, footnotes, options, out);
        this.tables = new TableWriter(inlines, out);
    }

    String html() {
        blocks(document);
        footnotes();
        return out.toString();
    }

    private void blocks(Block parent) {
        for (Block block : parent.children()) {
            block(block);
        }
    }

    private void block(Block block) {
        switch (block.kind()) {
            case PARAGRAPH -> paragraph(prose(block));
            case HEADING -> heading(block.level(), prose(block));
            case LIST -> list(block);
            case QUOTE -> {
                out.append("<blockquote>\n");
                blocks(block);
                out.append("</blockquote>\n");
            }
            case CODE -> code.write(block, lines(block));
            case HTML -> html(lines(block));
            case BREAK -> out.append("<hr />\n");
            case TABLE -> tables.write(block);
            case FOOTNOTE, DEFINITION -> {
                // Written where it is referred to.
            }
            case DOCUMENT, ITEM, ROW, CELL -> blocks(block);
        }
    }

    private static Prose prose(Block block) {
        return Objects.requireNonNull(block.prose());
    }

    private static BlockLines lines(Block block) {
        return Objects.requireNonNull(block.lines());
    }

    private void paragraph(Prose prose) {
        Inline all = inlines.read(prose);
        if (mdx && InlineWriter.isOnlyMarkup(prose, all)) {
            inlines.write(prose, all, prose.start());
            out.append('\n');
            return;
        }
        out.append("<p>");
        inlines.write(prose, all, prose.start());
        out.append("</p>\n");
    }

    private void html(BlockLines lines) {
        for (int line = 0; line < lines.count(); line++) {
            out.append(text, lines.start(line), lines.end(line)).append('\n');
        }
    }

    private void heading(int level, Prose prose) {
        out.append("<h").append(level).append('>');
        int start = out.length();
        inlines.write(prose);
        removeId(start);
        out.append("</h").append(level).append(">\n");
    }

    /** Takes away {@code {#id}} at the end of a heading, which is a generator's and no text. */
    private void removeId(int start) {
        String text = out.substring(start);
        int open = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
        if (open >= 0 && text.indexOf('}', open) == text.length() - 1) {
            out.setLength(start + open);
            while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
        }
    }

    private void list(Block list) {
        boolean ordered = list.level() == '.' || list.level() == ')';
        out.append(ordered ? "<ol" : "<ul");
        if (ordered) {
            start(list.start());
        }
        out.append(">\n");
        boolean tight = isTight(list);
        for (Block item : list.children()) {
            out.append("<li>");
            item(item, tight);
            out.append("</li>\n");
        }
        out.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void start(int number) {
        int end = number;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        int start = Integer.parseInt(text.substring(number, end));
        if (start != 1) {
            HtmlText.attribute("start", Integer.toString(start), out);
        }
    }

    /** Whether no empty line stands between the items of a list, nor between the blocks of one. */
    private static boolean isTight(Block list) {
        for (Block item : list.children()) {
            if (isParted(item)) {
                return false;
            }
        }
        return !isParted(list);
    }

    private static boolean isParted(Block parent) {
        List<Block> blocks = parent.children();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).isApart()) {
                return true;
            }
        }
        return false;
    }

    private void item(Block item, boolean tight) {
        List<Block> blocks = item.children();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean inline = tight && block.kind() == Kind.PARAGRAPH;
            if (i == 0 && !inline) {
                out.append('\n');
            }
            if (block.kind() == Kind.PARAGRAPH) {
                itemText(prose(block), tight, i == 0);
            } else {
                block(block);
            }
            out.append(inline && i < blocks.size() - 1 ? "\n" : "");
        }
    }

    private void itemText(Prose prose, boolean tight, boolean first) {
        boolean task = first && isTask(prose);
        if (!tight && !task) {
            paragraph(prose);
            return;
        }
        out.append(tight ? "" : "<p>");
        if (task) {
            boolean checked = prose.text().charAt(prose.start() + 1) != ' ';
            out.append("<input type=\"checkbox\"");
            out.append(checked ? " checked=\"\"" : "").append(" disabled=\"\" />");
        }
        int start = task ? prose.start() + TASK : prose.start();
        inlines.write(prose, inlines.read(prose), start);
        out.append(tight ? "" : "</p>\n");
    }

    /** Whether a text begins with the box of a task. */
    private static boolean isTask(Prose prose) {
        String text = prose.text();
        int start = prose.start();
        return text.length() > start + TASK
                && text.charAt(start) == '['
                && " xX".indexOf(text.charAt(start + 1)) >= 0
                && text.charAt(start + 2) == ']'
                && Character.isWhitespace(text.charAt(start + TASK));
    }

    /** Writes the footnotes that are referred to, and those that they refer to, at the end. */
    private void footnotes() {
        if (footnotes.isEmpty()) {
            return;
        }
        out.append("<section class=\"footnotes\">\n<hr />\n<ol>\n");
        for (int number = 1; number <= footnotes.count(); number++) {
            out.append("<li");
            HtmlText.attribute("id", footnotes.id(number), out);
            out.append(">\n");
            blocks(Objects.requireNonNull(definitions.footnote(footnotes.label(number))));
            backReferences(number);
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    /** Links back to where the footnote is referred to, at the end of its last paragraph. */
    private void backReferences(int number) {
        boolean paragraph = out.length() > 5 && out.indexOf("</p>\n", out.length() - 5) >= 0;
        out.setLength(paragraph ? out.length() - 5 : out.length());
        for (String id : footnotes.referenceIds(number)) {
            out.append(" <a");
            HtmlText.attribute("href", "#" + id, out);
            // The variation selector keeps it from becoming a coloured emoji.
            out.append(">\u21a9\ufe0e</a>");
        }
        out.append(paragraph ? "</p>\n" : "\n");
    }
}
