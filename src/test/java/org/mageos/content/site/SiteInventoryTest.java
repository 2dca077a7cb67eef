package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.InventoryIndex;
import org.mageos.content.inventory.InventoryWriter;
import org.mageos.content.testing.ContentFolder;

class SiteInventoryTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    private Inventory inventory() {
        return SiteInventory.of(folder.content().site().orElseThrow(), Optional.of("2.1"));
    }

    private String at(String path) {
        return new InventoryIndex(inventory()).at(path).toString();
    }

    /** A site of Hugo with a theme that is not there, a redirect and a list in pages. */
    private ContentFolder hugo() {
        return folder.file("hugo.toml", "baseURL = 'https://docs.example.org/core/'\n")
                .file("content/_index.md", "---\ntitle: Home\n---\n")
                .file(
                        "content/guide/a.md",
                        "---\ntitle: A\naliases: [/old]\n---\n## What it needs\n")
                .file("content/guide/b.md", "# B\n\n{{< made >}}\n")
                .file(
                        "static/_redirects",
                        "/core/away https://example.com/x\n/core/p/* /core/guide/a/\n")
                .file("static/logo.svg", "<svg/>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Pages, files and redirects are listed, and what may be there besides")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Page[ids=[top], open=Optional.empty]",
                "/guide/a/ | Page[ids=[top, what-it-needs], open=Optional.empty]",
                "/guide/b | Page[ids=[b, top], open=Optional[an anchor in a page into which templates,",
                "/logo.svg | File[]",
                "/gone.svg | Nothing[",
                "/guide/c/ | Nothing[closest=Optional[/guide/]]",
                "/old/ | Redirect[to=/guide/a/]",
                "/away | Redirect[to=https://example.com/x]",
                "/guide/page/2/ | Unknown[reason=a page of a list,",
                "/p/x | Unknown[reason=a path that a redirect",
                "/q/x | Nothing[",
            })
    void listsWhatTheSiteServes(String path, String start) {
        hugo();
        assertThat(at(path)).startsWith(start);
    }

    @Test
    @DisplayName("What a program makes is open in its folder, and nowhere else")
    void knowsWhatIsOpen() {
        folder.file("astro.config.mjs", "export default {}")
                .file("src/pages/team/[name].astro", "<p>{name}</p>")
                .file("src/pages/a.md", "# A\n");
        assertThat(at("/gone")).startsWith("Nothing[");
        assertThat(at("/team/gone")).startsWith("Unknown[");
    }

    @Test
    @DisplayName("A page says its title, its language and how links end")
    void describesPages() {
        hugo();
        assertThat(inventory().pages())
                .filteredOn(page -> page.path().startsWith("/guide/"))
                .map(page -> page.path() + " " + page.title().orElse("-"))
                .containsExactly("/guide/ -", "/guide/a/ A", "/guide/b/ B", "/guide/index.xml -");
        assertThat(inventory().url()).contains("https://docs.example.org/core/");
        assertThat(inventory().version()).contains("2.1");
    }

    @Test
    @DisplayName("A built site says what programs make")
    void asksTheBuiltSite() {
        hugo().file("public/guide/b/index.html", "<h1 id=b>B</h1><p id=made>x</p>")
                .file("public/index.html", "<p>Home</p>")
                .builtIn("public");
        assertThat(at("/guide/b/")).isEqualTo("Page[ids=[b, made, top], open=Optional.empty]");
    }

    @Test
    @DisplayName("The same site gives the same bytes")
    void isReproducible() {
        hugo();
        assertThat(InventoryWriter.write(inventory()))
                .isEqualTo(InventoryWriter.write(inventory()));
        assertThat(inventory().open().keySet().stream().collect(Collectors.joining(" ")))
                .isEqualTo("/p /page");
    }
}
