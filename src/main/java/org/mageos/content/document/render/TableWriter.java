package org.mageos.content.document.render;

import java.util.List;
import java.util.Objects;
import org.mageos.content.document.markdown.Block;
import org.mageos.content.document.source.HtmlText;

/** Writes tables as HTML. */
final class TableWriter {

    private final InlineWriter inlines;
    private final StringBuilder out;

    TableWriter(InlineWriter inlines, StringBuilder out) {
        this.inlines = inlines;
        this.out = out;
    }

    void write(Block table) {
        List<Block> rows = table.children();
        out.append("<table>\n<thead>\n");
        row(rows.get(0), "th");
        out.append("</thead>\n");
        if (rows.size() > 1) {
            out.append("<tbody>\n");
            for (Block row : rows.subList(1, rows.size())) {
                row(row, "td");
            }
            out.append("</tbody>\n");
        }
        out.append("</table>\n");
    }

    private void row(Block row, String cellName) {
        out.append("<tr>");
        for (Block cell : row.children()) {
            out.append('<').append(cellName);
            switch (cell.level()) {
                case 'l' -> HtmlText.attribute("align", "left", out);
                case 'r' -> HtmlText.attribute("align", "right", out);
                case 'c' -> HtmlText.attribute("align", "center", out);
                default -> {
                    // As the reader aligns it.
                }
            }
            out.append('>');
            inlines.writeCell(Objects.requireNonNull(cell.prose()));
            out.append("</").append(cellName).append('>');
        }
        out.append("</tr>\n");
    }
}
