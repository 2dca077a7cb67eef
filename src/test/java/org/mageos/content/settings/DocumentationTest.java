package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/** The user documentation says what the program does. */
class DocumentationTest {

    private static final Path DOCUMENTATION = Path.of("src/site/markdown");
    private static final Path SCHEMA =
            Path.of("src/main/resources/org/mageos/content/mageos-content.schema.json");
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]+`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([\\w-]+\\.md)?#([\\w.-]+)\\)");

    /**
     * Of a heading Doxia makes another id than GitHub, unless it is one word in small letters; any
     * other that is linked to names its id itself.
     */
    @Test
    void linksWithinItAreAliveInTheMavenSite() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(prose(page)).results().toList()) {
                String file = link.group(1) == null ? page.getFileName().toString() : link.group(1);
                String id = link.group(2);
                String target = read(file);
                boolean isHeading = target.lines().anyMatch(line -> line.matches("#+ " + id));
                if (!isHeading && !target.contains("<a id=\"" + id + "\"></a>")) {
                    dead.add(page.getFileName() + ": " + file + "#" + id);
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    private static String prose(Path page) throws IOException {
        return CODE.matcher(Files.readString(page)).replaceAll("");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTATION)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.md", "generators.md", "own-generators.md"})
    void showsSettingsThatCanBeRead(String page) throws IOException {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        List<String> examples = YAML.matcher(read(page)).results().map(MatchResult::group).toList();

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            String yaml = example.substring("```yaml\n".length(), example.length() - 3);
            assertThat(SettingsReader.read(yaml, page, rules).errors())
                    .as(yaml)
                    .map(RunError::toString)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "properties, '## '",
        "$defs.site.properties, '### site.'",
        "$defs.collection.properties, '### '",
    })
    void hasASectionForEachSetting(String path, String heading) throws IOException {
        Value.Mapping keys =
                (Value.Mapping)
                        YamlReader.read(Files.readString(SCHEMA)).value().select(path).get(0);

        assertThat(read("settings.md").lines().toList())
                .containsAll(keys.entries().stream().map(entry -> heading + entry.key()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "feed, feeds",
        "sitemap, sitemap",
        "news, sitemap",
        "llms, llms",
        "external, external",
        "external.properties.timeouts, external",
        "externalHost, external",
        "collection.properties.fields, fields",
    })
    void hasARowForEachKey(String definition, String section) throws IOException {
        Value.Mapping keys =
                (Value.Mapping)
                        YamlReader.read(Files.readString(SCHEMA))
                                .value()
                                .select("$defs." + definition + ".properties")
                                .get(0);
        String text =
                Pattern.compile("(?m)^##+ (?=\\w)")
                        .splitAsStream(read("settings.md"))
                        .filter(each -> each.startsWith(section + "\n"))
                        .findFirst()
                        .orElseThrow();

        assertThat(
                        text.lines()
                                .filter(line -> line.startsWith("| `"))
                                .map(line -> line.split("`")[1]))
                .containsSubsequence(keys.entries().stream().map(Value.Entry::key).toList());
    }

    private static String read(String page) throws IOException {
        return Files.readString(DOCUMENTATION.resolve(page));
    }
}
