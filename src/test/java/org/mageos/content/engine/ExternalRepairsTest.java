package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.testing.ContentFolder;

/** What is repaired of links to other sites by what the memory knows of them. */
class ExternalRepairsTest {

    @ParameterizedTest(name = "{0} by {1} becomes {3}")
    @DisplayName("FX16, FX17 only the form of a URL changes, by permanent redirects of late")
    @CsvSource({
        "http://a.org/x#y, http://a.org/x, 301 https://a.org/x, https://a.org/x#y",
        "https://a.org/x, https://a.org/x, 308 https://a.org/x/, https://a.org/x/",
        "https://a.org/x/, https://a.org/x/, 301 https://a.org/x, https://a.org/x",
        "https://a.org/x?q=1, https://a.org/x?q=1, 301 https://www.a.org/x?q=1,"
                + " https://www.a.org/x?q=1",
        "http://a.org, http://a.org/, 301 https://a.org 301 https://www.a.org/, https://www.a.org",
        "https://a.org/x, https://a.org/x, 302 https://a.org/x/, https://a.org/x",
        "https://a.org/x, https://a.org/x, 301 https://a.org/login, https://a.org/x",
        "https://a.org/x, https://a.org/x, 301 https://b.org/x, https://a.org/x",
        "https://a.org/x, https://a.org/x, 301 https://a.org/, https://a.org/x",
        "https://a.org/x, https://a.org/x, 301 http://a.org/x, https://a.org/x",
        "https://a.org/x, https://a.org/x, 301 https://a.org/x/ 302 https://a.org/x,"
                + " https://a.org/x",
    })
    void repairs(String written, String url, String hops, String right, @TempDir Path root) {
        long time = ContentFolder.NOW.getEpochSecond() - 3600;

        assertThat(repaired(root, written, url, hops, time)).isEqualTo(right);
        // Months old, it tells nothing of today.
        assertThat(repaired(root, written, url, hops, time - 200L * 24 * 3600)).isEqualTo(written);
    }

    private static String repaired(Path root, String written, String url, String hops, long time) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("a.md", "[a](" + written + ")")
                        .file(
                                "memory.txt",
                                "mageos-content external links 1\nok\t"
                                        + time
                                        + "\t"
                                        + url
                                        + "\t200\t\t\t"
                                        + hops
                                        + "\n");
        List<Finding> found =
                ExternalRepairs.of(folder.content(), Optional.of(root.resolve("memory.txt")));
        StringBuilder text = new StringBuilder(written);
        for (Finding finding : found) {
            for (Edit edit : finding.fix().orElseThrow().edits()) {
                int start = edit.at().column() - "[a](".length() - 1;
                text.replace(start, start + edit.old().length(), edit.text());
            }
        }
        return text.toString();
    }
}
