package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.url.Destination;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * A link in a menu that the settings of the site generator describe: its navigation, a sidebar, the
 * foot of its pages.
 *
 * @param location where its destination stands
 * @param length how many UTF-16 code units the destination takes there
 * @param destination the destination as written
 * @param url what the generator makes of it: a path of the host
 */
public record MenuLink(Location location, int length, String destination, String url) {

    public MenuLink {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(url, "url");
    }

    /**
     * @param file the settings
     * @param value the destination
     */
    public static MenuLink of(String file, Value.Scalar value, String url) {
        boolean quoted = value.length() == value.text().length() + 2;
        Position start = value.position();
        return new MenuLink(
                new Location(file, quoted ? new Position(start.line(), start.column() + 1) : start),
                quoted ? value.text().length() : value.length(),
                value.text(),
                url);
    }

    /** Another URL of the site as the settings would have it; empty if they could not. */
    public Optional<String> asWritten(String other) {
        if (!url.endsWith(destination)) {
            return Optional.empty();
        }
        String before = url.substring(0, url.length() - destination.length());
        return Optional.of(other)
                .filter(text -> text.startsWith(before) && text.length() > before.length())
                .map(text -> text.substring(before.length()));
    }

    /** Whether a destination is a path that the generator makes a URL of the site of. */
    public static boolean isPath(String destination) {
        Destination parsed = Destination.parse(destination);
        return parsed.scheme().isEmpty() && parsed.host().isEmpty() && !parsed.path().isEmpty();
    }
}
