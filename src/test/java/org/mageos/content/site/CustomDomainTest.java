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

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Netlify serves what the command makes: the site alone, or what a script adds")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "[build]|command = 'mkdocs build --strict -d public', link/broken",
                "[build]|command = 'mkdocs build && ./more.sh', undecided",
                "[build]|command = 'npm run build', link/broken",
                "[build]|command = 'npm run all', undecided",
                "[build]|command = 'make site', link/broken",
                "[build]|command = 'make others', undecided",
                "[build]|command = 'make gone', undecided",
                "[build]|command = 'make again', undecided",
                "[build]|command = 'npm run extended', undecided",
                "[build]|command = 'npm run pages:check', undecided",
                "[build]|command = 'npm ci; A=b mkdocs build & wait && npm run check', link/broken",
                "[build]|command = 'npm ls && mkdocs build', link/broken",
                "[build]|command = 'mkdocs build > log', undecided",
                "[build]|command = 'mkdocs build | tee log', undecided",
                "[build]|base = 'web'|command = 'npm run build', undecided",
                "[build]|command = 'cd web && yarn build', undecided",
                "[build]|publish = 'public', undecided",
                "[build]|command = 'mkdocs build'|[context.production]|command = './all.sh',"
                        + " undecided",
                "[build, undecided",
            })
    void knowsTheCommandsOfNetlify(String settings, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                        .file(
                                "package.json",
                                "{\"scripts\": {\"build\": \"mkdocs build\", \"all\": \"sh x\","
                                        + "\"extended\": \"mkdocs build\","
                                        + "\"postextended\": \"sh x\"}}")
                        .file("web/package.json", "{\"scripts\": {\"build\": \"mkdocs build\"}}")
                        .file(
                                "Makefile",
                                """
                                NAME := x
                                again: again
                                \tmkdocs build
                                install:
                                \t@npm install

                                # The site.
                                site: install
                                \t$(info [ now ])
                                \tmake check-links
                                \tmkdocs build \\
                                \t\t--theme $(NAME)
                                others: site
                                \tcurl https://e.example/x | sh
                                check-links:
                                \tcurl https://e.example/x | sh
                                """)
                        .file("netlify.toml", settings.replace('|', '\n') + "\n")
                        .file("docs/index.md", "[x](https://e.example/gone/)\n");
        assertThat(outcome(folder)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with the build ''{1}'': {2}")
    @DisplayName("A file of redirects tells of a host that builds the site by its usual script")
    @CsvSource({
        "docs/_redirects, mkdocs build, link/broken",
        "docs/_redirects, mkdocs build && sh x, undecided",
        "docs/_headers, mkdocs build, undecided",
    })
    void knowsTheUsualScriptOfHosts(String file, String build, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                        .file("package.json", "{\"scripts\": {\"build\": \"" + build + "\"}}")
                        .file(file, "/a /b\n")
                        .file("docs/b.md", "")
                        .file("docs/index.md", "[x](https://e.example/gone/)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "with {0}: {1}")
    @DisplayName("A host that is told of redirects builds the site alone where no script is there")
    @CsvSource({
        "requirements.txt, link/broken",
        "tools/x.sh, link/broken",
        "build.sh, undecided",
        "Makefile, undecided",
        "package.json, undecided",
    })
    void knowsThatNoScriptIsThere(String file, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                        .file(file, "{}\n")
                        .file("docs/_redirects", "/a /b\n")
                        .file("docs/b.md", "")
                        .file("docs/index.md", "[x](https://e.example/gone/)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of a site with {1}: {2}")
    @DisplayName("Other versions of a documentation are built apart, if the site has none itself")
    @CsvSource({
        "https://e.example/docs/v1.7/guide/, guide/a.md, undecided",
        "https://e.example/docs/2.x/guide/, guide/a.md, undecided",
        "https://e.example/docs/en/stable/guide/, guide/a.md, undecided",
        "/docs/v1.7/guide/, guide/a.md, undecided",
        "https://e.example/docs/v1.7/guide/, v2/a.md, link/broken",
        "https://e.example/docs/v2/gone/, v2/a.md, link/broken",
        "https://e.example/docs/2019/gone/, guide/a.md, link/broken",
        "https://e.example/docs/guide/x/v9/y/, guide/a.md, link/broken",
        "https://e.example/docs/guide/x/1.2.0/y/, guide/a.md, undecided",
        "https://e.example/docs/guide/x/1.2.0/y/, guide/x/1.3.0/a.md, link/broken",
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

    @ParameterizedTest(name = "{0} and {1} of a site with {2}: {3}")
    @DisplayName("A folder in which the site has nothing may be that of another one on its host")
    @CsvSource({
        "/other/guide/, /other/b, guide/a.md, undecided",
        "/other/guide.html, https://e.example/other/x/, guide/a.md, undecided",
        "/other/guide/, /other/guide, guide/a.md, link/broken",
        "/other/guide/, /others/b, guide/a.md, link/broken",
        "/other/logo.png, /other/b, guide/a.md, link/broken",
        "/other/, /other/b, guide/a.md, link/broken",
        "/guide/gone/, /guide/b, guide/a.md, link/broken",
        "/gudie/gone/, /gudie/b, guide/a.md, link/broken",
        "/de/gone/, /de/b, guide/a.md, link/broken",
        "/_parts/gone/, /_parts/b, guide/a.md, link/broken",
        "/old/page/, /old/x, docs/old/page.md, undecided",
        "/old/page/, /old/page.html, docs/old/page.md, link/broken",
        "/docs/page/, /docs/page.html, versioned/page.md, link/broken",
        "/docs/page/, /docs/x, versioned/page.md, undecided",
    })
    void knowsNothingOfOtherFoldersOfTheHost(
            String url, String other, String file, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                        .file("docs/" + file, "")
                        .file("docs/b.md", "[x](" + other + ")")
                        .file("docs/index.md", "[x](" + url + ")\n");
        assertThat(outcome(folder)).isEqualTo(outcome);
        folder.settings("site:\n  url: https://e.example/\n");
        assertThat(outcome(folder)).isEqualTo("link/broken");
    }

    private static String outcome(ContentFolder folder) {
        return folder.lint().result().findings().stream()
                .filter(finding -> finding.location().file().equals("docs/index.md"))
                .map(finding -> finding.rule().id())
                .findFirst()
                .orElse("undecided");
    }
}
