package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Document;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;

/** A run that only asks for front matter says the same as one that reads the bodies, too. */
class FrontMatterRunTest {

    private static final Set<String> GROUPS = Set.of("front-matter", "file");

    @TempDir private Path root;
    private ContentFolder folder;

    @BeforeEach
    void folder() {
        folder =
                new ContentFolder(root)
                        .settings("collections: {all: {files: '*', schema: {required: [title]}}}");
    }

    @Test
    void passesOverBodies() throws IOException {
        folder.file("a.md", "---\ntitle: A\n---\n# A\n\n[b](b.md)\n");

        assertThat(document(content(false)).headings()).isEmpty();
        assertThat(document(content(true)).headings()).hasSize(1);
    }

    @Test
    void isForBodiesUnlessNoRuleNeedsOne() {
        assertThat(Linter.isForBodies(Set.of("front-matter", "file"))).isFalse();
        assertThat(Linter.isForBodies(Set.of("file", "image"))).isTrue();
        assertThat(Linter.isForBodies(Set.of())).isTrue();
    }

    @Test
    void servesNobodyWhoAsksForBodies() throws IOException {
        folder.file("a.md", "# A\n");
        Content head = content(false);

        assertThat(load(true, head)).isNotSameAs(head);
        assertThat(load(false, head)).isSameAs(head);
    }

    @Test
    void isServedByWholeContent() throws IOException {
        folder.file("a.md", "# A\n");
        Content whole = content(true);

        assertThat(load(false, whole)).isSameAs(whole);
    }

    @Test
    void leavesTheCacheAlone(@TempDir Path cache) throws IOException {
        folder.file("a.md", "# A\n");
        DocumentCache documents = DocumentCache.in(cache, "build");
        Content.load(folder.options(false), Optional.empty(), documents);
        documents.save();

        assertThat(cache).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\n",
                "---\ntitle: [\n---\ntext\n",
                "---\ntitle: A\ntitle: B\n---\ntext\n",
                "---\nx: A\n---\n<!-- mageos-content ignore-file front-matter/schema -->\n",
                "<!-- mageos-content ignore-next front-matter/schema: old -->\n\ntext\n",
                "<!-- mageos-content ignore-file link/broken -->\n[a](b.md)\n",
                "# mageos-content ignore-file file/limit\n",
                "---\n# mageos-content ignore-next front-matter/schema\nx: 1\n---\n"
            })
    void saysTheSame(String text) throws IOException {
        folder.file("a.md", text).file("b.mdx", text);

        assertSame();
    }

    @Test
    void tellsWhatIsNestedTooDeeply() throws IOException {
        StringBuilder lists = new StringBuilder();
        StringBuilder tabs = new StringBuilder();
        for (int depth = 0; depth < 120; depth++) {
            lists.append("  ".repeat(depth)).append("- a\n");
            tabs.append("\t".repeat(depth / 2)).append("  ".repeat(depth % 2)).append("- a\n");
        }
        folder.file("quotes.md", "> ".repeat(120) + "a\n")
                .file("narrow.md", ">".repeat(120) + "a\n")
                .file("bullets.md", "- ".repeat(120) + "a\n")
                .file("numbers.md", "1. ".repeat(120) + "a\n")
                .file("lists.md", lists.toString())
                .file("tabs.md", tabs.toString())
                .file("tag.mdx", "<A b=\"" + "c".repeat(60) + "\"/> " + "> ".repeat(120) + "a\n")
                .file("heading.md", "# " + "*a **b ".repeat(40_000) + "\n");

        LintResult result = assertSame();
        assertThat(result.findings())
                .extracting(finding -> finding.location().file() + " " + finding.rule().id())
                .contains(
                        "bullets.md file/limit",
                        "lists.md file/limit",
                        "narrow.md file/limit",
                        "numbers.md file/limit",
                        "quotes.md file/limit",
                        "tabs.md file/limit");
    }

    @Test
    void tellsOfBytesThatAreNoText() throws IOException {
        folder.bytes("a.md", new byte[] {'a', (byte) 0xff, '\n'});

        assertThat(assertSame().findings())
                .extracting(finding -> finding.rule().id())
                .contains("file/encoding");
    }

    private LintResult assertSame() throws IOException {
        LintResult head = Linter.lint(content(false), GROUPS);
        LintResult whole = Linter.lint(content(true), GROUPS);
        assertThat(head.findings()).isEqualTo(whole.findings());
        assertThat(head.aside()).isEqualTo(whole.aside());
        assertThat(head.counts()).isEqualTo(whole.counts());
        assertThat(head.notes()).isEqualTo(whole.notes());
        assertThat(List.of(head.errors(), head.undecided()))
                .isEqualTo(List.of(whole.errors(), whole.undecided()));
        return head;
    }

    private static Document document(Content content) {
        return content.site().orElseThrow().documents().iterator().next();
    }

    private Content content(boolean isForBodies) throws IOException {
        return Content.load(folder.options(isForBodies));
    }

    private Content load(boolean isForBodies, Content earlier) throws IOException {
        return Content.load(
                folder.options(isForBodies), Optional.of(earlier), DocumentCache.none());
    }
}
