package org.mageos.content.sitemap;

/**
 * How much a sitemap may hold, and likewise an index of sitemaps.
 *
 * @param urls how many URLs
 * @param bytes how many bytes, not compressed
 * @see <a href="https://www.sitemaps.org/protocol.html">sitemaps.org, Sitemaps XML format</a>
 */
record Limits(int urls, long bytes) {

    /** What the protocol allows. */
    public static final Limits PROTOCOL = new Limits(50_000, 52_428_800);

    public Limits {
        if (urls < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive, but are " + urls + " URLs, " + bytes + " bytes");
        }
    }

    Limits withAtMost(int otherUrls) {
        return new Limits(Math.min(urls, otherUrls), bytes);
    }
}
