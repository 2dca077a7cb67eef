package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** Section D of the cases: images and other embedded files. */
class ImageTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("D images in Markdown and HTML")
    @CsvSource(
            delimiter = '§',
            value = {
                "D01 § ![x](a.png) § ok",
                "D01 § ![x](gone.png) § image/missing",
                "D01 § ![x](sub) § image/missing",
                "D02 § ![x](a.png#gh-dark-mode-only) § ok",
                "D02 § ![x](gone.png#x) § image/missing",
                "D03 § ![x](<my image.png>) § ok",
                "D03 § ![x](my%20image.png) § ok",
                "D03 § ![x](semi;colon.png) § ok",
                "D04 § <img alt=x> § image/missing",
                "D04 § <img alt=x src=''> § image/missing",
                "D04 § ![x]() § image/missing",
                "D05 § ![](a.png) § image/alt",
                "D05 § <img src=a.png> § image/alt",
                "D06 § <img src=a.png alt=''> § ok",
                "D06 § <img src=a.png alt> § ok",
                "D07 § <img src=a.png alt=' '> § image/alt",
                "D07 § ![ ](a.png) § image/alt",
                "D08 § <img src=a.png aria-hidden=true> § ok",
                "D08 § <img src=a.png role=presentation> § ok",
                "D10 § <img alt=x srcset='a.png 1x, b.png 2x'> § ok",
                "D10 § <img alt=x srcset='a.png 100w,b.png 200w'> § ok",
                "D10 § <img alt=x srcset='https://cdn.example.org/w_1,h_2/a.png 1x, b.png 2x'> §"
                        + " ok",
                "D11 § <img alt=x srcset='a.png 1x, gone.png 2x'> § image/missing",
                "D12 § <picture><source srcset='a.png, b.png 2x'><img alt=x src=a.png></picture> §"
                        + " ok",
                "D12 § <source srcset='https://example.org/a.png, gone.png 2x'> § image/missing",
                "D13 § ![x](data:image/png;base64,iVBORw0KGgo=) § ok",
                "D13 § <img alt=x srcset='data:image/png;base64,iVBO 1x, a.png 2x'> § ok",
                "D16 § ![x](http://example.org/a.png) § ok",
                "D17 § ![x](//example.org/a.png) § ok",
                "D18 § ![x](/docs/a.png) § ok",
                "D18 § ![x](../top.png) § ok",
                "D18 § ![x](sub/c.png) § ok",
                "D20 § <video src=v.mp4 poster=a.png></video> § ok",
                "D20 § <video src=gone.mp4></video> § image/missing",
                "D20 § <video poster=gone.png></video> § image/missing",
                "D20 § <audio><source src=gone.mp3></audio> § image/missing",
                "D20 § <video><track src=gone.vtt></video> § image/missing",
                "D20 § <iframe src=page.md></iframe> § ok",
                "D20 § <iframe src=gone.html></iframe> § link/broken",
                "D20 § <embed src=gone.svg> § image/missing",
                "D20 § <object data=gone.svg></object> § image/missing",
                "D20 § <input type=image src=gone.png> § image/missing",
                "D20 § <map><area href=gone.md></map> § link/broken",
                "D20 § <blockquote cite=gone.md>x</blockquote> § link/broken",
                "D20 § <q cite=page.md>x</q> § ok",
                "D26 § <img src=gone.png alt=x> § image/missing",
                "B39 § ![x](A.png) § image/missing",
                "B35 § ![x](a.png?v=1) § ok",
                "D01 § ![x](page.md) § ok",
            })
    void judgesImages(String id, String markdown, String outcome) {
        folder.images("docs/a.png", "docs/b.png", "docs/my image.png", "docs/semi;colon.png")
                .images("docs/sub/c.png", "top.png")
                .files("docs/v.mp4", "docs/page.md")
                .file("docs/from.md", markdown + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("D01 an image by reference is reported at its definition")
    void reportsTheDefinition() {
        folder.file("a.md", "![x][i] ![y][i]\n\n[i]: gone.png");
        assertThat(folder.lint()).findings().containsExactly("a.md:3:6 image/missing");
    }

    @Test
    @DisplayName("D03 a line break within src")
    void readsSourcesOverTwoLines() {
        folder.images("a.png").file("a.md", "<img alt=x\n  src=\"\n  a.png\">");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A19 an image within a link: both are checked, once each")
    void checksBadges() {
        folder.file("a.md", "[![x](gone.png)](gone.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:7 image/missing", "a.md:1:18 link/broken");
    }

    @Test
    @DisplayName("D25 an image of the front matter is reported at its value")
    void checksFrontMatterImages() {
        folder.images("img/a.png", "posts/own.png")
                .settings(
                        """
                        collections:
                          posts: { files: posts/*.md, images: { cover: img, own: ., hero.src: . } }
                        """)
                .file("posts/good.md", "---\ncover: a.png\nown: own.png\n---\n")
                .file("posts/bad.md", "---\ncover: b.png\nown: a.png\nhero:\n  src: x.png\n---\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "posts/bad.md:2:8 image/missing",
                        "posts/bad.md:3:6 image/missing",
                        "posts/bad.md:5:8 image/missing");
    }

    @Test
    @DisplayName("D25 an empty image, or one that is no text, is a matter of the schema")
    void passesOverFrontMatterThatIsNoText() {
        folder.settings("collections: { posts: { files: '*.md', images: { cover: . } } }")
                .file("a.md", "---\ncover:\n---\n")
                .file("b.md", "---\ncover: ''\n---\n")
                .file("c.md", "---\ncover: 5\n---\n");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("B39 the letter case of an image counts, and the right name is said")
    void namesTheRightCase() {
        folder.images("Logo.PNG").file("a.md", "![x](logo.png)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Missing image 'logo.png': a file's name differs by letter case only;"
                                + " write 'Logo.PNG'");
    }

    @Test
    @DisplayName("B38 the Unicode form of an image counts")
    void namesTheUnicodeForm() {
        folder.images("u\u0308ber.png").file("a.md", "![x](\u00fcber.png)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Missing image '\u00fcber.png': a file's name differs by its Unicode form"
                                + " (composed or decomposed) only; write 'u\u0308ber.png'");
    }

    @Test
    @DisplayName("D27 bytes that are not what the extension says")
    void comparesBytesWithTheExtension() {
        folder.images("really.jpg").file("text.png", "no image").files("empty.gif");
        folder.file("a.md", "![x](really.jpg)\n![x](text.png)\n![x](empty.gif)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The image 'really.jpg' is a PNG file, not .jpg",
                        "The image 'text.png' is in no known image format, not .png",
                        "The image 'empty.gif' is in no known image format, not .gif");
    }

    @Test
    @DisplayName("An image that Git LFS has not fetched is no file of another format")
    void leavesPointersOfLfsAlone() {
        folder.file(
                        "a.png",
                        """
                        version https://git-lfs.github.com/spec/v1
                        oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
                        size 12345678
                        """)
                .file("a.md", "![x](a.png)");
        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("The text of an image may stand in a list of attributes behind it")
    @CsvSource(
            delimiter = '|',
            value = {
                "![](a.png){fig-alt=\"A plot\"} | ok",
                "![](a.png){ width=50% alt='A plot' } | ok",
                "![](a.png){.border} | image/alt",
                "![](a.png){.border} alt={x} | image/alt",
                "![](a.png) {alt=x} | image/alt",
            })
    void readsAlternativesOfAttributes(String markdown, String outcome) {
        folder.images("a.png").file("a.md", markdown + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @DisplayName("D27 the formats that browsers show are known by their first bytes")
    @ValueSource(
            strings = {
                "a.png \u0089PNG\r\n\u001a\n",
                "a.jpg \u00FF\u00D8\u00FF\u00E0",
                "a.JPEG \u00FF\u00D8\u00FF\u00DB",
                "a.gif GIF89a",
                "a.webp RIFF\u0001\u0002\u0003\u0004WEBPVP8 ",
                "a.avif \0\0\0\u001cftypavif\0\0\0\0avifmif1",
                "a.avif \0\0\0\u001cftypmif1\0\0\0\0mif1avifmiaf",
                "a.ico \0\0\u0001\0\u0001",
                "a.bmp BM\u0001\u0002\u0003\u0004\0\0",
                "a.svg <svg xmlns='http://www.w3.org/2000/svg'/>",
                "a.svg <?xml version='1.0'?>\n<!-- x -->\n<svg/>",
                "a.svg \u00EF\u00BB\u00BF<svg/>",
                "a.pdf no image at all",
            })
    void knowsImageFormats(String nameAndBytes) {
        int space = nameAndBytes.indexOf(' ');
        folder.latin1(nameAndBytes.substring(0, space), nameAndBytes.substring(space + 1));
        folder.file("a.md", "![x](" + nameAndBytes.substring(0, space) + ")");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("D27 an SVG may begin with a long comment or document type")
    void looksBehindTheHeadOfAnSvg() {
        folder.file("a.svg", "<?xml version=\"1.0\"?>\n<!-- " + "x".repeat(3_000) + " -->\n<svg/>")
                .file("a.md", "![x](a.svg)");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("image/too-large counts bytes, where the settings switch it on")
    void findsLargeImages() {
        byte[] large = new byte[1_000_001];
        System.arraycopy("GIF89a".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 6);
        folder.bytes("large.gif", large).file("a.md", "![x](large.gif)");
        assertThat(folder.lint()).isClean();
        folder.settings("rules: { image/too-large: error }");
        assertThat(folder.lint()).findings().containsExactly("a.md:1:6 image/too-large");
    }

    @Test
    @DisplayName("image/unused: neither shown, linked nor named in front matter")
    void findsUnusedImages() {
        folder.images("shown.png", "linked.png", "named.png", "unused.png", ".hidden.png")
                .settings(
                        """
                        rules: { image/unused: warning }
                        collections: { all: { files: '*.md', images: { image: . } } }
                        """)
                .file("a.md", "---\nimage: named.png\n---\n![x](shown.png) [x](linked.png)");
        assertThat(folder.lint()).findings().containsExactly("unused.png:1:1 image/unused");
    }
}
