package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.yaml.snakeyaml.Yaml;

/** Compares the text of a feed's entry with that of the page that a site generator has built. */
public final class EntryText {

    private EntryText() {}

    /**
     * The lines in which an entry differs from its page: {@code - } and a line that only the page
     * has, {@code + } and one that only the entry has.
     *
     * @param feed a JSON Feed
     * @param title the entry's title
     * @param built the HTML of the page's article
     */
    public static List<String> differences(Path feed, String title, Path built) throws IOException {
        Map<String, Object> data = new Yaml().load(Files.readString(feed));
        String html = "";
        for (Object item : (List<?>) data.get("items")) {
            Map<?, ?> entry = (Map<?, ?>) item;
            html = title.equals(entry.get("title")) ? (String) entry.get("content_html") : html;
        }
        return differences(lines(Files.readString(built)), lines(html));
    }

    /** The text of each block in a line of its own, that of code as it is. */
    private static List<String> lines(String html) {
        Lines lines = new Lines();
        lines.head(new Element("div"), 0);
        Jsoup.parseBodyFragment(html).body().traverse(lines);
        lines.end();
        return lines.lines;
    }

    /** By the longest common subsequence. */
    private static List<String> differences(List<String> page, List<String> entry) {
        int[][] common = new int[page.size() + 1][entry.size() + 1];
        for (int i = page.size() - 1; i >= 0; i--) {
            for (int j = entry.size() - 1; j >= 0; j--) {
                common[i][j] =
                        page.get(i).equals(entry.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < page.size() || j < entry.size()) {
            if (i < page.size() && j < entry.size() && page.get(i).equals(entry.get(j))) {
                i++;
                j++;
            } else if (j == entry.size()
                    || i < page.size() && common[i + 1][j] >= common[i][j + 1]) {
                differences.add("- " + page.get(i++));
            } else {
                differences.add("+ " + entry.get(j++));
            }
        }
        return differences;
    }

    private static final class Lines implements NodeVisitor {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                Element parent = text.parent();
                boolean code = parent != null && parent.closest("pre") != null;
                for (String part : code ? text.getWholeText().split("\n", -1) : new String[0]) {
                    line.append(part);
                    end();
                }
                line.append(code ? "" : text.getWholeText());
            } else if (node instanceof Element element && isBreak(element)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBreak(element)) {
                end();
            }
        }

        private static boolean isBreak(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("summary");
        }

        private void end() {
            String text =
                    line.toString()
                            .replaceAll("[\u200b\ufe0e\ufe0f\u21a9\u2611\u2610]", "")
                            .replaceAll("[\\s\u00a0]+", " ")
                            .strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            line.setLength(0);
        }
    }
}
