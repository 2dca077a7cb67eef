package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.inventory.InventoryPage;
import org.mageos.content.inventory.InventoryWriter;
import org.mageos.content.inventory.SphinxWriter;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** Links to other sites of which it is written down what they serve. */
class LinkedSitesTest {

    private static final Inventory CORE =
            new Inventory(
                    Optional.of("https://docs.example.org/core"),
                    Optional.of("2.1"),
                    List.of(
                            page("/", "top-of-all"),
                            page("/guide/", "needs"),
                            page("/guide/a b/", "x y")),
                    List.of("/logo.svg"),
                    new TreeMap<>(
                            Map.of(
                                    "/old", "/guide/#needs",
                                    "/away", "https://example.com/x",
                                    "/loop", "/loop")),
                    new TreeMap<>(Map.of("/made", Openness.open("pages of a program"))),
                    List.of());

    @TempDir Path root;
    @TempDir Path repository;
    private ContentFolder folder;
    private List<String> dependencies = List.of();

    private static InventoryPage page(String path, String... ids) {
        return new InventoryPage(
                path, Optional.empty(), Optional.empty(), Set.of(ids), Optional.empty());
    }

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    /**
     * A repository with one version of an inventory and of Javadoc, on which the project depends.
     */
    private ArtifactSource artifacts() {
        return new ArtifactSource() {
            @Override
            public Resolved resolve(String coordinates, Kind kind) {
                String name =
                        coordinates.split(":").length == 2 ? coordinates + ":2.1" : coordinates;
                return name.equals("org.example:core:2.1")
                        ? Resolved.at(name, kind == Kind.JAVADOC ? javadoc() : inventory())
                        : Resolved.not(name, "it is in no repository");
            }

            @Override
            public List<Resolved> inventories() {
                return dependencies.stream().map(one -> resolve(one, Kind.INVENTORY)).toList();
            }

            @Override
            public Optional<Resolved> released(String group, String artifact, String before) {
                return Optional.empty();
            }

            @Override
            public Optional<Resolved> dependency(String group, String artifact, String version) {
                return artifact.equals("core") && version.equals("2.1")
                        ? Optional.of(resolve(group + ":core:2.1", Kind.JAVADOC))
                        : Optional.empty();
            }
        };
    }

