package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Whether a page that the site's own host lacks is known to be missing. */
class CustomDomainTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @DisplayName("GitHub Pages gives a domain to one repository, but for that of the owner")
    @CsvSource({
        "e.example, owner/name, link/broken",
        "E.example, owner/name.git, link/broken",
        "other.example, owner/name, undecided",
        "e.example, owner/owner.github.io, undecided",
    })
    void knowsTheDomainOfOneRepository(
            String name, String repository, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                        .file("docs/CNAME", name + "\n")
                        .file(
                                ".git/config",
                                "[remote \"origin\"]\n\turl = https://github.com/"
                                        + repository
                                        + "\n")
                        .file(".git/HEAD", "ref: refs/heads/main\n")
                        .file("docs/index.md", "[x](https://e.example/gone/)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of a site with {1}: {2}")
    @DisplayName("Other versions of a documentation are built apart, if the site has none itself")
    @CsvSource({
        "https://e.example/docs/v1.7/guide/, guide/a.md, undecided",
        "https://e.example/docs/2.x/guide/, guide/a.md, undecided",
        "https://e.example/docs/en/stable/guide/, guide/a.md, undecided",
        "/docs/v1.7/guide/, guide/a.md, link/broken",
        "https://e.example/docs/v1.7/guide/, v2/a.md, link/broken",
        "https://e.example/docs/v2/gone/, v2/a.md, link/broken",
        "https://e.example/docs/2019/gone/, guide/a.md, link/broken",
        "https://e.example/docs/guide/x/v9/y/, guide/a.md, link/broken",
        "https://e.example/docs/vast/guide/, guide/a.md, link/broken",
    })
    void knowsNothingOfOtherVersions(String url, String file, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/docs/\n")
                        .file("docs/" + file, "")
                        .file("docs/index.md", "[x](" + url + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
