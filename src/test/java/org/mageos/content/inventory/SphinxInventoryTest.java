package org.mageos.content.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written as Sphinx 7 writes, and read as its intersphinx reads. */
class SphinxInventoryTest {

    private static final String HEADER =
            "# Sphinx inventory version 2\n# Project: Core\n# Version: 2.1\n"
                    + "# The remainder of this file is compressed using zlib.\n";

    private static byte[] bytes(String header, String lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Inventory read(byte[] bytes) throws IOException {
        return SphinxInventory.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Documents are all there, labels are not")
    @CsvSource(
            delimiter = '|',
            value = {
                "/guide/install.html | Page[ids=[needs, why not]",
                "/api.html | Page[ids=[core.open, core.open.Mode]",
                "/genindex.html | Page[ids=[]",
                "/gone.html | Nothing[",
                "/_static/x.css | Unknown[",
                "/_modules/core.html | Unknown[",
                "/guide/x.pdf | Unknown[",
            })
    void readsAnInventory(String path, String start) throws IOException {
        Inventory inventory =
                read(
                        bytes(
                                HEADER,
                                """
                                core.open py:function 1 api.html#$ -
                                core.open.Mode py:class 1 api.html#$ -
                                a label std:label -1 guide/install.html#needs What it needs
                                another label with: colon std:label -1 guide/install.html#why%20not Why
                                guide/install std:doc -1 guide/install.html Install it
                                genindex std:label -1 genindex.html Index
                                no entry
                                """));
        assertThat(inventory.version()).contains("2.1");
        assertThat(new InventoryIndex(inventory).at(path).toString()).startsWith(start);
    }

    /**
     * Made by {@code sphinx-build -b html src out} of Sphinx 9.0.4, with documents {@code index}
     * and {@code guide/install}; the latter has a function, a setting, a section with the label
     * {@code what it needs} and one without. sphobjinv 2.4 and Sphinx's own reader read what {@link
     * SphinxWriter} writes.
     */
    @Test
    @DisplayName("An inventory that Sphinx itself wrote is read")
    void readsWhatSphinxWrote() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("sphinx-9.0.4.inv")) {
            assertThat(SphinxInventory.read(in).pages())
                    .map(page -> page.path() + " " + page.ids())
                    .containsExactly(
                            "/genindex.html []",
                            "/guide/install.html [confval-x, core.open, what-it-needs]",
                            "/index.html []",
                            "/py-modindex.html []",
                            "/search.html []");
        }
    }

    @Test
    @DisplayName("Without documents the list of pages may have gaps")
    void isOpenWithoutDocuments() throws IOException {
        Inventory inventory = read(bytes(HEADER, "core.open py:function 1 api.html#$ -\n"));
        assertThat(new InventoryIndex(inventory).at("/gone.html"))
                .isInstanceOf(SiteIndex.Answer.Unknown.class);
    }

    @ParameterizedTest
    @DisplayName("What is no inventory is refused with a reason")
    @CsvSource({
        "'# Sphinx inventory version 1\n', 'it is an inventory of Sphinx of version 1, and only"
                + " version 2 is read'",
        "'<html>', it does not begin as an inventory of Sphinx does",
    })
    void refusesWhatIsNone(String header, String reason) throws IOException {
        byte[] bytes = bytes(header, "");
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InventoryException.class)
                .hasMessage(reason);
    }

    @Test
    @DisplayName("What is cut off or not compressed is refused")
    void refusesBrokenBytes() {
        assertThatThrownBy(() -> read((HEADER + "text").getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it is not compressed as an inventory of Sphinx is");
        assertThatThrownBy(() -> read(HEADER.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it ends too early");
    }

    @Test
    @DisplayName("Pages and ids become documents and labels, each in a line")
    void writes() throws IOException {
        Inventory inventory =
                new Inventory(
                        Optional.empty(),
                        Optional.of("2.1"),
                        List.of(
                                page("/", "Home"),
                                page("/guide/in stall/", "Two\nlines", "Needs", "why not")),
                        List.of(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of());
        byte[] bytes = SphinxWriter.write(inventory, "Core");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith(HEADER);
        int start = HEADER.length();
        String lines =
                new String(
                        new InflaterInputStream(
                                        new ByteArrayInputStream(
                                                bytes, start, bytes.length - start))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
        assertThat(lines)
                .isEqualTo(
                        """
                        index std:doc -1 ./ Home
                        guide/in-stall std:doc -1 guide/in%20stall/ Two lines
                        guide/in-stall#needs std:label -1 guide/in%20stall/#Needs Two lines
                        guide/in-stall#why-not std:label -1 guide/in%20stall/#why%20not Two lines
                        """);
        assertThat(read(bytes).pages())
                .extracting(InventoryPage::path)
                .contains("/guide/in stall/");
    }

    private static InventoryPage page(String path, String title, String... ids) {
        return new InventoryPage(
                path, Optional.of(title), Optional.empty(), Set.of(ids), Optional.empty());
    }
}
