package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.engine.Since;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.LintResult;
import org.mageos.content.fix.EditedText;
import org.mageos.content.fix.FileFixer;
import org.mageos.content.fix.FixPlan;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.tree.ReadableFiles;

/** Redirects that are put in for lost URLs, in the dialect of the host. */
class RedirectInsertionTest {

    @TempDir private Path root;

    @Test
    @DisplayName(
            "They stand above the wildcard that would catch them, in the file's line ends (FX8)")
    void putsLinesAboveTheWildcard() throws IOException, InterruptedException {
        assertThat(after("public/_redirects", "/a /b\r\n/* /404 404\r\n"))
                .isEqualTo(
                        "/a /b\r\n/setup-one/ /new/setup-one/ 301\r\n"
                                + "/setup-two/ /new/setup-two/ 301\r\n/* /404 404\r\n");
    }

    @Test
    @DisplayName("They stand at the end of a file whose last line has no end")
    void putsLinesAtTheEnd() throws IOException, InterruptedException {
        assertThat(after("public/_redirects", "/a /b"))
                .isEqualTo(
                        "/a /b\n/setup-one/ /new/setup-one/ 301\n/setup-two/ /new/setup-two/ 301");
    }

    @Test
    @DisplayName("Netlify's settings get tables")
    void putsTables() throws IOException, InterruptedException {
        assertThat(
                        after(
                                "netlify.toml",
                                "[build]\nx = 1\n\n[[redirects]]\nfrom = \"/*\"\nto = \"/c\"\nstatus = 404\n"))
                .isEqualTo(
                        """
                        [build]
                        x = 1

                        [[redirects]]
                        from = "/setup-one/"
                        to = "/new/setup-one/"
                        status = 301

                        [[redirects]]
                        from = "/setup-two/"
                        to = "/new/setup-two/"
                        status = 301

                        [[redirects]]
                        from = "/*"
                        to = "/c"
                        status = 404
                        """);
    }

    @Test
    @DisplayName("Vercel's settings get objects")
    void putsObjects() throws IOException, InterruptedException {
        assertThat(
                        after(
                                "vercel.json",
                                """
                                {
                                  "redirects": [
                                    { "source": "/a", "destination": "/b" }
                                  ]
                                }
                                """))
                .isEqualTo(
                        """
                        {
                          "redirects": [
                            {"source": "/setup-one/", "destination": "/new/setup-one/", "permanent": true},
                            {"source": "/setup-two/", "destination": "/new/setup-two/", "permanent": true},
                            { "source": "/a", "destination": "/b" }
                          ]
                        }
                        """);
    }

    @Test
    @DisplayName("They are made only where somebody asks for them")
    void isOnRequest() throws IOException, InterruptedException {
        LintResult found = found("public/_redirects", "/a /b\n");

        assertThat(found.findings())
                .filteredOn(finding -> finding.rule().equals(LostRouteCheck.RULE))
                .hasSize(2)
                .allMatch(finding -> finding.fix().filter(Fix::isOnRequest).isPresent());
    }

    private LintResult found(String file, String text) throws IOException, InterruptedException {
        ContentFolder folder =
                new ContentFolder(root)
                        .files("astro.config.mjs", "src/pages/index.astro", "src/pages/b.md")
                        .file("src/pages/setup-one.md", "# One")
                        .file("src/pages/setup-two.md", "# Two")
                        .file(file, text);
        GitRepository git = GitRepository.in(root);
        git.run("init", "-q");
        git.run("add", "-A");
        git.run("commit", "-q", "-m", "x");
        Files.createDirectories(root.resolve("src/pages/new"));
        git.run("mv", "src/pages/setup-one.md", "src/pages/setup-two.md", "src/pages/new");
        return Since.of("HEAD").lint(folder.content(), Set.of());
    }

    private String after(String file, String text) throws IOException, InterruptedException {
        FixPlan plan =
                FixPlan.of(
                        found(file, text).findings(),
                        finding -> finding.rule().equals(LostRouteCheck.RULE));
        return new FileFixer(ReadableFiles.of(root))
                .edited(plan, file)
                .map(EditedText::after)
                .orElse("nothing");
    }
}
