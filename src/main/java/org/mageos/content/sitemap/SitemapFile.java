package org.mageos.content.sitemap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Where a sitemap goes.
 *
 * <p>A path that ends in {@code -index.xml} or {@code _index.xml} is always an index. Any other is
 * the sitemap itself, and becomes an index when that is too large for one file. The parts lie
 * beside the index: {@code sitemap-0.xml}, {@code sitemap-1.xml} and so on.
 *
 * <p>Compressed sitemaps have {@code .gz} behind their names. An index never is: it is small, and
 * so keeps the name that the settings and {@code robots.txt} have.
 *
 * @param path the file's path in the folder, with {@code /}, ending in {@code .xml}. In a
 *     subfolder, crawlers take URLs outside of it only if {@code robots.txt} names the sitemap.
 * @param root the absolute URL that the folder is served at, normalised and ASCII only; it ends in
 *     {@code /}
 * @param gzip whether sitemaps are compressed
 */
record SitemapFile(String path, URI root, boolean gzip) {

    private static final String EXTENSION = ".xml";

    public SitemapFile {
        Objects.requireNonNull(path, "path");
        if (!path.endsWith(EXTENSION)
                || !Arrays.stream(path.split("/", -1)).allMatch(SitemapFile::isName)) {
            throw new IllegalArgumentException(
                    "path must be a relative one that ends in .xml, but is '" + path + "'");
        }
        if (!PageUrl.isPageUrl(root) || root.getRawQuery() != null || !PageUrl.endsInSlash(root)) {
            throw new IllegalArgumentException(
                    "root must be an absolute URL that ends in '/', but is '" + root + "'");
        }
    }

    private static boolean isName(String segment) {
        return !segment.isEmpty()
                && !segment.equals(".")
                && !segment.equals("..")
                && segment.indexOf('\\') < 0
                && segment.chars().noneMatch(Character::isISOControl);
    }

    /** The file that crawlers start from where everything fits into one sitemap. */
    String first() {
        return isIndex() ? path : single();
    }

    boolean isIndex() {
        return path.endsWith("-index.xml") || path.endsWith("_index.xml");
    }

    /** The name of the sitemap if there is a single one. */
    String single() {
        return compressed(path);
    }

    /** The name of a part, 0-based. */
    String part(int number) {
        return compressed(plainPart(number));
    }

    String plainPart(int number) {
        return base() + "-" + number + EXTENSION;
    }

    /** The path without its ending, and without that of an index. */
    String base() {
        return path.substring(0, path.length() - (isIndex() ? "-index.xml" : EXTENSION).length());
    }

    private String compressed(String name) {
        return gzip ? name + ".gz" : name;
    }

    /** The URL of a file in the folder. */
    URI url(String name) {
        try {
            String escaped = new URI(null, null, "/" + name, null).toASCIIString();
            return URI.create(root + escaped.substring(1));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
