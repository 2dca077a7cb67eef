package org.mageos.content.generator.antora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Programs of the repository that put files into the modules of a component. */
class FilledFoldersTest {

    private static final String PLAYBOOK =
            "content:\n  sources:\n  - url: ./\n    branches: HEAD\n    start_path: docs\n";

    private ContentFolder folder;

    @BeforeEach
    void start(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file("antora-playbook.yml", PLAYBOOK)
                        .file("docs/antora.yml", "name: c\nversion: '1.0'\n")
                        .file("docs/modules/ROOT/pages/index.adoc", "= Index\n");
    }

    private String outcome(String text) {
        return folder.file("docs/modules/ROOT/pages/from.adoc", "= From\n\n" + text + "\n")
                .lint()
                .outcome();
    }

    @ParameterizedTest
    @DisplayName("what a program puts into a folder of a module may be there")
    @CsvSource(
            delimiter = '|',
            value = {
                "Makefile | cp $(wildcard chapters/*.adoc) $(ROOT)/pages/ | xref:a.adoc[] |"
                        + " undecided",
                "Makefile | ROOT = docs/modules/ROOT | xref:a.adoc[] | link/broken",
                "Makefile | # cp a.adoc docs/modules/ROOT/pages | xref:a.adoc[] | link/broken",
                "Makefile | lint docs/modules/ROOT/pages | xref:a.adoc[] | link/broken",
                "x/copy.sh | cp a docs/modules/ROOT/pages/x/ | xref:x/a.adoc[] | undecided",
                "x/copy.sh | cp a docs/modules/ROOT/pages/x/ | xref:a.adoc[] | link/broken",
                "x/copy.sh | cp a docs/modules/other/pages/ | xref:a.adoc[] | link/broken",
                "x/copy.sh | cp a docs/modules/ROOT/images/ | xref:a.adoc[] | link/broken",
                "x/copy.sh | cp a docs/modules/ROOT/images/ | image::a.png[A] | undecided",
                "build.gradle | into 'docs/modules/ROOT/examples' | include::example$a[] | ok",
                "x/copy.sh | to=site/$m/$version/_attachments | link:_attachments/a.html[] |"
                        + " undecided",
                "x/copy.sh | to=site/$m/$version/_attachments | link:a.html[] | link/broken",
                "x/copy.txt | cp a docs/modules/ROOT/pages/ | xref:a.adoc[] | link/broken",
            })
    void mayBeFilled(String file, String line, String text, String outcome) {
        folder.file(file, line + "\n");

        assertThat(outcome(text)).as(line).isEqualTo(outcome);
    }
}
