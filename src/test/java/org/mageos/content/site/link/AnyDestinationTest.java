package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** Whatever stands in a link, it is judged: ok, broken, undecided or outside. */
class AnyDestinationTest {

    private Path root;

    @BeforeProperty
    void createFolder() throws IOException {
        root = Files.createTempDirectory("content");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Property(tries = 60)
    void isJudgedAmongFiles(@ForAll @From("destinations") List<String> destinations) {
        judge(destinations, "docs/from.md", new ContentFolder(root.resolve("plain")));
    }

    @Property(tries = 60)
    void isJudgedInASite(@ForAll @From("destinations") List<String> destinations) {
        ContentFolder site =
                new ContentFolder(root.resolve("astro"))
                        .files("astro.config.mjs", "src/pages/[...x]/y.astro", "public/f.pdf")
                        .settings(
                                """
                                site: { url: https://example.org/docs, trailingSlash: always }
                                redirects: [public/_redirects]
                                """)
                        .file("public/_redirects", "/docs/a/* /docs/b/:splat\n/docs/b/* /docs/a/x");
        judge(destinations, "src/pages/from.md", site);
    }

    private static void judge(List<String> destinations, String file, ContentFolder folder) {
        StringBuilder yaml = new StringBuilder("---\nlinks:\n");
        for (String destination : destinations) {
            yaml.append("  - \"");
            for (char c : destination.toCharArray()) {
                yaml.append(String.format("\\u%04x", (int) c));
            }
            yaml.append("\"\n");
        }
        try {
            Path settings = folder.root().resolve("mageos-content.yaml");
            String known = Files.exists(settings) ? Files.readString(settings) : "";
            if (!known.contains("collections")) {
                folder.settings(
                        known + "collections: { all: { files: '**/*.md', links: [links] } }\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Linted linted = folder.file(file, yaml + "---\n").lint();
        assertThat(linted).errors().isEmpty();
        LintResult.Counts counts = linted.result().counts();
        assertThat(counts.links()).isEqualTo(counts.ok() + counts.broken() + counts.undecided());
    }

    @Provide
    Arbitrary<List<String>> destinations() {
        Arbitrary<String> pieces =
                Arbitraries.oneOf(
                        Arbitraries.of(
                                "/",
                                "//",
                                "..",
                                ".",
                                "%",
                                "%2",
                                "%2e",
                                "%00",
                                "#",
                                "?",
                                ":",
                                "http:",
                                "https://example.org",
                                "/docs",
                                "/docs/a/",
                                "f.pdf",
                                "from",
                                ".md",
                                "index.html",
                                "@",
                                "~",
                                "[",
                                "]",
                                "\\",
                                " ",
                                "#L5",
                                "{{",
                                "é",
                                "e\u0301",
                                "\uD83D\uDE00"),
                        Arbitraries.strings().ofMaxLength(3));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join("", list))
                .filter(
                        text ->
                                text.chars()
                                        .noneMatch(c -> c >= 0xD800 && c < 0xE000 || c >= 0xFFFE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
