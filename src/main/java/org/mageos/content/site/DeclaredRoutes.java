package org.mageos.content.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.PathPattern.Part;
import org.mageos.content.pattern.PatternNode;
import org.mageos.content.settings.RouteSettings;
import org.mageos.content.settings.RouteSettings.Index;
import org.mageos.content.url.Paths;

/** Turns the {@code routes} of the settings into routes, with the pages of paginated lists. */
final class DeclaredRoutes {

    private final Map<String, ContentCollection> collections;
    private final Predicate<Document> isPublished;
    private final Predicate<Document> isDue;

    /** How many documents are listed at a path, and how many of them may be seen already. */
    private record Count(int all, int due) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(all + other.all, due + other.due);
        }
    }

    /**
     * @param isPublished whether the site generator makes a page of a document
     * @param isDue whether the document's own date lets it be seen, even where the settings do not
     *     say that dates matter
     */
    DeclaredRoutes(
            Map<String, ContentCollection> collections,
            Predicate<Document> isPublished,
            Predicate<Document> isDue) {
        this.collections = collections;
        this.isPublished = isPublished;
        this.isDue = isDue;
    }

    private Count count(Document document) {
        return new Count(1, isDue.test(document) ? 1 : 0);
    }

    void addTo(RouteTable.Builder table, List<RouteSettings> routes) {
        for (RouteSettings route : routes) {
            if (route.path().parts().stream().anyMatch(Part.Matching.class::isInstance)) {
                table.addDeclared(automaton(route));
                table.settle(sample(route));
            } else {
                boolean settles = route.pagination().isPresent() || !route.path().isLiteral();
                paths(route).forEach((path, count) -> addPages(table, route, path, count, settles));
            }
        }
    }

    /** Each path that the route stands for, with the number of documents listed there. */
    private Map<String, Count> paths(RouteSettings route) {
        Map<String, Count> paths = new LinkedHashMap<>();
        Optional<String> fieldCollection = fieldCollection(route);
        Optional<String> listed = route.pagination().map(RouteSettings.Pagination::collection);
        if (fieldCollection.isEmpty()) {
            paths.put(
                    route.path().text(),
                    listed.map(this::entries).orElse(List.of()).stream()
                            .map(this::count)
                            .reduce(Count.NONE, Count::plus));
            return paths;
        }
        for (Document document : entries(fieldCollection.get())) {
            for (String path : filled(route, field -> Permalinks.values(document, field))) {
                paths.merge(path, count(document), Count::plus);
            }
        }
        return paths;
    }

    private List<Document> entries(String collection) {
        ContentCollection found = collections.get(collection);
        return found == null ? List.of() : found.entries().stream().filter(isPublished).toList();
    }

    private static Optional<String> fieldCollection(RouteSettings route) {
        return route.path().parts().stream()
                .filter(Part.Field.class::isInstance)
                .flatMap(part -> ((Part.Field) part).collection().stream())
                .findFirst();
    }

    /** The route's path for each combination of the values of its fields. */
    private static List<String> filled(RouteSettings route, Function<String, List<String>> values) {
        List<String> paths = List.of("");
        for (Part part : route.path().parts()) {
            List<String> texts =
                    part instanceof Part.Field field
                            ? values.apply(field.field()).stream().distinct().toList()
                            : List.of(((Part.Literal) part).text());
            List<String> longer = new ArrayList<>();
            for (String path : paths) {
                texts.forEach(text -> longer.add(path + text));
            }
            paths = longer;
        }
        return paths;
    }

    private static void addPages(
            RouteTable.Builder table,
            RouteSettings route,
            String written,
            Count count,
            boolean settles) {
        String path = "/" + Paths.trimSlashes(written);
        boolean listed = route.path().isLiteral() || count.due() > 0;
        add(table, path, listed && route.index() != Index.NONE, settles);
        if (route.pagination().isPresent()) {
            // The further pages are known, too, even if there are none.
            table.settle(below(path, 2));
        }
        int size = route.pagination().map(RouteSettings.Pagination::size).orElse(Integer.MAX_VALUE);
        int pages = (int) ((count.all() + (long) size - 1) / size);
        for (int page = 2; page <= pages; page++) {
            boolean filled = count.due() > (page - 1L) * size;
            add(table, below(path, page), filled && route.index() == Index.ALL, settles);
        }
    }

    private static String below(String path, int page) {
        return (path.equals("/") ? "" : path) + "/" + page;
    }

    /** A single path says nothing of what else a program makes that makes pages anywhere. */
    private static void add(RouteTable.Builder table, String path, boolean index, boolean settles) {
        table.add(Route.declared(path, index));
        if (settles) {
            table.settle(path);
        } else {
            table.settleBelowRoot(path);
        }
    }

    private Automaton automaton(RouteSettings route) {
        List<PatternNode> nodes = new ArrayList<>();
        for (Part part : route.path().parts()) {
            if (part instanceof Part.Literal literal) {
                nodes.add(new PatternNode.Text(literal.text()));
            } else if (part instanceof Part.Matching matching) {
                nodes.add(matching.node());
            } else {
                nodes.add(alternatives((Part.Field) part));
            }
        }
        // Routes are known without the slash at their end.
        if (route.path().text().endsWith("/")) {
            String last = ((PatternNode.Text) nodes.remove(nodes.size() - 1)).text();
            nodes.add(new PatternNode.Text(last.substring(0, last.length() - 1)));
        }
        PatternNode whole = new PatternNode.All(nodes);
        // The root is known by a slash, even if all segments are missing.
        boolean mayBeRoot = Automaton.of(whole).matches("");
        return Automaton.of(
                mayBeRoot ? new PatternNode.Any(List.of(whole, new PatternNode.Text("/"))) : whole);
    }

    private PatternNode alternatives(Part.Field field) {
        List<PatternNode> values = new ArrayList<>();
        entries(field.collection().orElse("")).stream()
                .flatMap(document -> Permalinks.values(document, field.field()).stream())
                .distinct()
                .sorted()
                .forEach(value -> values.add(new PatternNode.Text(value)));
        return values.isEmpty() ? new PatternNode.Text("") : new PatternNode.Any(values);
    }

    /** A path of the pattern's shape, to find the programs that it speaks of. */
    private static String sample(RouteSettings route) {
        StringBuilder path = new StringBuilder();
        for (Part part : route.path().parts()) {
            path.append(
                    part instanceof Part.Literal literal
                            ? literal.text()
                            : part instanceof Part.Matching matching ? matching.sample() : "x");
        }
        return "/" + Paths.trimSlashes(path.toString());
    }
}
