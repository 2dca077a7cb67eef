package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.Rules;
import org.mageos.content.finding.Rule;

class RuleDocumentationTest {

    private static final Path SECTIONS = Path.of("src/site/markdown/rules.md");
    private static final Path README = Path.of("README.md");

    @Test
    void everyRuleHasItsSection() throws IOException {
        assertThat(firstGroups("(?m)^## (.+/.+)$", SECTIONS))
                .containsExactlyElementsOf(ids().toList());
    }

    @Test
    void theReadmeListsEveryRuleWithItsDefault() throws IOException {
        assertThat(firstGroups("(?m)^\\| \\[`(.+/.+)`]", README))
                .containsExactlyElementsOf(ids().toList());
        assertThat(firstGroups("(?m)^\\| \\[`.+/.+`].* \\| (\\w+) \\|", README))
                .containsExactlyElementsOf(
                        Rules.all().stream().map(rule -> rule.severity().word()).toList());
    }

    @Test
    void rulesLinkToTheirSection() {
        assertThat(Tool.documentation(Rules.LINK_BROKEN_ANCHOR))
                .hasPath(
                        "/mage-os/mageos-content-maven-plugin/blob/main/src/site/markdown/rules.md")
                .hasFragment("link-broken-anchor");
    }

    private static Stream<String> ids() {
        return Rules.all().stream().map(Rule::id);
    }

    private static Stream<String> firstGroups(String regex, Path file) throws IOException {
        return Pattern.compile(regex)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1));
    }
}
