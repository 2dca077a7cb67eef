package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** The ids of Markdown pages, seen in builds with all generations of Doxia. */
class SiteAnchorsTest {

    private static final String PAGE =
            """
            # First Heading

            ## Hello World

            ## Dup

            ## Dup

            ## He said "hi" -- x

            ## Dots... and 'single' it's --- em

            ## `code "q" -- x` and "b"

            ## A <a id="own"></a>B

            ## Name <a name="named"></a>X

            <h2>Raw Head</h2>

            <h2 id="rawid">Raw Two</h2>

            <a name="n1"></a><a id="i1"></a>

            <div id="d1">

            ## Title {#my-id}

            </div>

            Text[^1] and ##NoSpace.

            [^1]: A note.

            ## Entity &copy; \\_esc\\_

            ## _lead
            """;

    @TempDir Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS40 | Hello_World | ok | ok | ok",
                "MS40 | hello-world | broken | broken | broken",
                "MS41 | First_Heading | broken | ok | ok",
                "MS42 | Dup | ok | ok | ok",
                "MS42 | Dup_1 | broken | ok | ok",
                "MS43 | He_said_.E2.80.9Chi.E2.80.9D_.E2.80.93_x | ok | ok | ok",
                "MS43 | Dots.E2.80.A6_and_.E2.80.98single.E2.80.99_it.27s_.E2.80.94_em | ok | ok | ok",
                "MS43 | code_.22q.22_--_x_and_.E2.80.9Cb.E2.80.9D | undecided | undecided | undecided",
                "MS45 | my-id | broken | broken | broken",
                "MS45 | Title_.7B.23my-id.7D | ok | ok | ok",
                "MS46 | n1 | ok | broken | ok",
                "MS46 | named | ok | broken | ok",
                "MS46 | Name_X | ok | ok | broken",
                "MS47 | i1 | ok | ok | ok",
                "MS47 | d1 | ok | ok | ok",
                "MS48 | own | ok | ok | ok",
                "MS48 | A_B | ok | broken | broken",
                "MS49 | Raw_Head | ok | ok | ok",
                "MS49 | rawid | ok | ok | ok",
                "MS49 | Raw_Two | broken | ok | ok",
                "MS50 | Entity_.C2.A9__esc_ | ok | ok | ok",
                "MS50 | NoSpace | broken | broken | broken",
                "MS29 | fn-1 | broken | ok | ok",
            })
    @DisplayName("Each id with what Doxia 1, 2.0 and 2.1 make of it")
    void hasIds(String id, String anchor, String first, String second, String keeping) {
        assertThat(outcome(MavenFolder.FIRST, anchor)).as(id).isEqualTo(first);
        assertThat(outcome(MavenFolder.SECOND, anchor)).as(id).isEqualTo(second);
        assertThat(outcome(MavenFolder.KEEPING_NAMES, anchor)).as(id).isEqualTo(keeping);
    }

    private String outcome(String version, String anchor) {
        ContentFolder folder =
                MavenFolder.of(root, version)
                        .file("src/site/markdown/page.md", PAGE)
                        .file("src/site/markdown/from.md", "[a](page.html#" + anchor + ")\n");
        return folder.lint().outcome().replace("link/broken-anchor", "broken");
    }
}
