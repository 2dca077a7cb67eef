package org.mageos.content.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Position;

/**
 * Something that a document uses by its address, as it is written and not yet resolved: what it
 * links to, or shows.
 *
 * <p>A reference definition is one use, however often it is referred to, because it is repaired in
 * one place; one that links and images refer to is a use of each kind, one that nothing refers to
 * does not count: it is not shown. Each candidate of a {@code srcset} is a use of its own.
 *
 * @param kind what it is used for
 * @param syntax how it is written
 * @param destination the destination with Markdown escapes and entities resolved, otherwise as
 *     written; template tags in it stand as they are in the file; may be empty
 * @param position where the destination starts (the link or image itself where the destination is
 *     empty)
 * @param length how many UTF-16 code units the destination takes in the source; 0 if it is empty
 * @param references where a definition is referred to; empty for everything else
 * @param withoutAlternative where this image is shown without an alternative text: {@code ![](x)},
 *     or {@code <img>} without {@code alt}; positions of the images, not of the destination
 * @param doubt why it cannot be said that it leads nowhere, where something in the document itself
 *     leaves that open
 */
public record Use(
        Kind kind,
        Syntax syntax,
        String destination,
        Position position,
        int length,
        List<Position> references,
        List<Position> withoutAlternative,
        Optional<String> doubt) {

    /** What something is used for. */
    public enum Kind {
        LINK,
        /** An image, or another embedded file such as a video's source. */
        IMAGE;

        /** The word for it in a sentence. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a use is written. */
    public enum Syntax {
        /** {@code [text](destination)}. */
        INLINE,
        /** {@code [label]: destination}. */
        DEFINITION,
        /**
         * {@code <https://…>}, or a bare URL as in GitHub Flavored Markdown; the destination of a
         * bare {@code www.…} has {@code http://} put in front.
         */
        AUTOLINK,
        /**
         * An attribute of HTML or JSX, such as {@code href}, or a link of Markdown whose attributes
         * leave it to the browser.
         */
        ATTRIBUTE,
        /** An argument of a shortcode of Hugo, such as {@code src} of {@code figure}. */
        ARGUMENT,
        /** A JSX attribute whose value a program computes: {@code href={url}}. */
        EXPRESSION,
        /** The file of which a macro shows a part, by its path in the folder of the project. */
        SNIPPET,
        /** The name of a macro of Doxia that is none of the usual ones. */
        MACRO_NAME,
        /** {@code [[Page]]}, where the settings switch it on. */
        WIKI,
        /** A value of the front matter. */
        FRONT_MATTER,
        /** {@code link:destination[text]} and {@code image:destination[text]} of AsciiDoc. */
        MACRO,
        /** {@code xref:file.adoc#id[text]} of AsciiDoc, a reference from source to source. */
        XREF,
        /** {@code <<file.adoc#id,text>>} of AsciiDoc, the short form of that. */
        SHORTHAND
    }

    public Use {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(position, "position");
        references = List.copyOf(references);
        withoutAlternative = List.copyOf(withoutAlternative);
        Objects.requireNonNull(doubt, "doubt");
    }

    /** A use without a doubt. */
    public Use(
            Kind kind,
            Syntax syntax,
            String destination,
            Position position,
            int length,
            List<Position> references,
            List<Position> withoutAlternative) {
        this(
                kind,
                syntax,
                destination,
                position,
                length,
                references,
                withoutAlternative,
                Optional.empty());
    }

    /** The use with a doubt. */
    public Use withDoubt(String reason) {
        return new Use(
                kind,
                syntax,
                destination,
                position,
                length,
                references,
                withoutAlternative,
                Optional.of(reason));
    }

    /** The use with another destination. */
    public Use withDestination(String other) {
        return new Use(
                kind, syntax, other, position, length, references, withoutAlternative, doubt);
    }

    /** A use that is no definition, and lacks no alternative text. */
    public static Use of(
            Kind kind, Syntax syntax, String destination, Position position, int length) {
        return new Use(kind, syntax, destination, position, length, List.of(), List.of());
    }
}
