package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes the routes, those that a person must confirm as comments.
 *
 * @param yaml takes the settings
 * @param told takes what is told
 */
record RouteText(YamlText yaml, List<String> told) {

    /** More paths than this are not listed: a person would not read them. */
    private static final int MOST_ROUTES = 30;

    RouteText {
        Objects.requireNonNull(yaml, "yaml");
        Objects.requireNonNull(told, "told");
    }

    /**
     * @param lists routes that are written already
     * @param feeds the paths of feeds, which are no routes
     */
    void write(List<String> lists, List<RouteSearch.Found> routes, Set<String> feeds) {
        List<String> certain = new ArrayList<>(lists);
        List<String> paths = new ArrayList<>();
        routes.stream()
                .filter(RouteSearch.Found::isCertain)
                .map(RouteSearch.Found::path)
                .filter(
                        path ->
                                certain.stream()
                                        .noneMatch(line -> line.contains("\"" + path + "\"")))
                .forEach(path -> paths.add(YamlText.scalar(path)));
        certain.addAll(paths);
        List<String> open =
                routes.stream()
                        .filter(route -> !route.isCertain())
                        .map(RouteSearch.Found::path)
                        .filter(path -> certain.stream().noneMatch(line -> holds(line, path)))
                        .filter(path -> !feeds.contains(path.substring(1)))
                        .toList();
        if (certain.isEmpty() && open.isEmpty()) {
            return;
        }
        yaml.blank();
        yaml.line(certain.isEmpty() ? "# routes:" : "routes:");
        certain.forEach(
                line -> {
                    yaml.line("  - " + line);
                    told.add("Route " + line);
                });
        if (!open.isEmpty()) {
            yaml.comment(2, "Linked, but no document makes them. Which of them exist?");
            open.stream()
                    .limit(MOST_ROUTES)
                    .forEach(path -> yaml.line("  # - " + YamlText.scalar(path)));
            if (open.size() > MOST_ROUTES) {
                yaml.comment(2, "and " + (open.size() - MOST_ROUTES) + " more, which lint lists");
            }
            told.add(
                    (open.size() == 1 ? "1 linked path" : open.size() + " linked paths")
                            + " that no document makes: see # routes");
        }
    }

    private static boolean holds(String line, String path) {
        return line.contains("path: " + path + ",") || line.equals(path);
    }
}
