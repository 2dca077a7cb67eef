package org.mageos.content.settings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that the files of a sitemap may have: its own, with {@code .gz} behind it if it is
 * compressed, and those of its parts if it is an index.
 *
 * @param path the sitemap's path
 */
record SitemapName(String path) {

    /** How the name of an index ends; its parts have a number in that place. */
    private static final Pattern INDEX = Pattern.compile("[-_]index\\.xml$");

    private static final Pattern PART = Pattern.compile("(.*)-[0-9]+\\.xml(?:\\.gz)?");

    SitemapName {
        path = path.toLowerCase(Locale.ROOT);
    }

    /** Whether the sitemap itself may be this file, whatever the letter case. */
    boolean isFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.equals(path) || name.equals(path + ".gz");
    }

    /** Whether a part of the sitemap may be this file. */
    boolean isPart(String file) {
        Matcher part = PART.matcher(file.toLowerCase(Locale.ROOT));
        return part.matches() && part.group(1).equals(base());
    }

    /** Whether both may be one file, or have parts of one name. */
    boolean collidesWith(SitemapName other) {
        return base().equals(other.base()) || isPart(other.path) || other.isPart(path);
    }

    private String base() {
        return INDEX.matcher(path).replaceFirst(".xml").replaceFirst("\\.xml$", "");
    }
}
