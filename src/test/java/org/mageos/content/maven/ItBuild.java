package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The build of a project of {@code src/it}, asked by its {@code verify.groovy}. */
public final class ItBuild {

    private final Path project;
    private final Path log;

    private ItBuild(Path project, Path log) {
        this.project = project;
        this.log = log;
    }

    public static ItBuild in(File project) {
        return in(project, "");
    }

    /** The build of a module of the project. */
    public static ItBuild in(File project, String module) {
        Path folder = project.toPath();
        return new ItBuild(folder.resolve(module), folder.resolve("build.log"));
    }

    public ItBuild logs(String text) throws IOException {
        assertThat(Files.readString(log)).contains(text);
        return this;
    }

    public ItBuild logsOnce(String text) throws IOException {
        assertThat(Files.readString(log)).containsOnlyOnce(text);
        return this;
    }

    /** The standard output has a line that GitHub takes for an annotation. */
    public ItBuild annotates(String severity, String file, int line) throws IOException {
        assertThat(Files.readAllLines(log))
                .anyMatch(
                        text ->
                                text.startsWith("::" + severity + " file=")
                                        && text.contains(file + ",line=" + line + ","));
        return this;
    }

    /** A file was written that holds a text. */
    public ItBuild writes(String file, String text) throws IOException {
        assertThat(Files.readString(project.resolve(file))).contains(text);
        return this;
    }

    /** Both reports have the finding. */
    public ItBuild reports(String file, int line, String rule) throws IOException {
        assertThat(places("findings", "rule")).contains(file + ":" + line + " " + rule);
        assertThat(Files.readString(reports().resolve("report.sarif")))
                .contains("\"ruleId\": \"" + rule + "\"");
        return this;
    }

    /** So many findings in all are of the rule. */
    public ItBuild reportsInAll(int count, String rule) throws IOException {
        assertThat(places("findings", "rule"))
                .filteredOn(finding -> finding.endsWith(" " + rule))
                .hasSize(count);
        return this;
    }

    public ItBuild reportsInAll(int count) throws IOException {
        assertThat(places("findings", "rule")).hasSize(count);
        return this;
    }

    /** So many links and images are undecided. */
    public ItBuild leavesOpen(int count) throws IOException {
        assertThat(places("undecided", "reason")).hasSize(count);
        return this;
    }

    /** The report names an error of the run there. */
    public ItBuild errsAt(String file, int line) throws IOException {
        assertThat(places("errors", "message"))
                .anySatisfy(error -> assertThat(error).startsWith(file + ":" + line + " "));
        return this;
    }

    public ItBuild hasNoReports() {
        assertThat(reports()).doesNotExist();
        return this;
    }

    /** The report has these runs, in this order. */
    public ItBuild runs(String... names) throws IOException {
        assertThat(runs()).extracting(run -> run.get("name")).containsExactly((Object[]) names);
        return this;
    }

    /** The text of a file that is published. */
    public String publishes(String file) throws IOException {
        return text("target/mageos-content/site/" + file);
    }

    /** These files are published, and no others; their names are relative to the site. */
    public ItBuild publishesOnly(String... files) throws IOException {
        Path site = project.resolve("target/mageos-content/site");
        try (Stream<Path> published = Files.walk(site)) {
            assertThat(published.filter(Files::isRegularFile))
                    .extracting(file -> site.relativize(file).toString().replace('\\', '/'))
                    .containsExactlyInAnyOrder(files);
        }
        return this;
    }

    /** Not even the folder is there. */
    public ItBuild publishesNothing() {
        assertThat(project.resolve("target/mageos-content/site")).doesNotExist();
        return this;
    }

    /** The text of a file of the project. */
    public String text(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    private Path reports() {
        return project.resolve("target/mageos-content");
    }

    private List<String> places(String list, String key) throws IOException {
        return runs().stream()
                .flatMap(run -> items(run.get(list)))
                .map(item -> item.get("file") + ":" + item.get("line") + " " + item.get(key))
                .toList();
    }

    private List<Map<String, Object>> runs() throws IOException {
        Map<String, List<Map<String, Object>>> report =
                new Yaml().load(Files.readString(reports().resolve("report.json")));
        return report.get("runs");
    }

    @SuppressWarnings("unchecked") // The format says so.
    private static Stream<Map<String, Object>> items(Object list) {
        return ((List<Map<String, Object>>) list).stream();
    }
}
