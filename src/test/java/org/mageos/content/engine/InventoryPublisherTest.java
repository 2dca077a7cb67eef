package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.finding.LintResult;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.InventoryLink;
import org.mageos.content.inventory.InventoryReader;
import org.mageos.content.testing.ContentFolder;

class InventoryPublisherTest {

    @TempDir Path root;
    @TempDir Path target;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nsite_url: https://example.org/core/\n")
                        .settings("rules: { anchor/lost: warning }")
                        .file("docs/index.md", "# Home\n\n<https://a.example.org/x>\n")
                        .file("docs/guide.md", "# Guide\n\n## Needs\n");
    }

    private LintResult publish(Optional<Path> published, Optional<Resolved> released)
            throws IOException {
        try (Publisher publisher =
                new InventoryPublisher(
                        target.resolve("out"), published, "core", Optional.of("2.1"), released)) {
            LintResult result = publisher.prepare(folder.content());
            publisher.publish();
            return result;
        }
    }

    private Path written() {
        return target.resolve("out").resolve(InventoryPublisher.FILE);
    }

    @Test
    @DisplayName("The inventory is written, and published with the site where that is asked for")
    void writes() throws IOException {
        assertThat(publish(Optional.of(target.resolve("site")), Optional.empty()).errors())
                .isEmpty();
        byte[] bytes = Files.readAllBytes(written());
        assertThat(InventoryReader.read(new ByteArrayInputStream(bytes)).links())
                .map(InventoryLink::url)
                .containsExactly("https://a.example.org/x");
        assertThat(target.resolve("site/inventory.gz")).hasBinaryContent(bytes);
        assertThat(target.resolve("site/objects.inv")).isNotEmptyFile();
        publish(Optional.empty(), Optional.empty());
        assertThat(written()).hasBinaryContent(bytes);
    }

    @Test
    @DisplayName("What the released site had and this one has no more is told")
    void comparesWithARelease() throws IOException {
        folder.file("docs/old.md", "# Old\n")
                .file("docs/guide.md", "# Guide\n\n## Needs\n\n## Why\n");
        publish(Optional.empty(), Optional.empty());
        Path before = Files.copy(written(), target.resolve("before.gz"));
        Files.delete(root.resolve("docs/old.md"));
        folder.file("docs/guide.md", "# Guide\n\n## Needs\n");
        LintResult result =
                publish(Optional.empty(), Optional.of(Resolved.at("g:core:2.0", before)));
        assertThat(result.findings())
                .map(finding -> finding.rule().id() + " " + finding.message())
                .containsExactly(
                        "anchor/lost The anchor '#why' is gone, which the released site has",
                        "route/lost The URL '/core/old/' has neither a page nor a redirect now");
        assertThat(
                        publish(Optional.empty(), Optional.of(Resolved.at("g:core:2.1", written())))
                                .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("A release that cannot be had is an error, and so is a site without a page")
    void failsWithAReason() throws IOException {
        assertThat(
                        publish(
                                        Optional.empty(),
                                        Optional.of(
                                                Resolved.not(
                                                        "g:core:1",
                                                        "it is in none of the" + " repositories")))
                                .errors())
                .map(error -> error.message())
                .containsExactly(
                        "The inventory of 'g:core:1' cannot be had: it is in none of the"
                                + " repositories");
        Files.delete(root.resolve("mkdocs.yml"));
        assertThat(publish(Optional.empty(), Optional.empty()).errors())
                .map(error -> error.message())
                .containsExactly(
                        "No page has a URL: name the collections with their 'permalink', or the"
                                + " generator");
    }
}
