package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What is known of parents that are not in the repository. */
class ParentPomsTest {

    @ParameterizedTest
    @CsvSource({
        "org.apache:apache:33, '', ok, link/broken-anchor",
        "org.apache:apache:34, '', link/broken-anchor, ok",
        "org.apache:apache:36, '', undecided, undecided",
        "org.apache:apache:9, '', undecided, undecided",
        "org.apache:apache:35-SNAPSHOT, '', undecided, undecided",
        "org.apache.commons:commons-parent:78, '', ok, link/broken-anchor",
        "org.apache.commons:commons-parent:79, '', link/broken-anchor, ok",
        "org.example:apache:33, '', undecided, undecided",
        "org.apache:apache:33, version.maven-site-plugin=3.21.0, link/broken-anchor, ok",
    })
    @DisplayName("The version of maven-site-plugin is that of a known parent, or of its property")
    void knowsTheSitePlugin(
            String parent, String property, String first, String second, @TempDir Path root) {
        String[] parts = parent.split(":");
        String[] set = property.split("=");
        String properties =
                set.length < 2
                        ? ""
                        : "<properties><"
                                + set[0]
                                + ">"
                                + set[1]
                                + "</"
                                + set[0]
                                + "></properties>";
        ContentFolder folder =
                new ContentFolder(root)
                        .file(
                                "pom.xml",
                                MavenFolder.pom(
                                        "demo",
                                        "<parent><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></parent>"
                                                        .formatted(parts[0], parts[1], parts[2])
                                                + properties))
                        .file(
                                "src/site/markdown/b.md",
                                "# B\n\n## Dup\n\n## Dup\n\n<a name=\"old\"></a>\n");

        assertThat(outcome(folder, "b.html#old")).isEqualTo(first);
        assertThat(outcome(folder, "b.html#Dup_1")).isEqualTo(second);
    }

    private static String outcome(ContentFolder folder, String link) {
        return folder.file("src/site/markdown/from.md", "[a](" + link + ")\n").lint().outcome();
    }
}
