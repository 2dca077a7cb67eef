package org.mageos.content.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.value.Position;

class InventoryTest {

    private static final Inventory WHOLE =
            new Inventory(
                    Optional.of("https://docs.example.org/core"),
                    Optional.of("2.1"),
                    List.of(
                            new InventoryPage(
                                    "/guide/",
                                    Optional.of("A\tguide\\n"),
                                    Optional.of("en"),
                                    Set.of("first", "zwei ü", "a\\b"),
                                    Optional.empty()),
                            new InventoryPage(
                                    "/",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Set.of(),
                                    Optional.of("a page of a program")),
                            new InventoryPage(
                                    "/api.html",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Set.of(),
                                    Optional.empty())),
                    List.of("/logo.svg", "/a.pdf"),
                    new TreeMap<>(Map.of("/old", "/guide/", "/away", "https://example.com/")),
                    new TreeMap<>(
                            Map.of(
                                    "/blog",
                                    new Openness(Optional.of("pages of a list"), Optional.empty()),
                                    "/made",
                                    Openness.open("a program"))),
                    List.of(
                            new InventoryLink(
                                    "https://a.org/x#y", "docs/b.md", new Position(12, 3)),
                            new InventoryLink("https://a.org/", "docs/a.md", new Position(1, 30))));

    private static Inventory read(byte[] bytes) throws IOException {
        return InventoryReader.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("What is written is read again, and the same is written the same")
    void readsWhatItWrote() throws IOException {
        byte[] bytes = InventoryWriter.write(WHOLE);
        assertThat(read(bytes)).isEqualTo(WHOLE);
        assertThat(InventoryWriter.write(read(bytes))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("Where a site is and what it links to is read without its pages")
    void readsTheLinksAlone() throws IOException {
        Inventory links =
                InventoryReader.readLinks(new ByteArrayInputStream(InventoryWriter.write(WHOLE)));
        assertThat(links.pages()).isEmpty();
        assertThat(links.files()).isEmpty();
        assertThat(links.url()).isEqualTo(WHOLE.url());
        assertThat(links.links())
                .isEqualTo(WHOLE.links())
                .map(InventoryLink::file)
                .containsExactly("docs/a.md", "docs/b.md");
    }

    @Test
    @DisplayName("Lines that only a later version knows are passed over")
    void passesOverWhatItDoesNotKnow() throws IOException {
        Inventory read =
                read(compressed("mageos-content inventory 1\nmood\tgood\npage\t/a\t\t\nids\tx\n"));
        assertThat(read.pages())
                .containsExactly(
                        new InventoryPage(
                                "/a",
                                Optional.empty(),
                                Optional.empty(),
                                Set.of("x"),
                                Optional.empty()));
    }

    @ParameterizedTest
    @DisplayName("What is no inventory is refused with a reason")
    @CsvSource({
        "mageos-content inventory 2, it is written by a later version of the plugin",
        "PK, it does not begin as an inventory does",
        "'', it does not begin as an inventory does",
    })
    void refusesWhatIsNone(String text, String reason) throws IOException {
        byte[] bytes = compressed(text);
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InventoryException.class)
                .hasMessage(reason);
    }

    @Test
    @DisplayName("What is cut off, or not compressed, is refused")
    void refusesBrokenBytes() {
        byte[] bytes = InventoryWriter.write(WHOLE);
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length / 2)))
                .hasMessage("it ends too early");
        assertThatThrownBy(() -> read("plain text".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it is not compressed as an inventory is");
        assertThatThrownBy(() -> read(new byte[0])).hasMessage("it ends too early");
    }

    @Test
    @DisplayName("A bomb ends with a reason")
    void refusesABomb() {
        assertThatThrownBy(
                        () ->
                                new BoundedStream(
                                                new ByteArrayInputStream(new byte[3 << 20]),
                                                2L << 20)
                                        .readAllBytes())
                .hasMessage("it holds more than 2 MB");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("A path is a page, a file, a redirect, open or nothing")
    @CsvSource({
        "/guide/, 'Page[ids=[a\\b, first, zwei ü], open=Optional.empty]'",
        "/guide, 'Page[ids=[a\\b, first, zwei ü], open=Optional.empty]'",
        "/guide/index.html, 'Page[ids=[a\\b, first, zwei ü], open=Optional.empty]'",
        "/, 'Page[ids=[], open=Optional[a page of a program]]'",
        "/api.html, 'Page[ids=[], open=Optional.empty]'",
        "/api, 'Unknown[reason=a URL with or without .html, which only some hosts serve]'",
        "/guide.html, 'Unknown[reason=a URL with or without .html, which only some hosts serve]'",
        "/logo.svg, File[]",
        "/old/, Redirect[to=/guide/]",
        "/blog/2, Unknown[reason=pages of a list]",
        "/blog/x/y, Unknown[reason=pages of a list]",
        "/blog/x.png, Nothing[closest=Optional.empty]",
        "/made/x.png, Unknown[reason=a program]",
        "/guides, Nothing[closest=Optional[/guide/]]",
        "/nothing/at/all, Nothing[closest=Optional.empty]",
    })
    void answers(String path, String answer) {
        assertThat(new InventoryIndex(WHOLE).at(path)).hasToString(answer);
    }

    @ParameterizedTest
    @DisplayName("A fragment of nothing is in no page")
    @ValueSource(strings = {"", "//", "/../.."})
    void bearsOddPaths(String path) {
        assertThat(new InventoryIndex(WHOLE).at(path)).isNotNull();
    }
}
