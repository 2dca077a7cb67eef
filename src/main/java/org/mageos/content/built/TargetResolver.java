package org.mageos.content.built;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Resolves references as the <a href="https://url.spec.whatwg.org/#url-parsing">URL standard</a>
 * does for pages on the web. A reference to any of the site's own origins leads to the site.
 */
public final class TargetResolver {

    private final Set<String> ownOrigins;

    /**
     * Resolves for a site.
     *
     * @param ownOrigins such as {@code https://example.org}, in lower case
     */
    public TargetResolver(Set<String> ownOrigins) {
        this.ownOrigins = Set.copyOf(ownOrigins);
    }

    /**
     * The URL against which a page's references are resolved: the page's own, or what its {@code
     * <base>} says.
     */
    public Target base(BuiltPage page) {
        Target own = of(page.file());
        return page.base().map(base -> resolve(own, base)).orElse(own);
    }

    /** The URL of a file; that of {@code a/index.html} is {@code /a/}. */
    public Target of(String file) {
        boolean isIndex = file.equals("index.html") || file.endsWith("/index.html");
        String path = isIndex ? file.substring(0, file.length() - "index.html".length()) : file;
        return new Target("", "/" + path, "", "");
    }

    /** Where a value leads on a page. */
    public Target resolve(Target base, String value) {
        int hash = value.indexOf('#');
        String fragment = hash < 0 ? "" : value.substring(hash);
        String rest = hash < 0 ? value : value.substring(0, hash);
        int colon = schemeEnd(rest);
        String scheme = colon < 0 ? "" : rest.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        if (colon >= 0 && !scheme.equals("http:") && !scheme.equals("https:")) {
            return new Target(scheme, rest.substring(colon + 1), "", fragment);
        }
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark);
        // On the web, a backslash is a slash that somebody from Windows wrote.
        String path = rest.substring(colon + 1, mark < 0 ? rest.length() : mark).replace('\\', '/');
        if (colon >= 0 || path.startsWith("//")) {
            return withHost(colon < 0 ? "https:" : scheme, path, query, fragment);
        }
        if (path.isEmpty()) {
            String kept = mark < 0 ? base.query() : query;
            return new Target(base.origin(), base.path(), kept, fragment);
        }
        String folder = base.path().substring(0, base.path().lastIndexOf('/') + 1);
        String whole = path.startsWith("/") ? path : folder + path;
        return new Target(base.origin(), withoutDots(whole), query, fragment);
    }

    private Target withHost(String scheme, String rest, String query, String fragment) {
        int start = 0;
        while (start < rest.length() && rest.charAt(start) == '/') {
            start++;
        }
        int slash = rest.indexOf('/', start);
        String host = rest.substring(start, slash < 0 ? rest.length() : slash);
        String path = slash < 0 ? "/" : withoutDots(rest.substring(slash));
        String origin = scheme + "//" + host.toLowerCase(Locale.ROOT);
        return new Target(ownOrigins.contains(origin) ? "" : origin, path, query, fragment);
    }

    /** Whether a value leads to the same place wherever on the site it stands. */
    static boolean isIndependent(String value) {
        return value.startsWith("/") || value.startsWith("\\") || schemeEnd(value) >= 0;
    }

    private static int schemeEnd(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == ':' && i > 0) {
                return i;
            }
            boolean isLater = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!isLetter && !(isLater && i > 0)) {
                return -1;
            }
        }
        return -1;
    }

    /** Resolves {@code .} and {@code ..}, which never lead out of the root. */
    private static String withoutDots(String path) {
        if (!path.contains("/.") && !path.contains("/%2")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String plain = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean isUp = plain.equals("..");
            if (isUp && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (!isUp && !plain.equals(".")) {
                kept.add(segments[i]);
            } else if (i == segments.length - 1) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
