package org.mageos.content.report.html;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.finding.Finding;

/**
 * What one would rather look at than read: findings by rule as bars, the site as a map. Drawn as
 * SVG with attributes only, so that it shows without a style sheet, each with its numbers as text.
 */
final class Pictures {

    private static final int WIDTH = 640;
    private static final int MAP_HEIGHT = 360;
    private static final int BAR = 26;
    private static final int MAX_BARS = 12;

    /** From no errors to many; dark text can be read on each. */
    private static final List<String> STEPS =
            List.of("#a7d8b5", "#e5e3a0", "#f7cf8b", "#f5aa85", "#f08c8c");

    private final Markup html;

    Pictures(Markup html) {
        this.html = html;
    }

    /** Findings by rule, the most frequent first. */
    void bars(List<Finding> findings) throws IOException {
        Map<String, Long> counts =
                findings.stream()
                        .collect(Collectors.groupingBy(f -> f.rule().id(), Collectors.counting()));
        List<Map.Entry<String, Long>> most =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MAX_BARS)
                        .toList();
        long largest = most.get(0).getValue();
        html.open("figure").element("figcaption", "Findings by rule").line();
        open("Findings by rule", most.size() * BAR);
        int y = 0;
        for (Map.Entry<String, Long> rule : most) {
            double length = Math.max(2, 300.0 * rule.getValue() / largest);
            html.open("a", "href", "#rule=" + encoded(rule.getKey()));
            html.empty(
                    "rect",
                    "x",
                    "230",
                    "y",
                    number(y + 4),
                    "width",
                    number(length),
                    "height",
                    number(BAR - 8),
                    "fill",
                    "#4c78a8");
            label(0, y + 18, rule.getKey(), "");
            label(240 + length, y + 18, String.valueOf(rule.getValue()), "");
            html.close().line();
            y += BAR;
        }
        html.close().close().line();
    }

    /** The folders of the site, as large as they have pages, coloured by their errors. */
    void map(List<Folder> folders) throws IOException {
        long[] sizes = folders.stream().mapToLong(Folder::pages).toArray();
        html.open("figure")
                .element("figcaption", "The site by folder: the area is pages, the colour errors")
                .line();
        open("The site by folder", MAP_HEIGHT);
        for (Treemap.Area area : Treemap.of(sizes, WIDTH, MAP_HEIGHT)) {
            draw(folders.get(area.index()), area);
        }
        html.close().line();
        table(folders);
        html.close().line();
    }

    private void draw(Folder folder, Treemap.Area area) throws IOException {
        html.open("a", "href", "#folder=" + encoded(folder.name()));
        html.element("title", describe(folder));
        html.empty(
                "rect",
                "x",
                number(area.x()),
                "y",
                number(area.y()),
                "width",
                number(Math.max(0, area.width() - 1)),
                "height",
                number(Math.max(0, area.height() - 1)),
                "fill",
                STEPS.get(folder.step()));
        String name = shown(folder);
        if (area.height() > 34 && area.width() > name.length() * 7 + 8) {
            label(area.x() + 5, area.y() + 16, name, "map-name");
            label(area.x() + 5, area.y() + 30, folder.errors() + " errors", "map-name");
        }
        html.close().line();
    }

    private void table(List<Folder> folders) throws IOException {
        html.open("details").element("summary", "The map as a table").open("table");
        html.open("tr");
        for (String head : List.of("folder", "pages", "errors")) {
            html.element("th", head);
        }
        html.close();
        for (Folder folder : folders) {
            html.open("tr").element("td", shown(folder));
            html.element("td", String.valueOf(folder.pages()));
            html.element("td", String.valueOf(folder.errors())).close().line();
        }
        html.close().close();
    }

    private static String shown(Folder folder) {
        return folder.name().isEmpty() ? "(top)" : folder.name();
    }

    private static String describe(Folder folder) {
        return shown(folder) + ": " + folder.pages() + " pages, " + folder.errors() + " errors";
    }

    private void open(String title, int height) throws IOException {
        html.open(
                "svg",
                Stream.of(
                                "viewBox",
                                "0 0 " + WIDTH + " " + height,
                                "width",
                                String.valueOf(WIDTH),
                                "role",
                                "group",
                                "aria-label",
                                title)
                        .toArray(String[]::new));
    }

    private void label(double x, double y, String text, String style) throws IOException {
        html.element(
                "text", text, "x", number(x), "y", number(y), "font-size", "12", "class", style);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
