package org.mageos.content.built;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mageos.content.html.WebReference;
import org.mageos.content.value.Position;

/**
 * Holds the references of all files of a site. A value is held once, and so is a row of references
 * that many pages have in common: the list of a file is cut into rows behind values that are chosen
 * by their hash, so that a menu is cut alike wherever it stands, and a row says of each reference
 * only how far it is from the one before. Adding is thread-safe; reading is so once all is added.
 */
final class ReferenceStore {

    private static final int LONGEST_ROW = 64;

    private final BytePool texts = new BytePool();
    private final BytePool rows = new BytePool();
    private final Map<Shape, Integer> shapeNumbers = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Takes what is stored, one after the other. */
    interface Visitor {
        /** A reference, its value and shape as numbers. */
        void visit(int text, int shape, int line, int column);
    }

    /** The number of a text. */
    synchronized int text(String text) {
        return texts.intern(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The numbers of texts in ascending order, each once. */
    synchronized int[] textSet(Collection<String> values) {
        return values.stream().mapToInt(this::text).sorted().distinct().toArray();
    }

    /** The number of a text that is held, or -1. */
    int find(String text) {
        return texts.find(text.getBytes(StandardCharsets.UTF_8));
    }

    String text(int number) {
        return new String(texts.get(number), StandardCharsets.UTF_8);
    }

    int textCount() {
        return texts.size();
    }

    Shape shape(int number) {
        return shapes.get(number);
    }

    /** Stores the references of a file; the result stands for them. */
    synchronized int[] add(List<WebReference> references) {
        int[] stored = new int[references.size() / 8 + 1];
        int count = 0;
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        int length = 0;
        Position last = Position.START;
        for (int i = 0; i < references.size(); i++) {
            WebReference reference = references.get(i);
            int text = text(reference.value());
            write(row, text);
            write(row, shapeNumber(reference));
            writePlace(row, last, reference.position());
            last = reference.position();
            length++;
            if (endsRow(text) || length == LONGEST_ROW || i == references.size() - 1) {
                if (count == stored.length) {
                    stored = Arrays.copyOf(stored, count * 2);
                }
                stored[count++] = rows.intern(row.toByteArray());
                row.reset();
                length = 0;
            }
        }
        return Arrays.copyOf(stored, count);
    }

    private int shapeNumber(WebReference reference) {
        Shape shape = Shape.of(reference);
        Integer known = shapeNumbers.putIfAbsent(shape, shapes.size());
        if (known == null) {
            shapes.add(shape);
            return shapes.size() - 1;
        }
        return known;
    }

    private static boolean endsRow(int text) {
        return text * 0x9E3779B9 >>> 28 == 0;
    }

    private static void writePlace(ByteArrayOutputStream row, Position last, Position place) {
        int lines = place.line() - last.line();
        int columns = lines == 0 ? place.column() - last.column() : place.column();
        write(row, lines << 1 ^ lines >> 31);
        write(row, columns << 1 ^ columns >> 31);
    }

    private static void write(ByteArrayOutputStream row, int number) {
        int left = number;
        while ((left & ~0x7F) != 0) {
            row.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        row.write(left);
    }

    /** Reads back what {@link #add} has stored. */
    void visit(int[] stored, Visitor visitor) {
        RowReader reader = new RowReader(visitor);
        for (int row : stored) {
            reader.read(rows.get(row));
        }
    }

    /** Reads back what {@link #add} has stored. */
    List<WebReference> references(int[] stored) {
        List<WebReference> references = new ArrayList<>();
        visit(
                stored,
                (text, number, line, column) -> {
                    Shape shape = shape(number);
                    references.add(
                            new WebReference(
                                    shape.element(),
                                    shape.attribute(),
                                    shape.kind(),
                                    text(text),
                                    shape.traits(),
                                    new Position(line, column)));
                });
        return references;
    }

    private static final class RowReader {

        private final Visitor visitor;
        private byte[] row = {};
        private int at;
        private int line = 1;
        private int column = 1;

        RowReader(Visitor visitor) {
            this.visitor = visitor;
        }

        void read(byte[] next) {
            row = next;
            at = 0;
            while (at < row.length) {
                int text = number();
                int shape = number();
                int lines = signed(number());
                int columns = signed(number());
                line += lines;
                column = lines == 0 ? column + columns : columns;
                visitor.visit(text, shape, line, column);
            }
        }

        private static int signed(int number) {
            return number >>> 1 ^ -(number & 1);
        }

        private int number() {
            int number = 0;
            int shift = 0;
            byte part;
            do {
                part = row[at++];
                number |= (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            return number;
        }
    }
}
