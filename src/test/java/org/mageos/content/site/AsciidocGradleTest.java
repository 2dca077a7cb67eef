package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** AsciiDoc in a project of Gradle, as the documentation of its plugin for Asciidoctor tells. */
class AsciidocGradleTest {

    @ParameterizedTest(name = "{0} is {1}, with {2}")
    @DisplayName("Gradle: inclusions start at the project, unless the build says otherwise")
    @CsvSource({
        "include::src/main/A.txt[], ok, ''",
        "include::{gradle-projectdir}/src/main/A.txt[], ok, ''",
        "include::{gradle-projectdir}/src/main/Gone.txt[], include/missing, ''",
        "include::part.txt[], ok, ''",
        "include::src/main/A.txt[], ok, baseDirFollowsSourceDir()",
        "include::src/main/bad.txt[], link/broken-anchor, ''",
        "include::src/main/bad.txt[], ok, baseDirFollowsSourceDir()",
        "{gradle-project-name}{any}, ok, ''",
    })
    void readsGradle(String text, String expected, String setting, @TempDir Path root) {
        ContentFolder folder = new ContentFolder(root);
        folder.file(
                        "lib/build.gradle.kts",
                        "plugins { id(\"org.asciidoctor.jvm.convert\") }\n" + setting + "\n")
                .file("lib/src/main/A.txt", "class A {}\n")
                .file("lib/src/main/bad.txt", "<<nowhere>>\n")
                .file("lib/src/docs/asciidoc/part.txt", "text\n");

        assertThat(folder.outcomeOf("lib/src/docs/asciidoc/from.adoc", text)).isEqualTo(expected);
    }
}
