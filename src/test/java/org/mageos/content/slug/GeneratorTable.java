package org.mageos.content.slug;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.document.Heading;
import org.mageos.content.value.Position;

/** Tables of what a site generator itself has made: beside this class, with the program for it. */
final class GeneratorTable {

    private GeneratorTable() {}

    /** Headings of one document, and the rows of the table that they stand in. */
    record Document(List<Heading> headings, List<List<String>> rows) {

        /** The ids that a generator gave, in a column behind text and explicit id. */
        List<String> ids(int column) {
            return rows.stream()
                    .map(row -> row.get(2 + column))
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    static Stream<Document> documents(String file) {
        return Arrays.stream(withoutTitle(file).split("\n\n"))
                .map(group -> group.lines().map(GeneratorTable::cells).toList())
                .map(
                        rows ->
                                new Document(
                                        rows.stream().map(GeneratorTable::heading).toList(), rows));
    }

    static Stream<List<String>> rows(String file) {
        return Arrays.stream(withoutTitle(file).split("\n")).map(GeneratorTable::cells);
    }

    static Heading heading(String text) {
        return heading(text, Optional.empty());
    }

    static Heading heading(String text, Optional<String> id) {
        return new Heading(2, text, id, Position.START);
    }

    private static Heading heading(List<String> row) {
        return heading(row.get(0), Optional.of(row.get(1)).filter(id -> !id.isEmpty()));
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\t", -1));
    }

    private static String withoutTitle(String file) {
        try (InputStream in = GeneratorTable.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
