package org.mageos.content.document.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.References;
import org.mageos.content.document.parser.SizeGuard;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.HtmlText;
import org.mageos.content.document.source.Projection;

/** Writes the blocks of the Markdown library's syntax tree as HTML. */
final class BlockWriter {

    private final Document tree;
    private final Projection source;
    private final boolean mdx;
    private final ListOptions listOptions;
    private final StringBuilder out;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final InlineWriter inlines;
    private final CodeWriter code;

    /**
     * @param source the text that the tree was made from
     * @param mdx whether it is MDX made Markdown
     */
    BlockWriter(
            Document tree,
            Projection source,
            MarkdownOptions options,
            BodyBuilder body,
            boolean mdx) {
        this.tree = tree;
        this.source = source;
        this.mdx = mdx;
        this.listOptions = ListOptions.get(tree);
        this.out = new StringBuilder(source.text().length() * 5 / 4);
        this.code = new CodeWriter(out);
        References references = new References(tree, source);
        this.inlines = new InlineWriter(source.text(), references, footnotes, options, out);
    }

    String html() {
        blocks(tree);
        footnotes();
        return out.toString();
    }

    private void blocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Heading heading) {
                heading(heading);
            } else if (block instanceof ListBlock list) {
                list(list);
            } else if (block instanceof BlockQuote) {
                out.append("<blockquote>\n");
                blocks(block);
                out.append("</blockquote>\n");
            } else if (block instanceof FencedCodeBlock fence) {
                code.write(fence);
            } else if (block instanceof IndentedCodeBlock indented) {
                code.write(indented);
            } else if (block instanceof HtmlBlockBase markup) {
                for (BasedSequence line : markup.getContentLines()) {
                    out.append(line);
                }
                out.append('\n');
            } else if (block instanceof ThematicBreak) {
                out.append("<hr />\n");
            } else if (block instanceof TableBlock table) {
                table(table);
            } else if (!(block instanceof Reference || block instanceof FootnoteBlock)) {
                blocks(block);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item) {
            boolean first = item.getFirstChild() == paragraph;
            boolean task = first && inlines.startTask(paragraph);
            if (item.isParagraphWrappingDisabled(paragraph, listOptions, tree)) {
                inlines.write(paragraph);
                out.append(item.getLastChild() == paragraph ? "" : "\n");
                return;
            }
            if (task) {
                out.insert(out.lastIndexOf("<input"), "<p>");
                inlines.write(paragraph);
                out.append("</p>\n");
                return;
            }
        }
        if (mdx && inlines.isOnlyMarkup(paragraph)) {
            inlines.write(paragraph);
            out.append('\n');
            return;
        }
        out.append("<p>");
        inlines.write(paragraph);
        out.append("</p>\n");
    }

    private void heading(Heading heading) {
        out.append("<h").append(heading.getLevel()).append('>');
        int start = out.length();
        inlines.write(heading);
        removeId(start);
        out.append("</h").append(heading.getLevel()).append(">\n");
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

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        out.append(ordered ? "<ol" : "<ul");
        if (list instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
            HtmlText.attribute("start", Integer.toString(numbered.getStartNumber()), out);
        }
        out.append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.append("<li>");
            boolean bare =
                    item instanceof ListItem container
                            && container.getFirstChild() instanceof Paragraph paragraph
                            && container.isParagraphWrappingDisabled(paragraph, listOptions, tree);
            if (!bare && item.hasChildren()) {
                out.append('\n');
            }
            blocks(item);
            out.append("</li>\n");
        }
        out.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void table(TableBlock table) {
        boolean continued = continues(table);
        if (continued) {
            out.setLength(out.lastIndexOf("</tbody>"));
        } else {
            out.append("<table>\n");
        }
        boolean body = continued;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && !continued) {
                out.append("<thead>\n");
                rows(part, "th");
                out.append("</thead>\n");
            } else if (part instanceof TableBody && part.hasChildren()) {
                out.append(body ? "" : "<tbody>\n");
                body = true;
                rows(part, "td");
            }
        }
        out.append(body ? "</tbody>\n" : "").append("</table>\n");
    }

    /** Whether this is a later part of a table that {@link SizeGuard} has cut up. */
    private boolean continues(TableBlock table) {
        return table.getPrevious() instanceof TableBlock before
                && source.origin(table.getStartOffset()) < source.origin(before.getEndOffset() - 1);
    }

    private void rows(Node part, String cellName) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                out.append("<tr>");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        cell(tableCell, cellName);
                    }
                }
                out.append("</tr>\n");
            }
        }
    }

    private void cell(TableCell cell, String name) {
        out.append('<').append(name);
        if (cell.getAlignment() != null) {
            HtmlText.attribute("align", cell.getAlignment().name().toLowerCase(Locale.ROOT), out);
        }
        out.append('>');
        inlines.write(cell);
        out.append("</").append(name).append('>');
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
            blocks(footnotes.block(number));
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
