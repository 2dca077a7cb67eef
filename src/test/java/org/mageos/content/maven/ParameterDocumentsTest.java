package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What the documentation says of the parameters is made from the descriptor of the plugin, which
 * Maven makes from the goals. {@code mvn test -Dtest=ParameterDocumentsTest -Drules.write=true}
 * writes it anew.
 */
class ParameterDocumentsTest {

    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    /** The goal that checks nothing. */
    private static final String DRAFTS = "init";

    private static final Path PAGE = Path.of("src/site/markdown/parameters.md");
    private static final String HEAD =
            "| parameter | default | goals | says |\n|---|---|---|---|\n";
    private static final String END = "\n\n<!-- end of the table -->";

    @Test
    void thePageHasATable() throws IOException {
        assumeTrue(Files.exists(DESCRIPTOR), "Only Maven makes the descriptor of the plugin");
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD) + HEAD.length();
        int end = page.indexOf(END);
        String made = table();

        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page.substring(0, start) + made + page.substring(end));
        } else {
            assertThat(page.substring(start, end)).as("see the head of this test").isEqualTo(made);
        }
    }

    private static String table() throws IOException {
        Map<String, Set<String>> goals = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, String> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Element plugin = Jsoup.parse(Files.readString(DESCRIPTOR), Parser.xmlParser());
        for (Element mojo : plugin.select("mojos > mojo")) {
            String goal = mojo.select("> goal").text();
            for (Element parameter : mojo.select("> parameters > parameter")) {
                if (!goal.equals("help") && parameter.select("> editable").text().equals("true")) {
                    Optional<Element> configuration = configuration(mojo, parameter);
                    String name = name(parameter, configuration);
                    goals.computeIfAbsent(name, key -> new TreeSet<>()).add(goal);
                    rows.put(
                            name,
                            "%s | %%s | %s".formatted(standard(configuration), says(parameter)));
                }
            }
        }
        int all = goals.values().stream().flatMap(Set::stream).collect(Collectors.toSet()).size();
        return rows.keySet().stream()
                .sorted(Comparator.comparing(name -> name.replace("<", "")))
                .map(
                        name ->
                                "| `%s` | %s |"
                                        .formatted(
                                                name,
                                                rows.get(name)
                                                        .formatted(goals(goals.get(name), all))))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Element> configuration(Element mojo, Element parameter) {
        return Optional.ofNullable(
                mojo.selectFirst("> configuration > " + parameter.select("> name").text()));
    }

    /** The property, or the element of a pom where there is none. */
    private static String name(Element parameter, Optional<Element> configuration) {
        String property = configuration.map(Element::text).orElse("");
        return property.startsWith("${")
                ? property.substring(2, property.length() - 1)
                : "<" + parameter.select("> name").text() + ">";
    }

    private static String standard(Optional<Element> configuration) {
        String value = configuration.map(element -> element.attr("default-value")).orElse("");
        return value.isEmpty() ? "" : "`" + value + "`";
    }

    private static String goals(Set<String> goals, int all) {
        if (goals.size() == all - 1 && !goals.contains(DRAFTS)) {
            return "all but `" + DRAFTS + "`";
        }
        return goals.size() == all
                ? "all"
                : goals.stream().map(goal -> "`" + goal + "`").collect(Collectors.joining(", "));
    }

    private static String says(Element parameter) {
        return parameter
                .select("> description")
                .text()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("%", "%%");
    }
}
