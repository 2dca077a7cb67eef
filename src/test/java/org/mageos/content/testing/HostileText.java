package org.mageos.content.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that break careless readers and writers. */
public final class HostileText {

    private HostileText() {}

    /** Texts that do not stand as they are in XML, HTML or JSON. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> nasty =
                Arbitraries.of(
                        "]]>",
                        "<![CDATA[",
                        "<!--",
                        "-->",
                        "<b>",
                        "</title>",
                        "<br/>",
                        "&",
                        "&amp;",
                        "&amp;lt;",
                        "&nbsp;",
                        "&#0;",
                        "&#x1F600;",
                        "List<String>",
                        "\"'`",
                        "\\u0000",
                        "\\",
                        "\r\n",
                        "\r",
                        "\t",
                        " \n ",
                        "\u0000",
                        "\u0007\u001b[31m",
                        "\u007f",
                        "\u0085",
                        "\u0092",
                        "\u00a0",
                        "\u2028",
                        "\u202e\u0627\u0644\u202c",
                        "\u200f",
                        "\ufeff",
                        "\ufffe",
                        "\uffff",
                        "\ud83d",
                        "\ude00",
                        "\ud83d\ude00",
                        "\ud83d\udc69\u200d\ud83d\udc67",
                        "\udbff\udfff",
                        "日本語",
                        "é",
                        "e\u0301",
                        "<?xml version=\"1.0\"?>",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
                        "x".repeat(10_000));
        return Arbitraries.frequencyOf(
                Tuple.of(3, nasty.list().ofMaxSize(6).map(parts -> String.join("", parts))),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.strings().alpha().ofMaxLength(10)));
    }

    /** Texts of the signs that mean something in Markdown, in MDX or in front matter. */
    public static Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "[",
                        "]",
                        "(",
                        ")",
                        "<",
                        ">",
                        "{",
                        "}",
                        "`",
                        "```",
                        "~~~",
                        "*",
                        "_",
                        "#",
                        "- ",
                        "1. ",
                        "> ",
                        "|",
                        "|-|\n",
                        ":",
                        ":::",
                        "!",
                        "\\",
                        "&amp;",
                        "\"",
                        "'",
                        "$",
                        "$$",
                        "=",
                        "---",
                        "===",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "\t",
                        "    ",
                        " ",
                        "a",
                        "b",
                        "[a]: b\n",
                        "[a](b)",
                        "![",
                        "<a href=\"b\">",
                        "</a>",
                        "<img src=",
                        "<!--",
                        "-->",
                        "import ",
                        "export ",
                        "href={",
                        "/>",
                        "http://",
                        "www.a.b",
                        "\u00e9",
                        "\ud83d\ude04",
                        "\ud83d",
                        "\u0000",
                        "[^a]",
                        "[^a]: ",
                        "~",
                        "~~",
                        "- [x] ",
                        "<Tab>",
                        "</Tab>",
                        "<Img />",
                        "{' '}",
                        "<div>",
                        "</div>",
                        "srcset='a 1x,b'",
                        "id=c")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
