package org.mageos.content.generator;

import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.document.asciidoc.XrefPath;
import org.mageos.content.url.Destination;

/**
 * The URLs that Asciidoctor makes of references to other files, whether these are there or not.
 *
 * <p>The source: {@code substitutors.rb} of Asciidoctor 2.0.
 */
public final class XrefUrls {

    private static final String SOURCE = ".adoc";

    private XrefUrls() {}

    /**
     * The URL that a reference becomes.
     *
     * @param attributes what is set from outside; what the header of the document says goes before
     *     them, unless they are hard
     * @param text the target as it is written, attributes resolved
     */
    public static String of(
            Document from, Map<String, Setting> attributes, Use.Syntax syntax, String text) {
        Destination destination = Destination.parse(text);
        if (destination.path().isEmpty()) {
            return text;
        }
        String path = XrefPath.source(syntax, destination.path());
        String prefix = value(from, attributes, "relfileprefix").orElse("");
        if (!isPage(syntax, path)) {
            return destination.withPath(prefix + path);
        }
        String suffix =
                value(from, attributes, "relfilesuffix")
                        .or(() -> value(from, attributes, "outfilesuffix"))
                        .orElse(".html");
        String name = path.substring(0, path.lastIndexOf('.'));
        return destination.withPath(prefix + name + suffix);
    }

    /** The short form puts the suffix behind what has none of AsciiDoc's extensions, too. */
    private static boolean isPage(Use.Syntax syntax, String path) {
        return syntax == Use.Syntax.SHORTHAND || path.endsWith(SOURCE);
    }

    private static Optional<String> value(
            Document from, Map<String, Setting> attributes, String name) {
        Optional<Setting> setting = Optional.ofNullable(attributes.get(name));
        Optional<String> outer = setting.flatMap(Setting::value);
        return setting.filter(one -> !one.soft()).isPresent()
                ? outer
                : from.frontMatter().data().text(name).or(() -> outer);
    }
}
