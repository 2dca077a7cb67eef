package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;

/** One mistake is one finding: what cannot be read breaks nothing that depends on it. */
class OneMistakeTest {

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void write() {
        content =
                new ContentFolder(root)
                        .settings(
                                """
                                site: { url: 'https://example.org' }
                                collections:
                                  posts:
                                    files: posts/*.md
                                    permalink: /blog/{slug}
                                    references: { author: authors.slug }
                                  authors: { files: authors/*.md, permalink: '/people/{slug}' }
                                """)
                        .file("authors/ann.md", "---\nslug: ann\n---\n");
    }

    @Test
    @DisplayName("Nobody knows the URL of a page whose front matter cannot be read")
    void opensWhereAnUnreadablePageMayBe() {
        content.file("posts/a.md", "---\nslug: [first\n---\n# A\n")
                .file("posts/b.md", "---\nslug: second\n---\n[a](/blog/first) [a](/a) [x](/x/y)\n");

        assertThat(findings()).containsExactly("front-matter/syntax", "link/broken");
        assertThat(lint().undecided())
                .extracting(LintResult.Undecided::destination, LintResult.Undecided::reason)
                .containsExactly(
                        tuple("/blog/first", "a page that cannot be read, 'posts/a.md'"),
                        tuple("/a", "a page that cannot be read, 'posts/a.md'"));
    }

    @Test
    void doubtsNoReferenceToAnUnreadableEntry() {
        content.file("authors/bob.md", "---\nslug: [bob\n---\n")
                .file("posts/b.md", "---\nslug: b\nauthor: bob\n---\n");

        assertThat(findings()).containsExactly("front-matter/syntax");
    }

    @Test
    @DisplayName("Nobody knows the rules of a file of redirects that is no TOML")
    void opensWhereUnreadableRedirectsMayLead() {
        content.settings(
                        "site: { url: 'https://example.org' }\nredirects: [netlify.toml]\n"
                                + "collections: { posts: { files: posts/*.md, permalink:"
                                + " '/blog/{slug}' } }\n")
                .file("netlify.toml", "[[redirects]]\nfrom = \"/old\nto = '/blog/b'\n")
                .file("posts/b.md", "---\nslug: b\n---\n[old](/old)\n");

        assertThat(findings()).containsExactly("redirect/broken");
        assertThat(lint().undecided())
                .extracting(LintResult.Undecided::reason)
                .containsExactly("a redirect of 'netlify.toml', which cannot be read");
    }

    private List<String> findings() {
        return lint().findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private LintResult lint() {
        return content.lint().result();
    }
}
