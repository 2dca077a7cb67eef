package org.mageos.content.sitemap;

import java.util.List;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;

/**
 * The rules about the sitemap that is rendered. They stand apart from what reports them, so that a
 * run without a sitemap does not load that.
 */
public final class SitemapRules {

    public static final Rule LASTMOD =
            new Rule(
                    "sitemap/lastmod",
                    Severity.WARNING,
                    "A page's date of last change is not valid, or lies in the future",
                    "Search engines that meet wrong dates in a sitemap stop believing all of its"
                            + " dates.");

    public static final Rule URL =
            new Rule(
                    "sitemap/url",
                    Severity.ERROR,
                    "A page's URL is too long for a sitemap",
                    "The sitemap protocol takes URLs of at most 2,047 characters.");

    public static final Rule HOST =
            new Rule(
                    "sitemap/host",
                    Severity.WARNING,
                    "The URLs of the sitemap are those of a single machine, such as localhost",
                    "A sitemap that was rendered with the URL of a preview lists nothing that a"
                            + " crawler can fetch.");

    public static final Rule PROGRAM =
            new Rule(
                    "sitemap/program",
                    Severity.INFO,
                    "Pages that a program makes are not known, so the sitemap lacks them",
                    "What a file such as [tag].astro makes only the program knows. The sitemap"
                            + " lists its pages as soon as the settings name their paths.");

    public static final Rule NOT_NAMED =
            new Rule(
                    "sitemap/robots",
                    Severity.WARNING,
                    "The site's robots.txt does not name the sitemap",
                    "Search engines that were not told about the sitemap by hand find it by"
                            + " robots.txt alone.");

    public static final Rule BLOCKED =
            new Rule(
                    "sitemap/blocked",
                    Severity.WARNING,
                    "The site's robots.txt keeps crawlers from pages that the sitemap lists",
                    "The sitemap asks search engines to read a page that robots.txt forbids them to"
                            + " read. One of the two is a mistake.");

    private static final List<Rule> ALL = List.of(LASTMOD, URL, HOST, PROGRAM, NOT_NAMED, BLOCKED);

    private SitemapRules() {}

    /** All of them, in the order of the documentation. */
    public static List<Rule> all() {
        return ALL;
    }
}
