package org.mageos.content.sitemap;

import static org.mageos.content.finding.Severity.ERROR;
import static org.mageos.content.finding.Severity.INFO;
import static org.mageos.content.finding.Severity.WARNING;

import java.util.List;
import org.mageos.content.finding.Rule;

/** The rules about sitemaps. */
public final class SitemapRules {

    public static final Rule LASTMOD =
            new Rule(
                    "sitemap/lastmod",
                    WARNING,
                    "A page's date of last change is none, or lies in the future");

    public static final Rule URL =
            new Rule("sitemap/url", ERROR, "A page's URL is too long for a sitemap");

    public static final Rule HOST =
            new Rule(
                    "sitemap/host",
                    WARNING,
                    "The URLs of the sitemap are those of a single machine, such as localhost");

    public static final Rule PROGRAM =
            new Rule(
                    "sitemap/program",
                    INFO,
                    "Pages that a program makes are not known, so the sitemap lacks them");

    public static final Rule ROBOTS =
            new Rule("sitemap/robots", WARNING, "The site's robots.txt does not name the sitemap");

    public static final Rule BLOCKED =
            new Rule(
                    "sitemap/blocked",
                    WARNING,
                    "The site's robots.txt keeps crawlers from pages that the sitemap lists");

    public static final Rule NOINDEX =
            new Rule(
                    "sitemap/noindex",
                    WARNING,
                    "The built sitemap lists a page that search engines are told not to index");

    public static final Rule CANONICAL =
            new Rule(
                    "sitemap/canonical",
                    WARNING,
                    "The built sitemap lists a page that names another one as the right one");

    private static final List<Rule> ALL =
            List.of(LASTMOD, URL, HOST, PROGRAM, ROBOTS, BLOCKED, NOINDEX, CANONICAL);

    private SitemapRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
