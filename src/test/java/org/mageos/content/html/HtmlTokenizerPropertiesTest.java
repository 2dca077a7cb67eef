package org.mageos.content.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/** Holds the tokenizer to what jsoup makes of the same pages: tags and attributes, in order. */
class HtmlTokenizerPropertiesTest {

    private static final String HEAD = "<!doctype html><html><head></head><body>";

    /** Elements that the tree puts where they stand, so that its order is that of the tags. */
    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "<div",
                        "<x-y",
                        "<SPAN",
                        "<img",
                        "</div",
                        "</span>",
                        "<a1",
                        "<",
                        ">",
                        "/",
                        "/>",
                        " ",
                        "\n",
                        "\r\n",
                        "\t",
                        "\f",
                        "=",
                        "\"",
                        "'",
                        " href",
                        " HREF=",
                        " src=\"",
                        " src='",
                        "a=b",
                        " c=d",
                        "x",
                        "é",
                        "😀",
                        "&",
                        "&amp;",
                        "&amp",
                        "&ampx",
                        "&copy=",
                        "&copy;",
                        "&notin;",
                        "&notit;",
                        "&#65;",
                        "&#x41",
                        "&#",
                        "&#128;",
                        "&#xFFFFFFFF;",
                        ";",
                        "<!--",
                        "-->",
                        "--!>",
                        "<!-->",
                        "<!",
                        "<!a>",
                        "<?b",
                        "-",
                        "!",
                        "`",
                        "<script>",
                        "</script>",
                        "<style>",
                        "</style>",
                        "<textarea>",
                        "</textarea>",
                        "<xmp>",
                        "</xmp>",
                        "</",
                        "]]>",
                        "script");
        return parts.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void readsWhatJsoupReads(@ForAll("pages") String page) {
        String html = HEAD + page;
        // jsoup leaves it to others to make one line break of two characters.
        assertThat(tokens(html)).as(html).isEqualTo(jsoup(html.replace("\r\n", "\n")));
    }

    @Property(tries = 2000)
    void readsAnyBytes(@ForAll byte[] bytes) {
        assertThat(new PageFactsReader().read(bytes)).isNotNull();
        assertThat(XmlLinkReader.read(bytes)).isNotNull();
        assertThat(CssReferences.read(bytes)).isNotNull();
    }

    static List<String> tokens(String html) {
        HtmlTokenizer tag = new HtmlTokenizer(html.getBytes(UTF_8), new Names());
        List<String> found = new ArrayList<>();
        while (true) {
            switch (tag.next()) {
                case START -> addElement(tag, found);
                case END_OF_PAGE -> {
                    return found;
                }
                default -> {
                    // jsoup has no end tags.
                }
            }
        }
    }

    private static void addElement(HtmlTokenizer tag, List<String> found) {
        found.add(tag.name());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tag.attributes().count(); i++) {
            if (names.add(tag.attributes().name(i))) {
                found.add(tag.attributes().name(i) + "=" + tag.attributes().value(i));
            }
        }
    }

    static List<String> jsoup(String html) {
        List<String> found = new ArrayList<>();
        NodeVisitor visitor =
                (node, depth) -> {
                    if (node instanceof Element element && depth > 0) {
                        found.add(element.tagName());
                        for (Attribute attribute : element.attributes()) {
                            found.add(attribute.getKey() + "=" + attribute.getValue());
                        }
                    }
                };
        Jsoup.parse(html).traverse(visitor);
        return found;
    }
}
