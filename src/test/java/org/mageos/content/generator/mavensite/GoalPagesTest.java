package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Links to the pages that a report makes of the goals of a Maven plugin. */
class GoalPagesTest {

    private static final String PLUGIN = "<packaging>maven-plugin</packaging>";

    @TempDir Path root;

    private ContentFolder site(String packaging, String reportSets) {
        return new ContentFolder(root)
                .file(
                        "pom.xml",
                        MavenFolder.pom(
                                "demo",
                                packaging
                                        + MavenFolder.plugin(MavenFolder.SECOND, "")
                                        + "<reporting><plugins><plugin><artifactId>"
                                        + "maven-plugin-report-plugin</artifactId>"
                                        + reportSets
                                        + "</plugin></plugins></reporting>"))
                .file(
                        "src/main/java/org/x/Run.java",
                        "/** Runs. */ @Mojo(\n  name = \"run\", requiresProject = false)\nclass Run {}")
                .file("src/main/java/org/x/Old.java", "/**\n * @goal old\n */\nclass Old {}");
    }

    private static String outcome(ContentFolder folder, String link) {
        return folder.file("src/site/markdown/from.md", "[a](" + link + ")\n").lint().outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "run-mojo.html, ok",
        "old-mojo.html, ok",
        "ran-mojo.html, link/broken",
        "help-mojo.html, undecided",
        "run-mojo.html#skip, undecided",
        "plugin-info.html, undecided",
    })
    @DisplayName("MS81 The sources name the goals")
    void knowsGoals(String link, String outcome) {
        assertThat(outcome(site(PLUGIN, ""), link)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"run-mojo.html, undecided", "ran-mojo.html, link/broken"})
    @DisplayName("Where the report is switched off another pom may switch it on")
    void knowsReportsThatAreOff(String link, String outcome) {
        String off = "<reportSets><reportSet><reports/></reportSet></reportSets>";

        assertThat(outcome(site(PLUGIN, off), link)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"@Mojo(name = NAME) class A {}, undecided", "class A {}, link/broken"})
    @DisplayName("A goal with a name that is not written leaves all of them open")
    void doubtsNames(String source, String outcome) {
        ContentFolder folder = site(PLUGIN, "").file("src/main/java/org/x/A.java", source);

        assertThat(outcome(folder, "ran-mojo.html")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"run-mojo.html, link/broken"})
    @DisplayName("Only what is built as a plugin has goals")
    void knowsOtherModules(String link, String outcome) {
        assertThat(outcome(site("", ""), link)).isEqualTo(outcome);
    }
}
