package org.mageos.content.generator.mavensite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that reports add to a site, by the names that their plugins give them, as the table
 * {@code reports.txt} beside this class says. Whether a report has something to tell, and so is
 * written at all, only a build knows.
 */
final class ReportPages {

    /** The reports of a site of which no pom names one. */
    static final String DEFAULT = "maven-project-info-reports-plugin";

    private static final String TABLE = "reports.txt";
    private static final String HTML = ".html";

    private final Map<String, List<String>> pages;

    private ReportPages(Map<String, List<String>> pages) {
        this.pages = pages;
    }

    /** Reads the table. */
    static ReportPages read() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (String line : table()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> row = List.of(line.strip().split("\\s+"));
                pages.put(row.get(0), row.subList(1, row.size()));
            }
        }
        return new ReportPages(pages);
    }

    private static List<String> table() {
        try (InputStream table = ReportPages.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not in the jar");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the pages of a plugin are known. */
    boolean know(String plugin) {
        return pages.containsKey(plugin);
    }

    /** The names of all plugins that are known. */
    Set<String> plugins() {
        return pages.keySet();
    }

    /**
     * The plugin that may make a path.
     *
     * @param path the path in the site of its module, without a slash at its start
     */
    Optional<String> maker(String path) {
        return pages.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(page -> isMadeAs(page, path)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isMadeAs(String page, String path) {
        if (page.endsWith("/")) {
            int slash = path.indexOf('/');
            String folder = page.substring(0, page.length() - 1);
            return fits(folder, slash < 0 ? path : path.substring(0, slash));
        }
        return path.endsWith(HTML)
                && path.indexOf('/') < 0
                && fits(page, path.substring(0, path.length() - HTML.length()));
    }

    private static boolean fits(String pattern, String name) {
        int star = pattern.indexOf('*');
        return star < 0
                ? name.equals(pattern)
                : name.length() >= pattern.length()
                        && name.startsWith(pattern.substring(0, star))
                        && name.endsWith(pattern.substring(star + 1));
    }
}
