package org.mageos.content.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.value.Position;

class PageFactsReaderTest {

    private static PageFacts page(String html) {
        return new PageFactsReader().read(html.getBytes(UTF_8));
    }

    private static List<String> urls(String html) {
        return page(html).references().stream().map(WebReference::value).toList();
    }

    private static List<String> kinds(String html) {
        return page(html).references().stream()
                .map(found -> found.kind() + " " + found.value())
                .toList();
    }

    private static List<String> places(String html) {
        return page(html).references().stream()
                .map(
                        found ->
                                found.value()
                                        + "@"
                                        + found.position().line()
                                        + ":"
                                        + found.position().column())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=x>",
                "<a href='x'>",
                "<A HREF=\"x\">",
                "<a/href=x>",
                "<a\nhref\n=\nx\n>",
                "<a href=x href=y>",
                "<a href=x HREF=y>",
                "<a class=href href=x>",
                "<a title='>' href=x>",
                "<a b=\"c\"href=x>",
                "<a = href=x>",
                "<!doctype html><p><a href=x",
            })
    void findsLinkHoweverItIsWrittenE01(String html) {
        assertThat(urls(html.endsWith(">") ? html : html + ">")).containsExactly("x");
    }

    @Test
    void dropsTagThatThePageCutsOff() {
        assertThat(urls("<a href=x>a</a><a href=\"y")).containsExactly("x");
        assertThat(urls("<a href=x>a</a><a href=y")).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
        "/a?b=1&amp;c=2, /a?b=1&c=2",
        "/a?b=1&copy=2, /a?b=1&copy=2",
        "/a?b=1&copy;=2, /a?b=1©=2",
        "/a&copy, /a©",
        "/a&copyx, /a&copyx",
        "/a&notit;, /a&notit;",
        "/a&#x2F;b&#47c, /a/b/c",
        "/&#128;, /€",
        "/&#0;&#x110000;&#xD800;, /\uFFFD\uFFFD\uFFFD",
        "/&#;&#x;&;&, /&#;&#x;&;&",
        "/&Eacute;t&eacute, /Été",
        "/&NotEqualTilde;, /≂̸",
        "&#109;&#97;ilto:&#x61;&#64;b.c, mailto:a@b.c",
    })
    void replacesCharacterReferencesE02(String written, String read) {
        assertThat(urls("<a href=\"" + written + "\">")).containsExactly(read);
    }

    @Test
    void trimsUrlsLikeBrowsersE03D03() {
        assertThat(urls("<a href=' \n /a b \t'><img alt=a src='/a\n\tb;c d.png'>"))
                .containsExactly("/a b", "/ab;c d.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>'<a href=y>'</script><a href=x>",
                "<script type=application/json>{\"a\":\"<a href=y>\"}</script ><a href=x>",
                "<script><!-- <a href=y></script><a href=x>",
                "<script><!-- <script> <a href=y> </script> --> <a href=y></script><a href=x>",
                "<script><!--<script></script><a href=y>--></script><a href=x>",
                "<script><!--><script></script><a href=x>",
                "<SCRIPT></scriptx><a href=y></Script/><a href=x>",
                "<style>a:after{content:'<a href=y>'}</style><a href=x>",
                "<textarea><a href=y></textarea><a href=x>",
                "<title><a href=y></title><a href=x>",
                "<xmp><a href=y></xmp><iframe><a href=y></iframe><a href=x>",
                "<noembed><a href=y></noembed><noframes><a href=y></noframes><a href=x>",
                "<noscript><a href=x></noscript>",
                "<a href=x><plaintext><a href=y></plaintext><a href=y>",
                "<!--<a href=y>--><a href=x>",
                "<!--><a href=x>",
                "<!---><a href=x>",
                "<!-- <a href=y> --!><a href=x>",
                "<!----!><a href=x>",
                "<!-- > -- > <a href=y> --><a href=x>",
                "<!a <a href=y><a href=x>",
                "<?a <a href=y><a href=x>",
                "</ <a href=y><a href=x>",
                "<![CDATA[<a href=y>]]><a href=x>",
                "<svg><![CDATA[ > <a href=y>]]></svg><a href=x>",
                "<svg><style><a href=x></style></svg>",
                "<svg><title/><a href=x></svg>",
                "<svg><foreignObject><![CDATA[<b>]]><a href=x>",
                "<svg><script/><a href=x></svg>",
                "< a href=y><a href=x>",
                "<a href=x><a href=\"y",
            })
    void tellsLinksFromTextE04(String html) {
        assertThat(urls(html)).containsExactly("x");
    }

    @Test
    void checksSourceOfScriptE04E16() {
        assertThat(page("<script src=/a.js integrity=x crossorigin></script>").references())
                .containsExactly(
                        new WebReference(
                                "script",
                                "src",
                                ReferenceKind.SCRIPT,
                                "/a.js",
                                Set.of(Trait.INTEGRITY, Trait.CROSS_ORIGIN),
                                new Position(1, 13)));
    }

    @Test
    void readsNofollowLinksOfOwnSiteE05() {
        assertThat(urls("<a rel=nofollow href=x>")).containsExactly("x");
    }

    @Test
    void passesOverHostsToConnectToE06() {
        assertThat(
                        urls(
                                "<link rel=preconnect href=https://a><link href=https://b"
                                        + " rel='dns-prefetch x'>"))
                .isEmpty();
    }

    @Test
    void knowsCanonicalE07() {
        PageFacts page = page("<link rel=CANONICAL href=' /a '><link rel=canonical href=/b>");
        assertThat(page.canonical()).contains("/a");
        assertThat(page.references())
                .extracting(WebReference::kind)
                .containsExactly(ReferenceKind.CANONICAL, ReferenceKind.CANONICAL);
    }

    @Test
    void passesOverDisabledStylesheetsE08() {
        assertThat(urls("<link rel=stylesheet disabled href=a><link rel=stylesheet href=b>"))
                .containsExactly("b");
    }

    @Test
    void passesOverNamespacesE09() {
        assertThat(
                        urls(
                                "<html prefix='og: https://ogp.me/ns#' xmlns=http://a><svg"
                                        + " xmlns:xlink=http://b>"))
                .isEmpty();
    }

    @Test
    void toleratesLinksWithoutTargetE10E11() {
        assertThat(urls("<a name=b></a><a></a><a href=''></a><link><link rel=icon href>"))
                .containsExactly("", "");
        assertThat(page("<a name=b id=c></a>").names()).containsExactly("b");
    }

    @Test
    void passesOverUrlsThatLeadNowhereE12D13() {
        assertThat(
                        urls(
                                "<a href=' JavaScript:void(0)'><a @click=x href=tel:1><img alt=a"
                                        + " src=data:image/png;base64,AAA= srcset='data:a,b 1x, c"
                                        + " 2x'>"))
                .containsExactly("tel:1", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div data-mageos-content-ignore><a href=y><div></div><a href=y></div><a href=x>",
                "<a data-mageos-content-ignore href=y>y</a><a href=x>",
                "<img data-mageos-content-ignore src=y><a href=x>",
                "<ul><li data-mageos-content-ignore><a href=y><li><a href=x></ul>",
                "<p data-mageos-content-ignore><a href=y><p><a href=x>",
                "<table><tr data-mageos-content-ignore><td><a href=y></table><a href=x>",
                "<div><span data-mageos-content-ignore><b><a href=y></b></div><a href=x>",
                "<svg data-mageos-content-ignore><a href=y /><g/></svg><a href=x>",
                "<style data-mageos-content-ignore>a{b:url(y)}</style><a href=x>",
                "<a href=x><div DATA-mageos-content-ignore=true><br><a href=y></br><a href=y>",
            })
    void skipsWhatIsToBeLeftAloneE13(String html) {
        assertThat(urls(html)).containsExactly("x");
    }

    @Test
    void keepsIdsOfWhatIsToBeLeftAloneE13() {
        assertThat(page("<p data-mageos-content-ignore id=a><b id=c>").ids())
                .containsExactly("a", "c");
    }

    @Test
    void listsEachPlaceOfLinkE14() {
        assertThat(places("<a href=x>\n <a\n href='x'>\r\n😀é<a href=x>\r<a href=x>"))
                .containsExactly("x@1:9", "x@3:8", "x@4:12", "x@5:9");
    }

    @ParameterizedTest
    @CsvSource({
        "<!doctype html>, HTML5",
        "<!DOCTYPE HTML SYSTEM 'about:legacy-compat'>, HTML5",
        "<!-- a --> <!DOCTYPE html >, HTML5",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>, OTHER",
        "<html><!DOCTYPE html>, MISSING",
        "<p>, MISSING",
    })
    void knowsDoctypeE15(String html, Doctype doctype) {
        assertThat(page(html).doctype()).isEqualTo(doctype);
    }

    @Test
    void tellsImagesWithoutSourceD04() {
        assertThat(
                        kinds(
                                "<img alt=a><img alt=a src=''><img alt=a srcset='b 1x'><img alt=a"
                                        + " data-src=c>"))
                .containsExactly("NO_IMAGE ", "IMAGE ", "IMAGE b");
    }

    @ParameterizedTest
    @CsvSource({
        "<img src=a>, ALT_MISSING",
        "<img src=a alt>, ALT_EMPTY",
        "<img src=a alt=' '>, ALT_BLANK",
        "<input type=image src=a>, ALT_MISSING",
        "<img src=data:a>, ALT_MISSING",
    })
    void knowsWhetherThereIsAlternativeText(String html, Trait trait) {
        assertThat(page(html).references())
                .singleElement()
                .satisfies(image -> assertThat(image.traits()).containsExactly(trait));
    }

    @Test
    void knowsHiddenImagesD08() {
        assertThat(page("<img aria-hidden=true src=a>").references())
                .singleElement()
                .satisfies(
                        image ->
                                assertThat(image.traits())
                                        .containsExactlyInAnyOrder(
                                                Trait.ALT_MISSING, Trait.HIDDEN));
        assertThat(page("<img aria-hidden=true src=a alt=b>").references())
                .allSatisfy(image -> assertThat(image.traits()).isEmpty());
    }

    @Test
    void findsEachCandidateOfSrcsetD10D11D12() {
        assertThat(
                        places(
                                "<picture><source srcset='a.png 1x,b.png 2x,\nc,d.png 100w'><img"
                                        + " alt=a src=e.png srcset='/w_1,h_2/f.png, g.png'>"))
                .containsExactly(
                        "a.png@1:26",
                        "b.png@1:35",
                        "c,d.png@2:1",
                        "e.png@2:30",
                        "/w_1,h_2/f.png@2:44",
                        "g.png@2:60");
    }

    @Test
    void keepsUrlsAsTheyAreD17D18() {
        assertThat(urls("<img alt=a src=//h/a.png><img alt=a src=/b><img alt=a src=../c>"))
                .containsExactly("//h/a.png", "/b", "../c");
    }

    @Test
    void knowsMapsD19() {
        PageFacts page = page("<img alt=a src=a usemap=#m><map name=m><area href=b></map>");
        assertThat(page.maps()).containsExactly("m");
        assertThat(page.references())
                .extracting(WebReference::kind)
                .containsExactly(ReferenceKind.IMAGE, ReferenceKind.IMAGE_MAP, ReferenceKind.LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "<audio src=x>, MEDIA",
        "<video src=x>, MEDIA",
        "<video poster=x>, IMAGE",
        "<source src=x>, MEDIA",
        "<track src=x>, MEDIA",
        "<iframe src=x>, FRAME",
        "<frame src=x>, FRAME",
        "<embed src=x>, MEDIA",
        "<object data=x>, MEDIA",
        "<input type=IMAGE src=x alt=a>, IMAGE",
        "<area href=x>, LINK",
        "<blockquote cite=x>, LINK",
        "<q cite=x>, LINK",
        "<ins cite=x>, LINK",
        "<del cite=x>, LINK",
        "<form action=x>, FORM",
        "<svg><use href=x />, FRAGMENT",
        "<svg><use xlink:href=x />, FRAGMENT",
        "<svg><image xlink:href=x />, IMAGE",
        "<svg><a xlink:href=x>, LINK",
        "<svg><script href=x />, SCRIPT",
    })
    void findsReferenceOfElementD20(String html, ReferenceKind kind) {
        assertThat(kinds(html)).containsExactly(kind + " x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0; url=/a|0|/a",
                "5;URL='/a b' x|5|/a b",
                "0, /a|0|/a",
                "0 url = \"/a|0|/a",
                "1.5;url=/a|1|/a",
                " 3 |3|''",
                "0;urlx|0|urlx",
                ".5;url=a|0|a",
                "99999999999;a|999999999|a",
            })
    void readsRefreshD21(String content, int seconds, String url) {
        String html = "<meta http-equiv=Refresh content='" + content.replace("'", "&#39;") + "'>";
        assertThat(page(html).refresh()).contains(new Refresh(seconds, url));
        assertThat(urls(html)).isEqualTo(url.isEmpty() ? List.of() : List.of(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "content=a", "content='0x url=/a'", "content=-1"})
    void reportsRefreshThatIsNoneD21(String content) {
        PageFacts page = page("<meta http-equiv=refresh " + content + ">");
        assertThat(page.problems()).hasSize(1);
        assertThat(page.refresh()).isEmpty();
    }

    @Test
    void findsOpenGraphD22() {
        assertThat(
                        kinds(
                                "<meta property=og:image content=/a><meta property=og:url"
                                        + " content=''><meta name=twitter:image content=b><meta"
                                        + " property=og:image><meta property=og:title content=c><meta"
                                        + " name=msapplication-TileImage content=d>"))
                .containsExactly(
                        "OPEN_GRAPH /a", "OPEN_GRAPH ", "OPEN_GRAPH b", "OPEN_GRAPH ", "ICON d");
    }

    @Test
    void findsIconsD23() {
        assertThat(
                        kinds(
                                "<link rel='shortcut icon' href=a><link rel=apple-touch-icon"
                                        + " href=b><link rel=manifest href=c><link rel=mask-icon"
                                        + " href=d>"))
                .containsExactly("ICON a", "TOUCH_ICON b", "MANIFEST c", "ICON d");
        assertThat(page("<body><link rel=icon href=a>").references().get(0).traits())
                .containsExactly(Trait.IN_BODY);
    }

    @Test
    void knowsAlternates() {
        assertThat(
                        kinds(
                                "<link rel=alternate type=application/rss+xml href=a><link"
                                        + " rel=alternate hreflang=de href=b><link rel=alternate"
                                        + " href=c><link rel=preload as=font href=d><link rel=next"
                                        + " href=e>"))
                .containsExactly(
                        "ALTERNATE_FEED a",
                        "ALTERNATE_LANGUAGE b",
                        "ALTERNATE c",
                        "FONT d",
                        "LINK e");
    }

    @Test
    void findsUrlsOfStylesD24() {
        assertThat(
                        places(
                                "<style>\n@import 'a.css';\r\np{b:url(é.png) url(c.png)}</style>\n"
                                        + "<p style='background:url(&quot;d.png&quot;)'>"
                                        + "<b style=\"x:url('e')\">"))
                .containsExactly("a.css@2:10", "é.png@3:9", "c.png@3:20", "d.png@4:11", "e@4:63");
    }

    @Test
    void knowsBaseB12() {
        assertThat(page("<base target=a><base href=' /a/ '><base href=/b>").base()).contains("/a/");
        assertThat(page("<base>").base()).isEmpty();
    }

    @Test
    void keepsIndexAndQueryAndFragmentB28C43C44C45() {
        PageFacts page = page("<pre><a id=a href=#a></a></pre><a href='dir/index.html?b=1#c'>");
        assertThat(page.ids()).containsExactly("a");
        assertThat(page.references())
                .extracting(WebReference::value)
                .containsExactly("#a", "dir/index.html?b=1#c");
    }

    @Test
    void knowsTitleAndLanguage() {
        PageFacts page =
                page(
                        "<html lang=de><title>\n A &amp; B <b>\n c&copyd</title><svg><title>x"
                                + "</title></svg>");
        assertThat(page.title()).contains("A & B <b> c©d");
        assertThat(page.language()).contains("de");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta name=robots content='NOINDEX&#44; nofollow'>, true",
        "<meta name=googlebot content=none>, true",
        "<meta name=robots content='index&#44;follow'>, false",
        "<meta name=description content=noindex>, false",
    })
    void knowsNoindex(String html, boolean isNoindex) {
        assertThat(page(html).isNoindex()).isEqualTo(isNoindex);
    }

    @Test
    void readsOtherCharsets() {
        String html = "<meta charset=iso-8859-1><a href=é€>";
        assertThat(new PageFactsReader().read(html.getBytes(Charset.forName("windows-1252"))))
                .satisfies(
                        page ->
                                assertThat(page.references())
                                        .extracting(WebReference::value, WebReference::position)
                                        .containsExactly(tuple("é€", new Position(1, 34))));
        String old =
                "<meta http-equiv=content-type content='text/html; charset=\"Shift_JIS\"'><a"
                        + " href=日>";
        assertThat(
                        new PageFactsReader()
                                .read(old.getBytes(Charset.forName("Shift_JIS")))
                                .references())
                .extracting(WebReference::value)
                .containsExactly("日");
    }

    @Test
    void prefersByteOrderMark() {
        assertThat(places("\uFEFF<meta charset=latin1><a href=é>")).containsExactly("é@1:30");
        byte[] wide = "\uFEFF<meta charset=latin1><a href=é>".getBytes(UTF_16LE);
        assertThat(new PageFactsReader().read(wide).references())
                .extracting(WebReference::value)
                .containsExactly("é");
    }

    @Test
    void toleratesUnknownCharsetAndBrokenUtf8() {
        byte[] bytes = "<meta charset='?!'><a href=x>é".getBytes(Charset.forName("latin1"));
        assertThat(new PageFactsReader().read(bytes).references())
                .extracting(WebReference::value)
                .containsExactly("x");
    }

    @Test
    void replacesNul() {
        assertThat(urls("<a\0 href=y><a href=a\0b>")).containsExactly("a\uFFFDb");
    }
}
