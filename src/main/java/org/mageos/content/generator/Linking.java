package org.mageos.content.generator;

import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.XrefPath;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** What the links and images of a document mean, before they are looked up. */
public interface Linking {

    /** Links are URLs, images files of the tree, and nothing is rewritten. */
    Linking PLAIN = new Linking() {};

    /**
     * What a link of a document of the site means.
     *
     * @param from the document; one that belongs to the site or has a page
     * @param text the destination as the document tells it; not blank
     */
    default Reference link(Document from, Use.Syntax syntax, String text) {
        return new Reference.Url(text);
    }

    /** What an image of a document of the site means; its fragment does not matter. */
    default Reference image(Document from, Use.Syntax syntax, String text) {
        return new Reference.Bundled(text);
    }

    /**
     * What a reference of an AsciiDoc document of the site means, which names a source file.
     *
     * @param text the target as it is written, attributes resolved; begins with {@code #} if it is
     *     an id of the document itself
     */
    default Reference xref(Document from, Use.Syntax syntax, String text) {
        Destination destination = Destination.parse(text);
        return destination.path().isEmpty()
                ? new Reference.Url(text)
                : new Reference.File(
                        Paths.join(from.folder(), XrefPath.source(syntax, destination.path())),
                        destination.fragment());
    }

    /**
     * Whether a relative link to a Markdown file, which {@link #link} takes for a URL, may become
     * the URL of that file's page all the same, by a plugin.
     */
    default boolean mayRewriteLinks() {
        return true;
    }

    /**
     * Prefixes of image paths that stand for a folder of the content tree, without a slash at their
     * ends, such as {@code ~} for {@code src}. Those of the plugin's settings go before them.
     */
    default Map<String, String> aliases() {
        return Map.of();
    }

    /**
     * Why it cannot be said that an attribute of a component of a document leads nowhere: the
     * program of the component makes another URL of it.
     */
    default Optional<String> doubtComponents(Document from) {
        return Optional.empty();
    }

    /**
     * Why it cannot be said that a link of a document beside the site leads nowhere: a program may
     * take the document into the site, where its links mean something else.
     */
    default Optional<String> doubtBeside(Document from) {
        return Optional.empty();
    }
}
