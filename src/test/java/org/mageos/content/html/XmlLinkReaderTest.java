package org.mageos.content.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mageos.content.value.Position;

class XmlLinkReaderTest {

    private static XmlLinks read(String xml) {
        return XmlLinkReader.read(xml.getBytes(UTF_8));
    }

    private static List<String> found(XmlLinks links) {
        return links.references().stream()
                .map(
                        found ->
                                found.kind()
                                        + " "
                                        + found.value()
                                        + " "
                                        + found.position().line()
                                        + ":"
                                        + found.position().column())
                .toList();
    }

    @Test
    void readsSitemapJ10() {
        XmlLinks links =
                read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                            xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
                            xmlns:xhtml="http://www.w3.org/1999/xhtml">
                          <url><loc>https://a/?b=1&amp;c</loc><lastmod>2026-01-01</lastmod>
                            <xhtml:link rel="alternate" hreflang="de" href="https://a/de"/>
                            <image:image><image:loc>
                              https://a/b.png
                            </image:loc></image:image>
                          </url>
                          <url><loc><![CDATA[https://a/d]]></loc></url>
                        </urlset>
                        """);
        assertThat(links.format()).isEqualTo(XmlFormat.SITEMAP);
        assertThat(links.problem()).isEmpty();
        assertThat(found(links))
                .containsExactly(
                        "LINK https://a/?b=1&c 5:13",
                        "ALTERNATE_LANGUAGE https://a/de 6:5",
                        "IMAGE https://a/b.png 8:7",
                        "LINK https://a/d 11:22");
    }

    @Test
    void knowsPlacesInLongLines() {
        String start = "<urlset>";
        String part = "<url><loc>/é😀</loc></url>";
        XmlLinks links = read(start + part.repeat(20_000));
        assertThat(links.references()).hasSize(20_000);
        assertThat(links.references().get(19_999).position().column())
                .isEqualTo(start.length() + part.length() * 19_999 + "<url><loc>".length() + 1);
    }

    @Test
    void reportsBytesOfAnotherCharset() {
        XmlLinks links = XmlLinkReader.read("<urlset>é</urlset>".getBytes(ISO_8859_1));
        assertThat(links.problem()).isPresent();
    }

    @Test
    void readsSitemapIndexJ10() {
        XmlLinks links = read("<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>");
        assertThat(links.format()).isEqualTo(XmlFormat.SITEMAP_INDEX);
        assertThat(found(links)).containsExactly("SITEMAP /a.xml 1:29");
    }

    @Test
    void readsRssJ10() {
        XmlLinks links =
                read(
                        """
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                        <link>/</link><atom:link rel="self" href="/rss.xml"/>
                        <image><url>/i.png</url><link>/</link></image>
                        <item><title>/t</title><link>/a</link><guid>/b</guid>
                        <guid isPermaLink="false">c</guid><enclosure url="/d.mp3"/></item>
                        </channel></rss>
                        """);
        assertThat(links.format()).isEqualTo(XmlFormat.RSS);
        assertThat(found(links))
                .containsExactly(
                        "LINK / 2:7",
                        "LINK /rss.xml 2:15",
                        "IMAGE /i.png 3:13",
                        "LINK / 3:31",
                        "LINK /a 4:30",
                        "LINK /b 4:45",
                        "MEDIA /d.mp3 5:35");
    }

    @Test
    void readsAtomJ10() {
        XmlLinks links =
                read(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:a</id><logo>/l</logo>"
                                + "<entry><link href=' /a '/><link rel='enclosure' href='/b'/>"
                                + "<content src='/c'/></entry></feed>");
        assertThat(links.format()).isEqualTo(XmlFormat.ATOM);
        assertThat(links.references())
                .extracting(found -> found.kind() + " " + found.value())
                .containsExactly("IMAGE /l", "LINK /a", "MEDIA /b", "LINK /c");
    }

    @Test
    void tellsOtherXmlJ10() {
        assertThat(read("<project><url>/a</url><link>b</link></project>"))
                .isEqualTo(new XmlLinks(XmlFormat.OTHER, List.of(), Optional.empty()));
        assertThat(read("<feed><link href='a'/></feed>").format()).isEqualTo(XmlFormat.OTHER);
    }

    @Test
    void reportsBadXmlAtItsPlaceJ10() {
        XmlLinks links = read("<urlset>\n<url><loc>/a</loc></url>\n<url></urlset>");
        assertThat(links.references()).hasSize(1);
        assertThat(links.problem())
                .hasValueSatisfying(
                        problem -> {
                            assertThat(problem.position().line()).isEqualTo(3);
                            assertThat(problem.message()).startsWith("the file is not XML: ");
                        });
        assertThat(read("").problem()).isPresent();
        assertThat(read("a").problem()).isPresent();
    }

    @Test
    void asksForNoOtherFile() {
        XmlLinks links =
                read(
                        "<!DOCTYPE urlset [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                + "<urlset><url><loc>/&a;</loc></url></urlset>");
        assertThat(links.references())
                .allSatisfy(found -> assertThat(found.value()).isEqualTo("/"));
    }

    @Test
    void readsTheCharsetThatIsNamed() {
        XmlLinks links =
                XmlLinkReader.read(
                        "<?xml version='1.0' encoding='UTF-16'?><urlset><url><loc>/é</loc></url></urlset>"
                                .getBytes(UTF_16));
        assertThat(links.references())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.value()).isEqualTo("/é");
                            assertThat(found.position()).isEqualTo(new Position(1, 58));
                        });
    }
}
