package org.mageos.content.sitemap;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * A {@code robots.txt}: what it keeps from all crawlers, and which sitemaps it names. Rules for
 * single crawlers do not matter here. Immutable.
 *
 * <p>Like crawlers, it takes no notice of what it cannot read: any text is a {@code robots.txt}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
public final class RobotsFile {

    /** What crawlers must read of the file at least (RFC 9309, 2.5), and Google does at most. */
    private static final int MAX_BYTES = 500 * 1_024;

    private final List<SitemapLine> sitemaps;
    private final List<PathRule> rules;

    private RobotsFile(List<SitemapLine> sitemaps, List<PathRule> rules) {
        this.sitemaps = List.copyOf(sitemaps);
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a file.
     *
     * @param text its content; lines that are not within the first 500 KiB are left out, as
     *     crawlers do not read them
     */
    public static RobotsFile parse(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        TextLines lines = TextLines.of(content);
        int end = readLength(content);
        List<SitemapLine> sitemaps = new ArrayList<>();
        List<PathRule> rules = new ArrayList<>();
        boolean forAll = false;
        boolean inAgents = false;
        for (int number = 1; number <= lines.count() && lines.end(number) <= end; number++) {
            Optional<Line> parsed =
                    Line.parse(content.substring(lines.start(number), lines.end(number)), number);
            if (parsed.isEmpty()) {
                continue;
            }
            Line line = parsed.get();
            switch (line.key()) {
                case "user-agent":
                    forAll = line.isForAll() || inAgents && forAll;
                    inAgents = true;
                    break;
                case "allow":
                case "disallow":
                    inAgents = false;
                    // An empty one is for no path.
                    if (forAll && !line.value().isEmpty()) {
                        rules.add(line.rule());
                    }
                    break;
                case "sitemap":
                    if (!line.value().isEmpty()) {
                        sitemaps.add(new SitemapLine(line.value(), line.valuePosition()));
                    }
                    break;
                default:
                    // What others understand does not end the names of a group (RFC 9309, 2.2.4).
                    break;
            }
        }
        return new RobotsFile(sitemaps, rules);
    }

    /** How many characters of a text are within the bytes that are read. */
    private static int readLength(String text) {
        if (text.length() <= MAX_BYTES / 3) {
            return text.length();
        }
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            // Half of a surrogate pair is half of four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            if (bytes > MAX_BYTES) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The sitemaps it names, in their order. */
    public List<SitemapLine> sitemaps() {
        return sitemaps;
    }

    /**
     * The rule that keeps a path from all crawlers: of those that match the longest, and of equals
     * one that allows (RFC 9309, 2.2.2).
     *
     * @param pathAndQuery the path of a URL, from its {@code /} on, with the query, percent-encoded
     *     or not
     * @return empty if the path is allowed
     */
    public Optional<Rule> blocks(String pathAndQuery) {
        String path = PathRule.normalizedPath(pathAndQuery);
        // Always allowed (RFC 9309, 2.2.2).
        if (path.equals("/robots.txt")) {
            return Optional.empty();
        }
        Optional<PathRule> best = Optional.empty();
        for (PathRule rule : rules) {
            if ((best.isEmpty() || rule.isStrongerThan(best.get())) && rule.matches(path)) {
                best = Optional.of(rule);
            }
        }
        return best.filter(rule -> !rule.isAllowed()).map(PathRule::rule);
    }

    /**
     * Writes a file that allows everything and names a sitemap.
     *
     * @param out takes it; its encoding is UTF-8; it is not closed
     * @param sitemap the absolute URL of the sitemap or its index, ASCII only
     */
    public static void write(Writer out, URI sitemap) throws IOException {
        if (!PageUrl.isPageUrl(sitemap)) {
            throw new IllegalArgumentException("not an absolute URL: '" + sitemap + "'");
        }
        out.write("User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n");
    }

    /**
     * A line that names a sitemap.
     *
     * @param url the URL as it is written, which may be anything
     * @param position where the URL begins
     */
    public record SitemapLine(String url, Position position) {
        public SitemapLine {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(position, "position");
        }
    }

    /**
     * A line that allows or disallows paths.
     *
     * @param text the line without comment, such as {@code Disallow: /private/}
     * @param position where it begins
     */
    public record Rule(String text, Position position) {
        public Rule {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(position, "position");
        }
    }

    /**
     * A line with a key and a value.
     *
     * @param key the key in lower case
     * @param text the line without its comment and the space around
     */
    private record Line(
            String key, String value, Position valuePosition, String text, Position position) {

        static Optional<Line> parse(String line, int number) {
            int comment = line.indexOf('#');
            String content = comment < 0 ? line : line.substring(0, comment);
            int colon = content.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            String behind = content.substring(colon + 1);
            return Optional.of(
                    new Line(
                            content.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            behind.strip(),
                            new Position(number, colon + 2 + indentation(behind)),
                            content.strip(),
                            new Position(number, 1 + indentation(content))));
        }

        private static int indentation(String text) {
            return text.length() - text.stripLeading().length();
        }

        /** Google takes what is behind the sign and a space for a remark. */
        boolean isForAll() {
            return value.equals("*") || value.startsWith("* ");
        }

        PathRule rule() {
            return PathRule.of(key.equals("allow"), value, new Rule(text, position));
        }
    }
}
