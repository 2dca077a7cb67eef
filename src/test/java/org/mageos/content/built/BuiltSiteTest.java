package org.mageos.content.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.built.BuiltProblem.Kind;
import org.mageos.content.built.ServedPage.Form;
import org.mageos.content.html.WebReference;
import org.mageos.content.html.XmlFormat;

class BuiltSiteTest {

    @TempDir private Path temporary;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("dist"));
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> served(String path) {
        return BuiltSite.read(folder).at(path).stream()
                .map(served -> served.form() + " " + served.page().file())
                .toList();
    }

    @Test
    void knowsPagesByPathAndLeavesChoiceToAskerB17B28() throws IOException {
        file("index.html", "");
        file("a.html", "");
        file("a/index.html", "");
        file("b.htm", "");
        assertThat(served("/")).containsExactly(Form.INDEX + " index.html");
        assertThat(served("/a"))
                .containsExactly(
                        Form.WITHOUT_EXTENSION + " a.html",
                        Form.INDEX_WITHOUT_SLASH + " a/index.html");
        assertThat(served("/a/"))
                .containsExactly(
                        Form.INDEX + " a/index.html",
                        Form.WITHOUT_EXTENSION_WITH_SLASH + " a.html");
        assertThat(served("/a/index.html")).containsExactly(Form.FILE + " a/index.html");
        assertThat(served("/b.htm")).containsExactly(Form.FILE + " b.htm");
        assertThat(served("/c")).isEmpty();
    }

    @Test
    void knowsWhatPagesSay() throws IOException {
        file(
                "a.html",
                "<html lang=de><title>T</title><base href=/b/><link rel=canonical href=/c>"
                        + "<meta name=robots content=noindex><meta http-equiv=refresh"
                        + " content='0;url=/d'><link rel=alternate type=application/rss+xml"
                        + " href=/rss.xml><p id=e><p id=e><a name=f></a><map name=g></map>");
        BuiltPage page = BuiltSite.read(folder).page("a.html").orElseThrow();
        assertThat(page.title()).contains("T");
        assertThat(page.language()).contains("de");
        assertThat(page.base()).contains("/b/");
        assertThat(page.canonical()).contains("/c");
        assertThat(page.isNoindex()).isTrue();
        assertThat(page.redirect()).contains("/d");
        assertThat(page.feeds()).extracting(WebReference::value).containsExactly("/rss.xml");
        assertThat(page.anchors()).containsExactly("e", "f");
        assertThat(page.duplicateIds()).containsExactly("e");
        assertThat(page.hasAnchor("f")).isTrue();
        assertThat(page.hasAnchor("g")).isFalse();
        assertThat(page.hasAnchor("unknown")).isFalse();
        assertThat(page.hasMap("g")).isTrue();
    }

    @Test
    void readsStylesheetsAndXml() throws IOException {
        file("a.css", "a{b:url(c)}");
        file("sitemap.xml", "<urlset><url><loc>/a</loc></url></urlset>");
        file("x.xml", "<a>");
        file("y.png", "<a href=x>");
        BuiltSite site = BuiltSite.read(folder);
        assertThat(site.files()).containsExactly("a.css", "sitemap.xml", "x.xml", "y.png");
        assertThat(site.sources())
                .extracting(LinkSource::file)
                .containsExactly("a.css", "sitemap.xml", "x.xml");
        assertThat(site.sources().get(0).references())
                .extracting(WebReference::value)
                .containsExactly("c");
        assertThat(site.sources().get(1).format()).contains(XmlFormat.SITEMAP);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void reportsWhatIsWrongAndReadsTheRest() throws IOException {
        file("a.html", "<a href=b>");
        file("large.html", " ".repeat(1000));
        file("sitemap.xml", "<urlset>\n<url></urlset>");
        file("refresh.html", "<meta http-equiv=refresh content=soon>");
        BuiltSite site = BuiltSite.read(folder, 999);
        assertThat(site.pages())
                .extracting(BuiltPage::file)
                .containsExactly("a.html", "refresh.html");
        assertThat(site.problems())
                .extracting(problem -> problem.kind() + " " + problem.location().file())
                .containsExactly(
                        Kind.TOO_LARGE + " large.html",
                        Kind.SYNTAX + " refresh.html",
                        Kind.SYNTAX + " sitemap.xml");
    }

    @Test
    void reportsFolderThatIsNotThere() {
        BuiltSite site = BuiltSite.read(folder.resolve("none"));
        assertThat(site.pages()).isEmpty();
        assertThat(site.newest()).isEmpty();
        assertThat(site.problems()).extracting(BuiltProblem::kind).containsExactly(Kind.UNREADABLE);
    }

    @Test
    void followsLinksWithinTheFolderOnlyB40() throws IOException {
        file("a/b.html", "");
        Path outside = Files.writeString(temporary.resolve("secret.html"), "<p id=a>");
        Files.createSymbolicLink(folder.resolve("out.html"), outside);
        Files.createSymbolicLink(folder.resolve("up"), temporary);
        Files.createSymbolicLink(folder.resolve("c.html"), folder.resolve("a/b.html"));
        Files.createSymbolicLink(folder.resolve("d"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("x"));
        BuiltSite site = BuiltSite.read(folder);
        assertThat(site.files()).containsExactly("a/b.html", "c.html", "d/b.html");
        assertThat(site.problems())
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.SYMLINK))
                .extracting(problem -> problem.location().file())
                .contains("out.html", "up", "a/loop", "nowhere");
    }

    @Test
    void knowsWhenPagesWereWritten() throws IOException {
        Instant early = Instant.parse("2026-01-01T00:00:00Z");
        Instant late = Instant.parse("2026-02-01T00:00:00Z");
        Files.setLastModifiedTime(file("a.html", ""), FileTime.from(late));
        Files.setLastModifiedTime(file("b.html", ""), FileTime.from(early));
        Files.setLastModifiedTime(file("c.png", ""), FileTime.from(Instant.EPOCH));
        BuiltSite site = BuiltSite.read(folder);
        assertThat(site.oldest()).isEqualTo(Optional.of(early));
        assertThat(site.newest()).isEqualTo(Optional.of(late));
    }
}
