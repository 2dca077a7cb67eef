package org.mageos.content.document.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts cells into rows, and reads those of rows that are complete: others are not shown. */
final class TableCells {

    private static final int MOST_COLUMNS = 10_000;

    /** Behind so many cells none is repeated any more: a line of them would be millions. */
    private static final int MOST_REPETITIONS = 1_000_000;

    private final NestedBlocks blocks;
    private final PageState page;
    private final IncludeDirective includes;

    /** The letters of the columns' styles. */
    private final List<Character> styles = new ArrayList<>();

    private final Deque<CellSpec> specs = new ArrayDeque<>();
    private final List<Cell> row = new ArrayList<>();

    /** How many columns cells of earlier rows take of the row that is open. */
    private int spanned;

    /** By the number of a row how many more it is for it than for the one before. */
    private final Map<Integer, Integer> spans = new HashMap<>();

    private int rows;

    /** How many cells there are, those counted that are repeated. */
    private int repetitions;

    private int columns = -1;
    private int visits;
    private int lines = -1;
    private boolean header;

    private record Cell(List<SourceLine> text, char style) {}

    TableCells(NestedBlocks blocks, PageState page, IncludeDirective includes) {
        this.blocks = blocks;
        this.page = page;
        this.includes = includes;
    }

    /** The columns, as {@code cols} has them. */
    void columns(String written) {
        String text = written.replace(" ", "");
        if (!text.isEmpty() && text.length() < 5 && text.chars().allMatch(Character::isDigit)) {
            add(Integer.parseInt(text), ' ');
        } else {
            for (String record : text.split(text.indexOf(',') >= 0 ? "," : ";", -1)) {
                int times = record.indexOf('*');
                int count = times > 0 && times < 5 ? number(record.substring(0, times)) : 1;
                char last = record.isEmpty() ? ' ' : record.charAt(record.length() - 1);
                add(count, last >= 'a' && last <= 'z' ? last : ' ');
            }
        }
        columns = styles.size();
    }

    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 1;
    }

    private void add(int count, char style) {
        for (int i = 0; i < count && styles.size() < MOST_COLUMNS; i++) {
            styles.add(style);
        }
    }

    /** Whether the first row is one of headings, whose cells are plain text. */
    void header(boolean hasHeader) {
        header = hasHeader;
    }

    /** A line begins. */
    void line() {
        lines++;
    }

    /** The specification of a cell that begins a line. */
    void spec(CellSpec spec) {
        specs.addLast(spec);
    }

    /** The specification of the cell behind the one that ends. */
    void nextSpec(CellSpec spec) {
        specs.addLast(spec);
    }

    /** A cell ends. */
    void cell(List<SourceLine> text, boolean hasSpec, boolean endOfLine) {
        CellSpec spec = hasSpec && !specs.isEmpty() ? specs.removeFirst() : CellSpec.NONE;
        int repeat = repetitions > MOST_REPETITIONS ? 1 : spec.repeat();
        repetitions += repeat;
        for (int i = 1; i <= repeat; i++) {
            char column = row.size() < styles.size() ? styles.get(row.size()) : ' ';
            row.add(
                    new Cell(
                            i == 1 ? text : List.of(),
                            spec.style() == ' ' ? column : spec.style()));
            if (spec.rows() > 1) {
                spans.merge(rows + 1, spec.columns(), Integer::sum);
                spans.merge(rows + spec.rows(), -spec.columns(), Integer::sum);
            }
            visits += spec.columns();
            boolean mayEnd = columns != -1 || lines > 0 || endOfLine && i == repeat;
            int full = columns == -1 ? 0 : Integer.compare(visits + spanned, columns);
            if (mayEnd && full >= 0) {
                closeRow(full > 0);
            }
        }
    }

    private void closeRow(boolean dropped) {
        if (columns == -1) {
            columns = visits;
        }
        List<Cell> cells = new ArrayList<>(row);
        row.clear();
        visits = 0;
        rows++;
        if (!spans.isEmpty()) {
            Integer more = spans.remove(rows);
            spanned += more == null ? 0 : more;
        }
        if (!dropped) {
            for (Cell cell : cells) {
                read(cell);
            }
            header = false;
        }
    }

    /** The table ends; the cells of a row that is not complete are not shown. */
    void end() {
        row.clear();
    }

    private void read(Cell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        List<SourceLine> text = stripped(cell.text());
        if (text.isEmpty()) {
            return;
        }
        if (!header && cell.style() == 'a') {
            blocks.cell(text, page, includes);
        } else if (header || cell.style() != 'l') {
            paragraphs(text);
        }
    }

    private void paragraphs(List<SourceLine> text) {
        List<SourceLine> paragraph = new ArrayList<>();
        boolean first = true;
        for (SourceLine line : text) {
            if (line.isEmpty() && !paragraph.isEmpty()) {
                InlineMarkup.read(
                        paragraph,
                        page,
                        Substitution.NORMAL,
                        first ? RegisteredAnchors.LEADING : RegisteredAnchors.NONE);
                paragraph = new ArrayList<>();
                first = false;
            } else if (!line.isEmpty()) {
                paragraph.add(line);
            }
        }
        if (!paragraph.isEmpty()) {
            InlineMarkup.read(
                    paragraph,
                    page,
                    Substitution.NORMAL,
                    first ? RegisteredAnchors.LEADING : RegisteredAnchors.NONE);
        }
    }

    private static List<SourceLine> stripped(List<SourceLine> lines) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).text().isBlank()) {
            first++;
        }
        while (last > first && lines.get(last - 1).text().isBlank()) {
            last--;
        }
        List<SourceLine> kept = new ArrayList<>(lines.subList(first, last));
        if (!kept.isEmpty()) {
            kept.set(0, kept.get(0).stripLeading());
        }
        return kept;
    }
}
