package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Moment;

/**
 * A date of publication that a site generator takes from the name of a file or of its folder.
 *
 * @param moment the date
 * @param isFirst whether it counts before one in the front matter
 */
public record NamedDate(Moment moment, boolean isFirst) {

    public NamedDate {
        Objects.requireNonNull(moment, "moment");
    }

    /** A date that counts where the front matter has none; empty if the text is no date. */
    public static Optional<NamedDate> of(String date) {
        return Moment.parse(date).map(moment -> new NamedDate(moment, false));
    }

    /** The name of a document that may have the date: that of its folder if it is the index. */
    public static String nameOf(String file) {
        String stem = Paths.withoutExtension(Paths.lastSegment(file));
        boolean isIndex = stem.equals("index") || stem.startsWith("index.");
        return isIndex ? Paths.lastSegment(Paths.folder(file)) : stem;
    }
}
