package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Severity;

class ProblemMatcherTest {

    private static final Path DOCUMENT = Path.of("src/site/markdown/reports.md");

    @Test
    @DisplayName("The problem matcher of the documentation reads what the console says")
    void readsTheConsole() throws IOException {
        JsonNode pattern = pattern();

        assertThat(matched(pattern, Results.finding("a b/c.md", 3, BrokenLinkCheck.RULE, "x: y")))
                .containsExactly(
                        "a b/c.md", "3", "12", "error", "Broken link 'x: y'", "link/broken");
        assertThat(matched(pattern, Results.finding("a.md", 3, EmptyLinkCheck.RULE, "x [y]")))
                .containsExactly("a.md", "3", "12", "warning", "Broken link 'x [y]'", "link/empty");
    }

    private static JsonNode pattern() throws IOException {
        Matcher block =
                Pattern.compile("(?s)```json\n(\\{\\s+\"problemMatcher\".*?)```")
                        .matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).isTrue();
        return new ObjectMapper().readTree(block.group(1)).at("/problemMatcher/0/pattern/0");
    }

    private static List<String> matched(JsonNode pattern, Finding finding) {
        String level = finding.severity() == Severity.ERROR ? "[ERROR] " : "[WARNING] ";
        Matcher line =
                Pattern.compile(pattern.get("regexp").asText())
                        .matcher(level + new Style(false).finding(finding));
        assertThat(line.matches()).isTrue();
        return List.of("file", "line", "column", "severity", "message", "code").stream()
                .map(part -> line.group(pattern.get(part).asInt()))
                .toList();
    }
}
