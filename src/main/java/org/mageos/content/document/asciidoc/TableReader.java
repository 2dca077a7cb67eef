package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables: splits their lines into cells, each of which is text or a document of its own. */
final class TableReader {

    private final TableCells cells;
    private final Format format;
    private final String delimiter;
    private final BlockAttributes attributes;

    /** What stands in the cell that is open. */
    private List<SourceLine> buffer = new ArrayList<>();

    private boolean open;

    /** Whether the open cell has text, whether that begins with a quote, and how many it has. */
    private boolean started;

    private boolean begun;
    private int quotes;
    private int counted;

    private enum Format {
        PSV,
        CSV,
        DSV
    }

    TableReader(
            NestedBlocks blocks,
            PageState page,
            BlockAttributes attributes,
            String terminator,
            IncludeDirective includes) {
        this.attributes = attributes;
        this.cells = new TableCells(blocks, page, includes);
        String named = attributes.named("format").orElse("");
        char sign = terminator.charAt(0);
        boolean csv = named.equals("csv") || named.equals("tsv");
        boolean dsv = named.equals("dsv");
        if (csv || named.isEmpty() && sign == ',') {
            format = Format.CSV;
        } else {
            format = dsv || named.isEmpty() && sign == ':' ? Format.DSV : Format.PSV;
        }
        String usual =
                switch (format) {
                    case CSV -> named.equals("tsv") ? "\t" : ",";
                    case DSV -> ":";
                    case PSV -> page.isNested() ? "!" : "|";
                };
        String separator = attributes.named("separator").orElse("");
        delimiter = separator.isEmpty() ? usual : separator.replace("\\t", "\t");
    }

    void read(List<SourceLine> lines) {
        attributes.named("cols").ifPresent(cells::columns);
        int first = 0;
        while (first < lines.size() && lines.get(first).isEmpty()) {
            first++;
        }
        cells.header(hasHeader(lines, first));
        for (int i = first; i < lines.size(); i++) {
            line(lines.get(i), i > first, i + 1 == lines.size());
        }
        cells.end();
    }

    /** Whether the first row is one of headings, which an empty line behind it tells, too. */
    private boolean hasHeader(List<SourceLine> lines, int first) {
        boolean implicit =
                first == 0
                        && !attributes.hasOption("noheader")
                        && lines.size() > 1
                        && lines.get(1).isEmpty();
        if (implicit && format == Format.PSV) {
            int next = 1;
            while (next < lines.size() && lines.get(next).isEmpty()) {
                next++;
            }
            implicit = next == lines.size() || beginsCell(lines.get(next).text());
        }
        return attributes.hasOption("header") || implicit;
    }

    private boolean beginsCell(String line) {
        int at = line.indexOf(delimiter);
        return at == 0 || at > 0 && CellSpec.atStart(line.substring(0, at)).isPresent();
    }

    private void line(SourceLine whole, boolean beyondFirst, boolean last) {
        SourceLine line = whole;
        cells.line();
        if (format == Format.PSV && !(beyondFirst && line.isEmpty())) {
            line = startOfCell(line);
        }
        if (beyondFirst && whole.isEmpty() && format != Format.PSV && !open) {
            return;
        }
        split(line);
        if (open && last) {
            close(true);
        }
    }

    private SourceLine startOfCell(SourceLine line) {
        String text = line.text();
        int at = text.indexOf(delimiter);
        Optional<CellSpec> spec =
                at < 0 ? Optional.empty() : CellSpec.atStart(text.substring(0, at));
        if (spec.isEmpty()) {
            return line;
        }
        if (open) {
            close(true);
        }
        cells.spec(spec.get());
        return line.from(at + delimiter.length());
    }

    private void split(SourceLine line) {
        int from = 0;
        int search = 0;
        counted = 0;
        String text = line.text();
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, search)) {
            search = at + delimiter.length();
            count(text, at);
            if (format == Format.CSV && isQuoted()
                    || format != Format.CSV && at > 0 && text.charAt(at - 1) == '\\') {
                continue;
            }
            if (format == Format.PSV) {
                CellSpec.Ending ending = CellSpec.atEnd(text.substring(from, at));
                put(line.part(from, from + ending.textEnd()));
                cells.nextSpec(ending.spec());
            } else {
                put(line.part(from, at));
            }
            close(false);
            from = search;
        }
        put(line.from(from));
        count(text, text.length());
        if (format == Format.PSV || format == Format.CSV && isQuoted()) {
            open = true;
        } else {
            close(true);
        }
    }

    /** Counts the quotes of the open cell up to an offset of a line; each is looked at once. */
    private void count(String text, int end) {
        for (; format == Format.CSV && counted < end; counted++) {
            char c = text.charAt(counted);
            if (c == '"' && (begun || !started)) {
                begun = true;
                quotes++;
            }
            started |= c > ' ';
        }
    }

    /** Whether the open cell of quoted data goes on. */
    private boolean isQuoted() {
        return begun && quotes % 2 == 1;
    }

    private void put(SourceLine part) {
        buffer.add(part);
    }

    private void close(boolean endOfLine) {
        List<SourceLine> text = buffer;
        buffer = new ArrayList<>();
        open = false;
        begun = false;
        started = false;
        quotes = 0;
        cells.cell(text, format == Format.PSV, endOfLine);
    }
}
