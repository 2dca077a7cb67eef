package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.engine.FleetCheck.Outcome;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.inventory.InventoryLink;
import org.mageos.content.inventory.InventoryPage;
import org.mageos.content.inventory.InventoryWriter;
import org.mageos.content.value.Position;

class FleetCheckTest {

    @TempDir Path folder;

    /** A site at {@code https://example.org/name/} with a page 'guide', an id and links. */
    private Resolved site(String name, String... links) {
        Inventory inventory =
                new Inventory(
                        Optional.of("https://example.org/" + name + "/"),
                        Optional.of("1"),
                        List.of(
                                new InventoryPage(
                                        "/guide/",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of("needs"),
                                        Optional.empty())),
                        List.of(),
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("/made", Openness.open("pages of a program"))),
                        IntStream.range(0, links.length)
                                .mapToObj(
                                        i ->
                                                new InventoryLink(
                                                        links[i], "a.md", new Position(i + 1, 5)))
                                .toList());
        try {
            Path file = folder.resolve(name + ".gz");
            return Resolved.at(
                    "g:" + name + ":1", Files.write(file, InventoryWriter.write(inventory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome check(Resolved... sites) {
        return FleetCheck.check(folder, Arrays.asList(sites));
    }

    @Test
    @DisplayName("Links in a circle are judged, each at its place")
    void judgesLinksBetweenSites() {
        Outcome outcome =
                check(
                        site("one", "https://example.org/two/guide/#needs", "https://other.org/"),
                        site("two", "https://example.org/three/gone/"),
                        site(
                                "three",
                                "https://example.org/one/guide/#gone",
                                "https://example.org/one/made/x"));
        assertThat(outcome.result().findings())
                .map(
                        finding ->
                                finding.location()
                                        + " "
                                        + finding.rule().id()
                                        + " "
                                        + finding.message())
                .containsExactly(
                        "g:three:1/a.md:1:5 link/broken-anchor Broken anchor"
                                + " 'https://example.org/one/guide/#gone': the page has no such id",
                        "g:two:1/a.md:1:5 link/broken Broken link 'https://example.org/three/gone/':"
                                + " 'g:three:1' has no such page");
        assertThat(outcome.result().undecided())
                .map(one -> one.location() + " " + one.reason())
                .containsExactly("g:three:1/a.md:2:5 pages of a program, in 'g:one:1'");
        assertThat(outcome.result().counts().links()).isEqualTo(4);
        assertThat(outcome.result().counts().ok()).isEqualTo(1);
    }

    @Test
    @DisplayName("All that lead to a page are known, sorted by where they lead")
    void tellsWhoLinksToAPage() {
        Outcome outcome =
                check(
                        site("one"),
                        site("two", "https://example.org/one/guide/"),
                        site(
                                "three",
                                "https://example.org/one/guide/",
                                "https://example.org/three/x"));
        assertThat(outcome.links())
                .map(link -> link.from() + " " + link.link().url() + " " + link.verdict())
                .containsExactly(
                        "g:three:1 https://example.org/one/guide/ OK",
                        "g:two:1 https://example.org/one/guide/ OK");
    }

    @Test
    @DisplayName("An inventory that cannot be had or read is an error, and the rest is judged")
    void goesOnWithoutABrokenOne() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.gz"), "text");
        Outcome outcome =
                check(
                        Resolved.at("g:broken:1", broken),
                        Resolved.not("g:gone:1", "it is in none of the repositories"),
                        site("one"),
                        site("two", "https://example.org/one/gone/"));
        assertThat(outcome.result().errors())
                .map(error -> error.message())
                .containsExactly(
                        "The inventory of 'g:broken:1' is not read: it is not compressed as an"
                                + " inventory is",
                        "The inventory of 'g:gone:1' cannot be had: it is in none of the"
                                + " repositories");
        assertThat(outcome.result().findings()).hasSize(1);
    }
}
