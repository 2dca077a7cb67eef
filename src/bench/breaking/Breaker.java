import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes destinations that lead nowhere: each has a word in it that nobody uses. */
final class Breaker {

    /** Stands in no destination before. */
    static final String MARK = "zqk";

    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");
    private static final Pattern LAST_ARGUMENT = Pattern.compile("(\\S+)\\s*-?%}");

    /** A host, and on one of git the repository with its branch. */
    private static final Pattern ORIGIN =
            Pattern.compile(
                    "(?:(?:[a-z]+:)?//|www\\.)[^/]*"
                            + "(?:/[^/]+/[^/]+/(?:-/)?(?:blob|tree|raw|edit)/[^/]+(?=/|$))?");

    private Breaker() {}

    /** A destination with another fragment; empty if it has none. */
    static Optional<String> anchor(String written) {
        int hash = written.lastIndexOf('#');
        int end = hash + 1;
        while (end > 0 && end < written.length() && "\"' )}>".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        return hash < 0 || end == hash + 1
                ? Optional.empty()
                : Optional.of(written.substring(0, end) + MARK + written.substring(end));
    }

    /**
     * A destination with another path of the same site: in its last segment, or in a folder.
     *
     * @param base the path of its host that the site is below, which stays; empty for the root
     */
    static Optional<String> path(String written, String base, Random random) {
        Matcher tag =
                written.contains("{{") ? QUOTED.matcher(written) : LAST_ARGUMENT.matcher(written);
        boolean isTag = written.contains("{{") || written.contains("{%");
        if (!isTag) {
            int quote = isQuoted(written) ? 1 : 0;
            int end = Math.min(written.length() - quote, endOfPath(written, quote));
            return Optional.of(path(written, quote, end, base, random));
        }
        if (!tag.find()) {
            return Optional.empty();
        }
        int end = Math.min(tag.end(1), endOfPath(written, tag.start(1)));
        // Jekyll finds a post by its name, whatever folder is said.
        int start =
                written.contains("post_url")
                        ? Math.max(tag.start(1), written.lastIndexOf('/', end - 1) + 1)
                        : tag.start(1);
        return Optional.of(path(written, start, end, base, random));
    }

    /** Whether it is a string of the front matter, with its quotes. */
    private static boolean isQuoted(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first == '"' || first == '\'')
                && text.length() > 1
                && text.charAt(text.length() - 1) == first;
    }

    private static int endOfPath(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '#' || text.charAt(i) == '?') {
                return i;
            }
        }
        return text.length();
    }

    private static String path(String text, int start, int end, String base, Random random) {
        Matcher origin = ORIGIN.matcher(text).region(start, end);
        int from = origin.lookingAt() ? origin.end() : start;
        // With another base path it would lead out of the site, to what nobody can know.
        if (text.startsWith(base, from)
                && (from + base.length() == end || text.startsWith("/", from + base.length()))) {
            from += base.length();
        }
        int last = end;
        while (last > from && text.charAt(last - 1) == '/') {
            last--;
        }
        int slash = text.lastIndexOf('/', last - 1);
        if (slash > from && random.nextInt(3) == 0 && isName(text, from, slash)) {
            return text.substring(0, slash) + MARK + text.substring(slash);
        }
        int first = Math.max(slash + 1, from);
        if (!isName(text, first, last)) {
            // "..", "/" and the like: a page below.
            String rest = text.substring(end);
            String before = text.substring(0, end);
            return before + (before.endsWith("/") ? "" : "/") + MARK + rest;
        }
        int dot = text.lastIndexOf('.', last - 1);
        int at = dot > first ? dot : last;
        return text.substring(0, at) + MARK + text.substring(at);
    }

    /** Whether what stands before a place is the name of a file or folder. */
    private static boolean isName(String text, int from, int end) {
        return end > from && Character.isLetterOrDigit(text.charAt(end - 1));
    }
}
