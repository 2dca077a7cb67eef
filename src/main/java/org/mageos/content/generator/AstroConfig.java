package org.mageos.content.generator;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.site.Paths;

/**
 * What {@code astro.config.*} may say about URLs. It is a program and is not run: only its literals
 * are read, and what they leave open makes a link undecided, never ok.
 */
final class AstroConfig {

    private static final String REDIRECTED =
            "a URL that astro.config may redirect (add it to routes)";
    private static final String BELOW_BASE =
            "a URL of a site whose astro.config sets a base path (set site.url)";
    private static final String INTEGRATED =
            "a URL that an integration of astro.config may make (add it to routes)";

    private static final Pattern BASE =
            Pattern.compile("\\bbase\\s*:\\s*(['\"`]([^'\"`]*)['\"`])?");
    private static final Pattern REDIRECTS = Pattern.compile("\\bredirects\\s*(:\\s*\\{)?");
    private static final Pattern PATH = Pattern.compile("['\"`](/[^'\"`]*)['\"`]\\s*:");
    private static final Pattern COMMENT = Pattern.compile("(?m)/\\*(?s:.*?)\\*/|(?<![:'\"])//.*$");

    /** There is no such file. */
    static final AstroConfig NONE = new AstroConfig("");

    private final String text;
    private final boolean hasBase;
    private final boolean redirectsAnything;
    private final Set<String> redirected = new HashSet<>();

    private AstroConfig(String text) {
        this.text = text;
        Matcher base = BASE.matcher(text);
        this.hasBase = base.find() && !"/".equals(base.group(2));
        Matcher redirects = REDIRECTS.matcher(text);
        boolean anything = false;
        while (redirects.find()) {
            String literal = redirects.group(1) == null ? "..." : braces(redirects.end());
            anything |= literal.contains("...") || literal.contains("(") || literal.contains("[");
            Matcher path = PATH.matcher(literal);
            while (path.find()) {
                redirected.add(Paths.trimSlashes(path.group(1)));
            }
        }
        this.redirectsAnything = anything;
    }

    static AstroConfig of(String text) {
        return new AstroConfig(COMMENT.matcher(text).replaceAll(""));
    }

    /**
     * Why it cannot be said that a path leads nowhere.
     *
     * @param path a path that no route, file or redirect rule has
     * @param knowsBase whether the settings say where the site is
     */
    Optional<String> doubt(String path, boolean knowsBase) {
        if (hasBase && !knowsBase) {
            return Optional.of(BELOW_BASE);
        }
        if (redirectsAnything || redirected.contains(Paths.trimSlashes(path))) {
            return Optional.of(REDIRECTED);
        }
        boolean sitemap = path.startsWith("/sitemap") && text.contains("sitemap");
        return sitemap ? Optional.of(INTEGRATED) : Optional.empty();
    }

    /** The text up to the brace that closes the one before an offset. */
    private String braces(int start) {
        int depth = 1;
        int i = start;
        while (i < text.length() && depth > 0) {
            char c = text.charAt(i++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return text.substring(start, i);
    }
}
