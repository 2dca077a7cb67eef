package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** What this run cannot know is counted, listed with its reason, and never a finding. */
class UndecidedTest {

    @Test
    @DisplayName("Each undecided link and image has its reason, and none is a finding")
    void saysWhy(@TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .files("astro.config.mjs", "src/pages/about.astro", "public/m.pdf")
                        .files("src/pages/blog/[...slug].astro", "src/pages/index.astro")
                        .settings(
                                """
                                site: { url: https://example.org }
                                redirects: [public/_redirects]
                                """)
                        .file("public/_redirects", "/old /about\n")
                        .file(
                                "src/pages/from.mdx",
                                """
                                [a](/blog/any)
                                [b](/about#team)
                                [c](/m.pdf#page=2)
                                [d](./from.mdx)
                                [e](/{{version}}/x)
                                <a href={url}>f</a>
                                ![g](~/x.png)
                                [h](/old#team)
                                [i](/about.html)
                                """)
                        .file("src/data/no-url.md", "[j](next)");
        Linted linted = folder.lint();
        assertThat(linted)
                .undecided()
                .containsExactly(
                        "src/data/no-url.md:1:5 a relative link in a document without a URL of its"
                                + " own",
                        "src/pages/from.mdx:1:5 a route that a program makes",
                        "src/pages/from.mdx:2:5 an anchor in a page whose source is not Markdown",
                        "src/pages/from.mdx:3:5 an anchor in a file that is not a page",
                        "src/pages/from.mdx:4:5 a link to a Markdown file, which needs a plugin of"
                                + " the site generator",
                        "src/pages/from.mdx:5:5 a variable in the link",
                        "src/pages/from.mdx:6:10 a link that an expression computes",
                        "src/pages/from.mdx:7:6 a path alias that the settings do not name (set"
                                + " aliases)",
                        "src/pages/from.mdx:8:5 an anchor in a page whose source is not Markdown",
                        "src/pages/from.mdx:9:5 a link to a .html file, which depends on how the"
                                + " site is built");
        assertThat(linted).findings().containsExactly("src/pages/from.mdx:8:5 link/redirected");
        assertThat(linted.result().counts()).isEqualTo(new LintResult.Counts(2, 10, 0, 0, 10, 0));
    }

    @Test
    @DisplayName("The counts add up, and each link of the site is judged once")
    void countsAddUp(@TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .images("i.png")
                        .file(
                                "a.md",
                                "# A\n\n[1](b.md) [2](#a) [3](gone.md) [4](x.pdf#p) ![5](i.png)"
                                        + " [6](https://example.org) [7](mailto:a@b.example)")
                        .files("b.md", "x.pdf");
        assertThat(folder.lint().result().counts())
                .isEqualTo(new LintResult.Counts(2, 5, 3, 1, 1, 1));
    }
}
