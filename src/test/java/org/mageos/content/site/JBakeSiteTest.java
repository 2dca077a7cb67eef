package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.testing.ContentFolder;

/** The header of documents of JBake, as {@code MarkupEngine.java} of JBake 2.7 reads it. */
class JBakeSiteTest {

    private static final String HEADER = "title=A\ntype=post\nstatus=published\n~~~~~~\n";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).file("jbake.properties", "site.host=x\n");
    }

    @Test
    @DisplayName("The separator opens no block of code: what follows is checked, at its place")
    void readsTheBody() {
        folder.file("content/a.md", HEADER + "\n# A\n\n[gone](gone.md)\n");
        assertThat(folder.lint()).findings().containsExactly("content/a.md:8:8 link/broken");
    }

    @Test
    @DisplayName("In AsciiDoc the body begins with its own title, behind the header")
    void readsAsciidoc() {
        folder.file(
                        "content/a.adoc",
                        HEADER + "= A\n:imagesdir: img\n\nimage::p.png[P]\n\nimage::q.png[Q]\n")
                .images("content/img/p.png");
        assertThat(folder.lint()).findings().containsExactly("content/a.adoc:10:8 image/missing");
    }

    @ParameterizedTest(name = "{0} with {1} and a line {2}: {3}")
    @CsvSource({
        "content/a.md, site.host=x, ~~~~~~, link/broken",
        "content/a.md, header.separator=~~~~, ~~~~, link/broken",
        "content/a.md, header.separator=~~~~, ~~~~~~, ok",
        "content/a.md, content.folder=docs, ~~~~~~, ok",
        "docs/a.md, content.folder=docs, ~~~~~~, link/broken",
        "other/a.md, site.host=x, ~~~~~~, ok",
    })
    void readsSettings(String file, String setting, String separator, String outcome) {
        folder.file("jbake.properties", setting + "\n")
                .file(file, "title=A\n" + separator + "\n[gone](gone.md)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A line without '=' makes a file one without header, and so does another site")
    void readsOtherFiles() {
        folder.file("content/a.md", "title=A\nno key\n~~~~~~\n[gone](gone.md)\n");
        assertThat(folder.lint()).isClean();
        folder.file("content/a.md", HEADER + "[gone](gone.md)\n").settings("generator: plain");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("What the settings decide is not taken from an earlier run")
    void keepsNoDocument(@TempDir Path cache) throws IOException {
        byte[] text = "title=A\n~~~~~~\nBody\n".getBytes(StandardCharsets.UTF_8);
        DocumentCache earlier = DocumentCache.in(cache, "b");
        earlier.open(cache, MarkdownOptions.DEFAULT)
                .orElseThrow()
                .keep(
                        new DocumentParser(MarkdownOptions.DEFAULT).parse("content/a.md", text),
                        text);
        earlier.save();
        Site site = folder.file("content/a.md", "").content().site().orElseThrow();
        LanguageReaders languages = site.syntax().others();
        RememberingParser parser =
                new RememberingParser(
                        new DocumentParser(MarkdownOptions.DEFAULT, languages),
                        languages,
                        DocumentCache.in(cache, "b").open(cache, MarkdownOptions.DEFAULT),
                        new SharedTexts());
        assertThat(parser.parse("content/a.md", text).frontMatter().isPresent()).isTrue();
    }

    @Test
    @DisplayName("The header is front matter for schemas")
    void checksTheHeader() {
        folder.settings(
                        """
                        collections:
                          posts:
                            files: content/**
                            schema:
                              required: [summary]
                              properties:
                                type: { enum: [post, page] }
                                date: { format: date }
                        """)
                .file("content/a.md", "title=A\n type = pots\ndate=2020-13-01\n~~~~~~\n# A\n")
                .file("content/b.adoc", "type=pots\nsummary=x=y\n~~~~~~\n= A\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "content/a.md:1:1 front-matter/schema",
                        "content/a.md:2:2 front-matter/schema",
                        "content/a.md:3:1 front-matter/schema",
                        "content/b.adoc:1:1 front-matter/schema");
    }

    @ParameterizedTest(name = "{0} is a draft: {1}")
    @DisplayName("An attribute of JBake makes a draft of AsciiDoc, one of another name does not")
    @CsvSource({
        ":jbake-status: draft, true",
        ":jbake-status: published, false",
        ":status: draft, false",
    })
    void knowsDraftsByAttribute(String attribute, boolean isDraft) {
        Site site =
                folder.file("content/a.adoc", "= A\n" + attribute + "\n\nText.\n")
                        .content()
                        .site()
                        .orElseThrow();
        assertThat(
                        site.generator()
                                .routing()
                                .isDraft(site.document("content/a.adoc").orElseThrow()))
                .isEqualTo(isDraft);
    }
}
