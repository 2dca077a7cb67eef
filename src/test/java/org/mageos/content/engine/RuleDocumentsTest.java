package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.finding.Rule;

/**
 * What the documents say of the rules is made from the rules. {@code mvn test
 * -Dtest=RuleDocumentsTest -Drules.write=true} writes it anew.
 */
class RuleDocumentsTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final Path SCHEMA =
            Path.of("src/main/resources/org/mageos/content/mageos-content.schema.json");

    private static final String TABLE_HEAD = "| rule | default | says |\n|---|---|---|\n";
    private static final String SCHEMA_HEAD = "    \"rules\": {\n";

    @Test
    void thePageHasATable() throws IOException {
        isMade(PAGE, TABLE_HEAD, "\n\n", table());
    }

    @Test
    void theSchemaOfTheSettingsKnowsThem() throws IOException {
        String rules =
                lines(
                        ",\n",
                        rule ->
                                """
                                        "%s": {
                                          "$ref": "#/$defs/severity",
                                          "description": "%s.",
                                          "default": "%s"
                                        }\
                                """
                                        .formatted(
                                                rule.id(),
                                                rule.says().replace("\"", "\\\""),
                                                rule.severity().word()));
        String text = Files.readString(SCHEMA);
        int start = text.indexOf("      \"properties\": {\n", text.indexOf(SCHEMA_HEAD));

        isMade(
                SCHEMA,
                text.substring(text.indexOf(SCHEMA_HEAD), start),
                "\n      },\n      \"pro",
                "      \"properties\": {\n" + rules);
    }

    @Test
    void thePageHasASectionForEach() throws IOException {
        List<String> sections =
                Pattern.compile("(?m)^## (.+/.+)$")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(match -> match.group(1))
                        .toList();

        assertThat(sections).containsExactlyElementsOf(rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSectionBeginsWithWhatTheRuleSays(Rule rule) throws IOException {
        String head = "<a id=\"%s\"></a>\n\n## %s\n\n".formatted(rule.section(), rule.id());

        isMade(
                PAGE,
                head,
                "\n\n",
                "%s. Default: `%s`.".formatted(markdown(rule.says()), rule.severity().word()));
        assertThat(plain(after(Files.readString(PAGE), head)).split("\n\n")[1])
                .startsWith(rule.why());
    }

    @Test
    void aRuleKnowsTheAddressOfItsSection() {
        assertThat(rules())
                .allSatisfy(
                        rule ->
                                assertThat(rule.documentation().orElseThrow())
                                        .hasPath(
                                                "/mage-os/mageos-content-maven-plugin/blob/main/"
                                                        + PAGE)
                                        .hasFragment(rule.section()));
    }

    private static List<Rule> rules() {
        return Rules.all();
    }

    private static String table() {
        return lines(
                "\n",
                rule ->
                        "| [`%s`](#%s) | %s | %s |"
                                .formatted(
                                        rule.id(),
                                        rule.section(),
                                        rule.severity().word(),
                                        markdown(rule.says())));
    }

    private static String lines(String between, Function<Rule, String> line) {
        return rules().stream().map(line).collect(Collectors.joining(between));
    }

    /** Compares what stands between two texts of a document, or writes it. */
    private static void isMade(Path document, String head, String end, String made)
            throws IOException {
        String text = Files.readString(document);
        String found = after(text, head);
        found = found.substring(0, found.indexOf(end));
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(document, text.replace(head + found + end, head + made + end));
        } else {
            assertThat(found).as("%s, see the head of this test", document).isEqualTo(made);
        }
    }

    private static String after(String text, String head) {
        assertThat(text).contains(head);
        return text.substring(text.indexOf(head) + head.length());
    }

    /** What would be a link in Markdown is none. */
    private static String markdown(String text) {
        return text.replace("[", "\\[").replace("]", "\\]");
    }

    /** Markdown without its links and code marks. */
    private static String plain(String markdown) {
        return Pattern.compile("\\[([^]]+)]\\([^)]+\\)")
                .matcher(markdown.replace("`", ""))
                .replaceAll((MatchResult link) -> link.group(1));
    }
}
