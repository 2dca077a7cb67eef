package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.finding.LintResult;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/** CA1: whatever changes between two runs, the cache changes nothing of what is found. */
class CachedContentPropertyTest {

    private static final List<String> NAMES =
            List.of("README.md", "a.md", "b.md", "docs/c.md", "docs/d.mdx", "e.html", "f.adoc");

    private static final List<String> PARTS =
            List.of(
                    "# One\n\n",
                    "# Two\n\n",
                    "[x](a.md#one)\n\n",
                    "[x](b.md#two)\n\n",
                    "[x](docs/c.md)\n\n",
                    "![](i.png)\n\n",
                    "[[One]]\n\n",
                    "[u][v]\n\n",
                    "---\ntitle: T\n---\n",
                    "<a href=\"b.md\">b</a>\n\n",
                    "include::a.md[]\n\n",
                    "<!-- mageos-content ignore link/broken: known -->\n",
                    "{ \n\n");

    private static final List<String> SETTINGS =
            List.of("wikiLinks: true\n", "generator: mkdocs\n", "generator: hugo\n", "{}\n");

    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

    @Property(tries = 15)
    void findsTheSame(@ForAll Random random) throws IOException {
        Path root = Files.createTempDirectory("cached");
        try {
            Path site = Files.createDirectories(root.resolve("site"));
            for (String name : NAMES) {
                write(site.resolve(name), text(random));
            }
            for (int i = 0; i < 6; i++) {
                assertThat(told(site, DocumentCache.in(root.resolve("cache"), "build")))
                        .isEqualTo(told(site, DocumentCache.none()));
                change(site, random);
            }
        } finally {
            delete(root);
        }
    }

    private static String told(Path site, DocumentCache cache) throws IOException {
        ContentOptions options =
                new ContentOptions(
                        site,
                        Optional.empty(),
                        ExcludedFolders.NONE,
                        BuiltPlace.NONE,
                        Instant.EPOCH);
        Content content = Content.load(options, Optional.empty(), cache);
        cache.save();
        LintResult result = Linter.lint(content, Set.of());
        return String.join(
                "\n",
                content.site().map(one -> one.documents().toString()).orElse(""),
                result.findings().toString(),
                result.aside().toString(),
                result.undecided().toString(),
                result.errors().toString(),
                result.remarks().toString(),
                result.counts().toString());
    }

    /** Sizes and times often stay as they were: they do not tell that a file has changed. */
    private static void change(Path site, Random random) throws IOException {
        Path one = site.resolve(NAMES.get(random.nextInt(NAMES.size())));
        Path other = site.resolve(NAMES.get(random.nextInt(NAMES.size())));
        switch (random.nextInt(6)) {
            case 0 -> write(one, text(random));
            case 1 -> Files.deleteIfExists(one);
            case 2 -> {
                String text = read(one);
                write(one, read(other));
                write(other, text);
            }
            case 3 -> write(one, read(one).replace("One", "Two"));
            case 4 ->
                    write(
                            site.resolve("mageos-content.yaml"),
                            SETTINGS.get(random.nextInt(SETTINGS.size())));
            default -> write(one, read(one) + PARTS.get(random.nextInt(PARTS.size())));
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, OLD);
    }

    private static String text(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            parts.add(PARTS.get(random.nextInt(PARTS.size())));
        }
        return String.join("", parts);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }
}
