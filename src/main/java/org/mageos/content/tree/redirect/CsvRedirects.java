package org.mageos.content.tree.redirect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.redirect.CsvReader.Field;

/**
 * A CSV file of redirects: from, to and, optionally, the status. The first line may name its
 * columns, which may then stand in any order, with others between them.
 */
final class CsvRedirects {

    private static final Pattern ADDRESS = Pattern.compile("/|[A-Za-z][A-Za-z0-9+.-]*:");

    /** The names of columns, among them those that hosts and plugins write. */
    private static final Map<String, Column> NAMES =
            Map.ofEntries(
                    Map.entry("from", Column.FROM),
                    Map.entry("source", Column.FROM),
                    Map.entry("source url", Column.FROM),
                    Map.entry("old", Column.FROM),
                    Map.entry("old url", Column.FROM),
                    Map.entry("to", Column.TO),
                    Map.entry("target", Column.TO),
                    Map.entry("target url", Column.TO),
                    Map.entry("destination", Column.TO),
                    Map.entry("new", Column.TO),
                    Map.entry("new url", Column.TO),
                    Map.entry("status", Column.STATUS),
                    Map.entry("status code", Column.STATUS),
                    Map.entry("statuscode", Column.STATUS),
                    Map.entry("code", Column.STATUS));

    private final String file;
    private final Map<Column, Integer> places;
    private final RedirectFile.Builder found = new RedirectFile.Builder();

    private enum Column {
        FROM,
        TO,
        STATUS
    }

    private CsvRedirects(String file, Map<Column, Integer> places) {
        this.file = file;
        this.places = places;
    }

    static RedirectFile parse(String file, String text) {
        List<List<Field>> records = CsvReader.read(text);
        Map<Column, Integer> named = records.isEmpty() ? Map.of() : names(records.get(0));
        boolean hasNames = named.containsKey(Column.FROM) && named.containsKey(Column.TO);
        CsvRedirects csv =
                new CsvRedirects(
                        file,
                        hasNames ? named : Map.of(Column.FROM, 0, Column.TO, 1, Column.STATUS, 2));
        records.stream().skip(hasNames ? 1 : 0).forEach(csv::read);
        return csv.found.build();
    }

    private static Map<Column, Integer> names(List<Field> header) {
        Map<Column, Integer> places = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).text().strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (NAMES.containsKey(name)) {
                places.putIfAbsent(NAMES.get(name), i);
            }
        }
        return places;
    }

    private void read(List<Field> fields) {
        Optional<Field> unclosed = fields.stream().filter(field -> !field.isClosed()).findFirst();
        Field from = field(fields, Column.FROM).orElseGet(() -> fields.get(0));
        Optional<Field> to = field(fields, Column.TO).filter(field -> !field.text().isEmpty());
        Optional<Field> code = field(fields, Column.STATUS).filter(f -> !f.text().isEmpty());
        OptionalInt status = RedirectFields.status(code.map(Field::text).orElse("301"));
        if (unclosed.isPresent()) {
            report(unclosed.get(), "No redirect: a quote is not closed");
        } else if (!ADDRESS.matcher(from.text()).lookingAt()) {
            report(from, "No redirect: its first path is neither one of the host nor a URL");
        } else if (to.isEmpty()) {
            report(from, "No redirect: it has no destination, a line is 'from,to[,status]'");
        } else if (status.isEmpty()) {
            report(code.orElse(from), "No redirect: its status is not an HTTP status");
        } else if (RedirectFile.isTooLong(from.text(), to.get().text())) {
            report(from, RedirectFile.TOO_LONG);
        } else {
            found.add(
                    new Redirect(
                            from.text(),
                            to.get().text(),
                            status.getAsInt(),
                            false,
                            false,
                            location(from),
                            location(to.get()),
                            RedirectDialect.TABLE));
        }
    }

    private Optional<Field> field(List<Field> fields, Column column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < fields.size())
                .map(fields::get);
    }

    private void report(Field field, String message) {
        found.report(location(field), message);
    }

    private Location location(Field field) {
        return new Location(file, field.position());
    }
}
