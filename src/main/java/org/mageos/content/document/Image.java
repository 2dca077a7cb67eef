package org.mageos.content.document;

import java.util.List;
import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * An image, or another embedded file such as a video's source, as it is written.
 *
 * <p>A reference definition that images use is one image, as with {@link Link}. Each candidate of a
 * {@code srcset} is an image of its own.
 *
 * @param syntax how it is written; the same kinds as for links
 * @param destination the destination with Markdown escapes and entities resolved, template tags as
 *     they are written; may be empty
 * @param position where the destination starts (the image itself where the destination is empty)
 * @param length how many UTF-16 code units the destination takes in the source; 0 if it is empty
 * @param uses where a definition is used as an image; empty for every other image
 * @param withoutAlternative where this image is shown without an alternative text: {@code ![](x)},
 *     or {@code <img>} without {@code alt}; positions of the images, not of the destination
 */
public record Image(
        Link.Syntax syntax,
        String destination,
        Position position,
        int length,
        List<Position> uses,
        List<Position> withoutAlternative) {

    public Image {
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(position, "position");
        uses = List.copyOf(uses);
        withoutAlternative = List.copyOf(withoutAlternative);
    }
}