    private Path inventory() {
        try {
            return Files.write(repository.resolve("core.gz"), InventoryWriter.write(CORE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path javadoc() {
        Path file = repository.resolve("core-javadoc.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.putNextEntry(new ZipEntry("org/x/Y.html"));
            zip.write("<a id='m(int)'></a>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String outcome(String destination) {
        Linted linted =
                folder.artifacts(artifacts()).file("a.md", "[x](<" + destination + ">)\n").lint();
        return linted.result().counts().external() > 0 ? "outside" : linted.outcome();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("An inventory in a repository decides links below its URL")
    @CsvSource({
        "https://docs.example.org/core, ok",
        "https://docs.example.org/core/, ok",
        "http://DOCS.example.org/core/guide, ok",
        "https://docs.example.org/core/guide/?q#needs, ok",
        "https://docs.example.org/core/guide/a%20b/#x%20y, ok",
        "https://docs.example.org/core/guide/#:~:text=needs, ok",
        "https://docs.example.org/core/guide/#gone, link/broken-anchor",
        "https://docs.example.org/core/gone/, link/broken",
        "https://docs.example.org/core/logo.svg, ok",
        "https://docs.example.org/core/gone.svg, link/broken",
        "https://docs.example.org/core/old, ok",
        "https://docs.example.org/core/away#x, undecided",
        "https://docs.example.org/core/away, ok",
        "https://docs.example.org/core/loop, link/broken",
        "https://docs.example.org/core/made/x, undecided",
        "https://docs.example.org/corex/gone, outside",
        "https://docs.example.org/gone, outside",
        "https://other.example.org/core/gone, outside",
    })
    void decidesByAnInventory(String destination, String outcome) {
        folder.settings(
                """
                sites:
                  - { url: 'https://docs.example.org/core/', artifact: 'org.example:core:2.1' }
                """);
        assertThat(outcome(destination)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A finding names the artifact, and what was meant")
    void namesTheArtifact() {
        folder.artifacts(artifacts())
                .settings(
                        "sites: { url: 'https://docs.example.org/core', artifact: 'org.example:core' }")
                .file(
                        "a.md",
                        "<https://docs.example.org/core/giude/>\n"
                                + "<https://docs.example.org/core/guide/#need>\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link 'https://docs.example.org/core/giude/':"
                                + " 'org.example:core:2.1' has no such page; did you mean"
                                + " 'https://docs.example.org/core/guide/'?",
                        "Broken anchor '#need': 'https://docs.example.org/core/guide/' has no such"
                                + " id; did you mean '#needs'?");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "A file with an inventory of ours, of Sphinx, or a sitemap decides as far as it goes")
    @CsvSource({
        "inventory: core.gz, /guide/, ok",
        "inventory: core.gz, /guide/#gone, link/broken-anchor",
        "inventory: core.gz, /gone, link/broken",
        "objects: objects.inv, /guide/, ok",
        "objects: objects.inv, /guide/#gone, undecided",
        "objects: objects.inv, /gone/, link/broken",
        "sitemap: sitemap.xml, /guide/, ok",
        "sitemap: sitemap.xml, /guide/#gone, undecided",
        "sitemap: sitemap.xml, /gone, undecided",
        "inventory: sitemap.xml, /guide/, undecided",
    })
    void decidesByAFile(String source, String path, String outcome) throws IOException {
        folder.settings("sites: { url: 'https://docs.example.org/core', " + source + " }")
                .file(
                        "sitemap.xml",
                        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>"
                                + "<loc>https://docs.example.org/core/guide/</loc></url></urlset>");
        Files.write(root.resolve("core.gz"), InventoryWriter.write(CORE));
        Files.write(root.resolve("objects.inv"), SphinxWriter.write(CORE, "Core"));
        assertThat(outcome("https://docs.example.org/core" + path)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("An archive of Javadoc decides, anchors included")
    @CsvSource({
        "https://javadoc.example.org/core/org/x/Y.html, ok",
        "https://javadoc.example.org/core/org/x/Y.html#m(int), ok",
        "https://javadoc.example.org/core/org/x/Y.html#m%28int%29, ok",
        "https://javadoc.example.org/core/org/x/Y.html#m(long), link/broken-anchor",
        "https://javadoc.example.org/core/org/x/Z.html, link/broken",
        "https://javadoc.io/doc/org.example/core/2.1/org/x/Y.html, ok",
        "https://www.javadoc.io/static/org.example/core/2.1/org/x/Z.html, link/broken",
        "https://javadoc.io/doc/org.example/core/1.0/org/x/Z.html, outside",
        "https://javadoc.io/doc/org.example/other/2.1/org/x/Z.html, outside",
        "https://javadoc.io/doc/org.example/core, outside",
    })
    void decidesByJavadoc(String destination, String outcome) {
        folder.settings(
                "sites: { url: 'https://javadoc.example.org/core', javadoc: 'org.example:core' }");
        assertThat(outcome(destination)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("What cannot be had leaves links undecided with the reason")
    void leavesOpenWhatCannotBeHad() {
        folder.artifacts(artifacts())
                .settings("sites: { url: 'https://a.example.org', artifact: 'org.example:gone:1' }")
                .file("a.md", "<https://a.example.org/x>\n");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:1:2 a URL of a site that 'org.example:gone:1' tells of, which cannot"
                                + " be had: it is in no repository");
        assertThat(folder.lint()).errors().isEmpty();
    }

    @Test
    @DisplayName("It is an error where the settings require it")
    void failsWhereItIsRequired() {
        folder.artifacts(artifacts())
                .settings(
                        "sites: { url: 'https://a.example.org', artifact: 'org.example:gone:1',"
                                + " required: true }")
                .file("a.md", "# A\n");
        assertThat(folder.lint().result().errors())
                .map(Object::toString)
                .containsExactly(
                        "mageos-content.yaml:1:50: error: The site https://a.example.org is required, but"
                                + " 'org.example:gone:1' cannot be had: it is in no repository");
    }

    @ParameterizedTest(name = "beside {0} {1} is {2}")
    @DisplayName(
            "A site on the own host that is written down is not taken for a part of the own one")
    @CsvSource({
        "https://docs.example.org/own/, https://docs.example.org/core/guide/, ok",
        "https://docs.example.org/own/, https://docs.example.org/core/gone/, link/broken",
        "https://docs.example.org/, https://docs.example.org/core/gone/, link/broken",
        "https://docs.example.org/, https://docs.example.org/core/guide/#needs, ok",
        "https://docs.example.org/own/, https://docs.example.org/own/gone/, link/broken",
    })
    void goesBeforeTheOwnHost(String own, String destination, String outcome) {
        folder.file("mkdocs.yml", "site_name: x\nsite_url: " + own + "\n")
                .file("docs/index.md", "# Home\n")
                .settings(
                        "sites: { url: 'https://docs.example.org/core', artifact:"
                                + " 'org.example:core' }");
        assertThat(outcome(destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Of a site whose inventory the project depends on nothing needs to be set")
    @CsvSource({
        "https://docs.example.org/core/guide/#needs, ok",
        "https://docs.example.org/core/gone/, link/broken",
        "https://docs.example.org/other/, outside",
    })
    void knowsTheSitesOfDependencies(String destination, String outcome) {
        dependencies = List.of("org.example:core:2.1");
        assertThat(outcome(destination)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A dependency whose inventory cannot be had is an error")
    void failsWithoutTheInventoryOfADependency() {
        dependencies = List.of("org.example:gone:1");
        folder.artifacts(artifacts()).file("a.md", "# A\n");
        assertThat(folder.lint().result().errors())
                .map(Object::toString)
                .containsExactly(
                        "error: The inventory of 'org.example:gone:1' cannot be had: it is in no"
                                + " repository");
    }

    @Test
    @DisplayName("The nearest of several sites on one host tells")
    void asksTheNearest() {
        folder.artifacts(artifacts())
                .settings(
                        """
                        sites:
                          - { url: 'https://docs.example.org', artifact: 'org.example:gone:1' }
                          - { url: 'https://docs.example.org/core', artifact: 'org.example:core' }
                        """);
        assertThat(outcome("https://docs.example.org/core/gone")).isEqualTo("link/broken");
        assertThat(outcome("https://docs.example.org/x")).isEqualTo("undecided");
    }
}
