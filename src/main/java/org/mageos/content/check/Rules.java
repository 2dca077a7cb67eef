package org.mageos.content.check;

import static org.mageos.content.finding.Severity.ERROR;
import static org.mageos.content.finding.Severity.INFO;
import static org.mageos.content.finding.Severity.OFF;
import static org.mageos.content.finding.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.feed.FeedRules;
import org.mageos.content.finding.Rule;
import org.mageos.content.sitemap.SitemapRules;

/** The built-in rules. */
public final class Rules {

    public static final Rule FRONT_MATTER_SYNTAX =
            new Rule(
                    "front-matter/syntax",
                    ERROR,
                    "The YAML or TOML cannot be read, or a key stands twice");
    public static final Rule FRONT_MATTER_SCHEMA =
            new Rule(
                    "front-matter/schema",
                    ERROR,
                    "A value does not fit the collection's JSON Schema");
    public static final Rule FRONT_MATTER_REFERENCE =
            new Rule(
                    "front-matter/reference",
                    ERROR,
                    "A value names an entry that does not exist in the other collection");

    public static final Rule LINK_BROKEN =
            new Rule("link/broken", ERROR, "An internal link leads nowhere");
    public static final Rule LINK_BROKEN_ANCHOR =
            new Rule("link/broken-anchor", ERROR, "The page exists, the fragment does not");
    public static final Rule LINK_CASE =
            new Rule(
                    "link/case",
                    ERROR,
                    "The path differs from the real one by letter case or Unicode form only");
    public static final Rule LINK_DRAFT =
            new Rule(
                    "link/draft",
                    ERROR,
                    "A published page links to a draft or to one dated in the future");
    public static final Rule LINK_UNDEFINED_REFERENCE =
            new Rule(
                    "link/undefined-reference",
                    WARNING,
                    "A reference such as [text][label] has no definition");
    public static final Rule LINK_EMPTY =
            new Rule("link/empty", WARNING, "A link without a destination");
    public static final Rule LINK_REDIRECTED =
            new Rule("link/redirected", INFO, "The target is reached through the site's redirects");
    public static final Rule LINK_IGNORED =
            new Rule("link/ignored", INFO, "The target exists, but git ignores it");
    public static final Rule LINK_TRAILING_SLASH =
            new Rule(
                    "link/trailing-slash",
                    WARNING,
                    "The link is written against the site's trailing-slash policy");
    public static final Rule LINK_OWN_DOMAIN =
            new Rule(
                    "link/own-domain",
                    OFF,
                    "An absolute URL to the own site where a relative one would do");

    public static final Rule LINK_EXTERNAL =
            new Rule("link/external", ERROR, "A link to another site leads nowhere");
    public static final Rule LINK_EXTERNAL_REDIRECTED =
            new Rule(
                    "link/external-redirected",
                    INFO,
                    "A link to another site is redirected for good");
    public static final Rule LINK_EXTERNAL_INSECURE =
            new Rule(
                    "link/external-insecure",
                    INFO,
                    "A link to another site says http where https answers");
    public static final Rule LINK_MAIL = new Rule("link/mail", ERROR, "A mail address is none");

    public static final Rule IMAGE_MISSING =
            new Rule("image/missing", ERROR, "An image does not exist");
    public static final Rule IMAGE_ALT =
            new Rule("image/alt", WARNING, "An image has no alternative text");
    public static final Rule IMAGE_FORMAT =
            new Rule("image/format", WARNING, "The bytes are not what the extension says");
    public static final Rule IMAGE_TOO_LARGE =
            new Rule("image/too-large", OFF, "An image has more than 1,000,000 bytes");
    public static final Rule IMAGE_UNUSED = new Rule("image/unused", OFF, "No page uses an image");

    public static final Rule PAGE_ORPHAN =
            new Rule("page/orphan", OFF, "No other page leads to this one");

    public static final Rule ROUTE_DUPLICATE =
            new Rule("route/duplicate", ERROR, "Two sources make the same URL");

    public static final Rule REDIRECT_BROKEN =
            new Rule("redirect/broken", ERROR, "A redirect leads nowhere");
    public static final Rule REDIRECT_LOOP =
            new Rule("redirect/loop", ERROR, "A redirect leads back to itself");
    public static final Rule REDIRECT_CHAIN =
            new Rule("redirect/chain", WARNING, "A redirect leads to another redirect");
    public static final Rule REDIRECT_SHADOWED =
            new Rule(
                    "redirect/shadowed",
                    WARNING,
                    "A redirect never applies: a page or an earlier rule has its path");

    public static final Rule FILE_ENCODING =
            new Rule("file/encoding", WARNING, "A file is not UTF-8 and was not checked");
    public static final Rule FILE_LIMIT =
            new Rule(
                    "file/limit",
                    ERROR,
                    "A part of a file is too large or too deeply nested to be checked");
    public static final Rule FILE_SYMLINK =
            new Rule(
                    "file/symlink",
                    WARNING,
                    "A symbolic link leads out of the content tree, to itself, or nowhere");

    public static final Rule BUILT_STALE =
            new Rule("built/stale", INFO, "A document is newer than the built site");
    public static final Rule BUILT_PROBLEM =
            new Rule(
                    "built/problem",
                    WARNING,
                    "Something in the built site cannot be read, or means nothing to browsers");

    private static final List<Rule> OWN =
            List.of(
                    FRONT_MATTER_SYNTAX,
                    FRONT_MATTER_SCHEMA,
                    FRONT_MATTER_REFERENCE,
                    LINK_BROKEN,
                    LINK_BROKEN_ANCHOR,
                    LINK_CASE,
                    LINK_DRAFT,
                    LINK_UNDEFINED_REFERENCE,
                    LINK_EMPTY,
                    LINK_REDIRECTED,
                    LINK_IGNORED,
                    LINK_TRAILING_SLASH,
                    LINK_OWN_DOMAIN,
                    LINK_EXTERNAL,
                    LINK_EXTERNAL_REDIRECTED,
                    LINK_EXTERNAL_INSECURE,
                    LINK_MAIL,
                    IMAGE_MISSING,
                    IMAGE_ALT,
                    IMAGE_FORMAT,
                    IMAGE_TOO_LARGE,
                    IMAGE_UNUSED,
                    PAGE_ORPHAN,
                    ROUTE_DUPLICATE,
                    REDIRECT_BROKEN,
                    REDIRECT_LOOP,
                    REDIRECT_CHAIN,
                    REDIRECT_SHADOWED,
                    FILE_ENCODING,
                    FILE_LIMIT,
                    FILE_SYMLINK,
                    BUILT_STALE,
                    BUILT_PROBLEM);

    private Rules() {}

    /** All built-in rules, in the order of the documentation. */
    public static List<Rule> all() {
        return Stream.of(OWN, FeedRules.all(), SitemapRules.all()).flatMap(List::stream).toList();
    }
}
