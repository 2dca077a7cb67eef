package org.mageos.content.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.value.Position;

class RobotsFileTest {

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish",
        "/fish, /fish.html",
        "/fish, /fish/salmon.html",
        "/fish, /fishheads",
        "/fish, /fish?id=anything",
        "/fish*, /fishheads/yummy.html",
        "/fish/, /fish/",
        "/fish/, /fish/?id=1",
        "/*.php, /index.php",
        "/*.php, /folder/filename.php?parameters",
        "/*.php, /folder/any.php.file.html",
        "/*.php$, /folder/filename.php",
        "/*.php$, /a.php/b.php",
        "/fish*.php, /fishheads/catfish.php?parameters",
        "*.gif, /a.gif",
        "*, /",
        "/, /",
        "/, ''",
        "/$, /",
        "/*?, /a?b",
        "/*?, /a?",
        "/a**b, /ab",
        "/*a*b*c, /xaxxbxc",
        "/*aab, /aaab",
        "/*ab*ab$, /ababab",
        "/a$b, /a$b",
        "/a$b, /a%24bc",
        "/a/b, /a/b#fragment",
        "/$$, /$",
    })
    void blocksWhatMatches(String pattern, String path) {
        assertThat(all("Disallow: " + pattern).blocks(path)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/fish, /Fish.asp",
        "/fish, /catfish",
        "/fish, /desert/fish",
        "/fish/, /fish",
        "/fish/, /fish.html",
        "/*.php, /windows.PHP",
        "/*.php$, /filename.php?parameters",
        "/*.php$, /filename.php/",
        "/*.php$, /filename.php5",
        "/fish*.php, /Fish.PHP",
        "/$, /a",
        "/a*a$, /a",
        "/*?, /a%3Fb",
        "/a$b, /a",
        "fish, /fish",
        "'', /a",
        "/%, /",
    })
    void allowsWhatDoesNotMatch(String pattern, String path) {
        assertThat(all("Disallow: " + pattern).blocks(path)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("RFC 9309, 2.2.2 and 2.2.3: what is encoded differently is the same")
    @CsvSource({
        "/foo/bar?baz=quz, /foo/bar?baz=quz",
        "/foo/bar?baz=https://foo.bar, /foo/bar?baz=https%3A%2F%2Ffoo.bar",
        "/foo/bar?baz=https%3a%2f%2ffoo.bar, /foo/bar?baz=https://foo.bar",
        "/foo/bar/\u30c4, /foo/bar/%E3%83%84",
        "/foo/bar/%E3%83%84, /foo/bar/\u30c4",
        "/foo/bar/%e3%83%84, /foo/bar/%E3%83%84",
        "/foo/bar/%62%61%7A, /foo/bar/baz",
        "/foo/bar/baz, /foo/bar/%62%61%7A",
        "/path/file-with-a-%2A.html, /path/file-with-a-*.html",
        "/path/foo-%24, /path/foo-$",
        "/~joe, /%7Ejoe",
        "/a b, /a%20b",
        "/100%, /100%25",
        "/%a, /%25a",
        "/\ud83d\ude00, /%F0%9F%98%80",
    })
    void comparesPathsAsEncoded(String pattern, String path) {
        assertThat(all("Disallow: " + pattern).blocks(path)).isPresent();
    }

    @Test
    void keepsSlashesOfPathsApartFromEncodedOnes() {
        assertThat(all("Disallow: /a/b").blocks("/a%2Fb")).isEmpty();
        assertThat(all("Disallow: /a%2fb").blocks("/a/b")).isEmpty();
        assertThat(all("Disallow: /a%2fb").blocks("/a%2Fb")).isPresent();
    }

    @Test
    @DisplayName("RFC 9309, 2.2.2: a * that is encoded is none")
    void takesNoEncodedSignForAWildcard() {
        assertThat(all("Disallow: /a-%2A.html").blocks("/a-b.html")).isEmpty();
        assertThat(all("Disallow: /a-%24").blocks("/a-")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("RFC 9309, 2.2.2: the longest rule wins, and of equals the one that allows")
    @CsvSource({
        "/p, /, /page, ",
        "/folder, /folder, /folder/page, ",
        "/page, /*.htm, /page.htm, Disallow: /*.htm",
        "/page, /*.ph, /page.php5, ",
        "/$, /, /, ",
        "/$, /, /page.htm, Disallow: /",
        "/example/page/, /example/page/disallowed.gif, /example/page/disallowed.gif, "
                + "Disallow: /example/page/disallowed.gif",
        "/\u00e4, /%C3%A4, /\u00e4, ",
        "/x/\u00e4, /x/%C3%A, /x/\u00e4, ",
        "'', /, /a, Disallow: /",
    })
    void findsTheStrongestRule(String allow, String disallow, String path, String rule) {
        RobotsFile oneWay = all("Allow: " + allow + "\nDisallow: " + disallow);
        RobotsFile otherWay = all("Disallow: " + disallow + "\nAllow: " + allow);

        assertThat(oneWay.blocks(path).map(RobotsFile.Rule::text).orElse(null)).isEqualTo(rule);
        assertThat(otherWay.blocks(path).map(RobotsFile.Rule::text).orElse(null)).isEqualTo(rule);
    }

    @Test
    void alwaysAllowsItself() {
        assertThat(all("Disallow: /").blocks("/robots.txt")).isEmpty();
        assertThat(all("Disallow: /").blocks("/robots.txt?a")).isPresent();
    }

    @Test
    void joinsAllGroupsForAll() {
        RobotsFile robots =
                RobotsFile.parse(
                        """
                        Disallow: /0
                        User-agent: a
                        Disallow: /a
                        User-agent: b
                        User-agent: *
                        Crawl-delay: 10
                        Sitemap: https://example.org/sitemap.xml

                        User-agent: c
                        Disallow: /b
                        Unknown: x
                        Disallow: /c
                        User-agent: d
                        Disallow: /d
                        user-AGENT : *  # again
                        DISALLOW:/e
                        User-agent: foo*
                        Disallow: /f
                        """);

        assertThat(
                        List.of("/0", "/a", "/b", "/c", "/d", "/e", "/f").stream()
                                .filter(path -> robots.blocks(path).isPresent()))
                .containsExactly("/b", "/c", "/e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void tellsWhereARuleIs(String lineEnd) {
        RobotsFile robots =
                RobotsFile.parse(
                        String.join(
                                lineEnd,
                                "\uFEFFUser-agent: *",
                                "# a comment",
                                "",
                                "\t Disallow : /a  # why",
                                "  sitemap:\thttps://example.org/sitemap.xml # here",
                                "Sitemap:",
                                "SITEMAP:/b.xml"));

        assertThat(robots.blocks("/a"))
                .contains(new RobotsFile.Rule("Disallow : /a", new Position(4, 3)));
        assertThat(robots.sitemaps())
                .containsExactly(
                        new RobotsFile.SitemapLine(
                                "https://example.org/sitemap.xml", new Position(5, 12)),
                        new RobotsFile.SitemapLine("/b.xml", new Position(7, 9)));
    }

    @Test
    void tellsWhereTheFirstLineIs() {
        assertThat(RobotsFile.parse("\uFEFFSitemap: x").sitemaps())
                .containsExactly(new RobotsFile.SitemapLine("x", new Position(1, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "<html>", "User-agent: *", "Disallow: /", ":", "#"})
    void takesAnyText(String text) {
        assertThat(RobotsFile.parse(text).blocks("/a")).isEmpty();
        assertThat(RobotsFile.parse(text).sitemaps()).isEmpty();
    }

    @Test
    @DisplayName("RFC 9309, 2.5: the first 500 KiB")
    void readsWhatCrawlersRead() {
        String rule = "User-agent: *\nDisallow: /a\n";
        int room = 500 * 1_024 - "Disallow: /b".length();
        String filler = "#" + "\u00e4".repeat((room - rule.length() - 2) / 2) + "\n";
        String shorter = rule + filler + "Disallow: /b";

        assertThat(shorter.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(511_998, 512_000);
        assertThat(RobotsFile.parse(shorter).blocks("/b")).isPresent();
        assertThat(RobotsFile.parse(shorter + "bbb").blocks("/bbbb")).isEmpty();
        assertThat(RobotsFile.parse(shorter + "bbb").blocks("/a")).isPresent();
    }

    @Test
    @DisplayName("SP40: names the sitemap with its absolute URL")
    void writesWhatItReads() throws IOException {
        StringWriter out = new StringWriter();

        RobotsFile.write(out, URI.create("https://example.org/sitemap-index.xml"));

        assertThat(out)
                .hasToString(
                        """
                        User-agent: *
                        Allow: /

                        Sitemap: https://example.org/sitemap-index.xml
                        """);
        assertThat(RobotsFile.parse(out.toString()).sitemaps())
                .containsExactly(
                        new RobotsFile.SitemapLine(
                                "https://example.org/sitemap-index.xml", new Position(4, 10)));
        SimpleRobotRules crawler =
                new SimpleRobotRulesParser()
                        .parseContent(
                                "https://example.org/robots.txt",
                                out.toString().getBytes(StandardCharsets.UTF_8),
                                "text/plain",
                                List.of("any"));
        assertThat(crawler.getSitemaps()).containsExactly("https://example.org/sitemap-index.xml");
        assertThat(crawler.isAllowed("https://example.org/a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "sitemap.xml", "https://example.org/\u00e4.xml"})
    @DisplayName("SP40: names no sitemap that crawlers do not find")
    void refusesOtherUrls(URI sitemap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RobotsFile.write(new StringWriter(), sitemap));
    }

    private static RobotsFile all(String rules) {
        return RobotsFile.parse("User-agent: *\n" + rules + "\n");
    }
}
