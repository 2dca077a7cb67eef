package org.mageos.content.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.Document;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.value.Position;

/** Documents of a dialect for tests, and short forms of what they say. */
public final class Parsed {

    private Parsed() {}

    public static Document with(Dialect dialect, String file, String text) {
        MarkdownOptions options = new MarkdownOptions(dialect, false, Map.of());
        return new DocumentParser(options).parse(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Document with(Templates templates, String text) {
        return with(Dialect.GITHUB.with(templates), "a.md", text);
    }

    public static Document with(Attributes attributes, String text) {
        return with(Dialect.GITHUB.with(attributes), "a.md", text);
    }

    /** Each link as {@code line:column destination}. */
    public static List<String> links(Document document) {
        return Uses.links(document.uses()).stream()
                .map(link -> at(link.position()) + " " + link.destination())
                .toList();
    }

    /** Each image in the same form. */
    public static List<String> images(Document document) {
        return Uses.images(document.uses()).stream()
                .map(image -> at(image.position()) + " " + image.destination())
                .toList();
    }

    /** Each heading as {@code line:column text}, with its id behind a number sign. */
    public static List<String> headings(Document document) {
        return document.headings().stream()
                .map(
                        heading ->
                                at(heading.position())
                                        + " "
                                        + heading.text()
                                        + heading.id().map(id -> "#" + id).orElse(""))
                .toList();
    }

    /** Each id as {@code line:column id}. */
    public static List<String> ids(Document document) {
        return document.ids().stream().map(id -> at(id.position()) + " " + id.id()).toList();
    }

    private static String at(Position position) {
        return position.line() + ":" + position.column();
    }
}
