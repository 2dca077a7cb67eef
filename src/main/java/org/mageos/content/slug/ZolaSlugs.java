package org.mageos.content.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of Zola. One that is taken gets the first free number; explicit ids are all taken before
 * the first heading without one. With {@link Slugify#ON} some ids are not known, as Zola writes
 * other scripts in ASCII; see {@link #knows}.
 *
 * <p>The source: {@code components/utils/src/slugs.rs} and {@code components/markdown} of Zola, and
 * the crate slug 0.1.6.
 */
public final class ZolaSlugs implements SlugDialect {

    /** The settings {@code slugify.anchors}, {@code slugify.paths}, {@code slugify.taxonomies}. */
    public enum Slugify {
        /** ASCII letters and digits, in lower case, with single hyphens between them. */
        ON,
        /** Only what is harmful goes. */
        SAFE,
        /** All stays; in ids a space is still an underscore. */
        OFF
    }

    private final Slugify anchors;

    /**
     * @param anchors the setting {@code slugify.anchors}
     */
    public ZolaSlugs(Slugify anchors) {
        this.anchors = Objects.requireNonNull(anchors, "anchors");
    }

    @Override
    public Set<String> ids(List<Heading> headings) {
        FreeIds free = new FreeIds();
        headings.stream().map(Heading::id).flatMap(Optional::stream).forEach(free::take);
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            heading.id().or(() -> slug(heading.text()).map(free::unique)).ifPresent(ids::add);
        }
        ids.remove("");
        return ids;
    }

    @Override
    public boolean knows(Heading heading) {
        return heading.id().isPresent() || slug(heading.text()).isPresent();
    }

    /** ASCII letters and digits, in lower case, with single hyphens between them. */
    @Override
    public boolean mayMake(String id) {
        if (anchors != Slugify.ON) {
            return true;
        }
        boolean plain =
                id.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        return plain && !id.contains("--") && !id.startsWith("-") && !id.endsWith("-");
    }

    private Optional<String> slug(String text) {
        return anchors == Slugify.ON ? ascii(text) : Optional.of(withoutSpaces(text));
    }

    /**
     * The part of a path for a file's name without date and ending, for a {@code slug} of the front
     * matter, or a term. Not percent-encoded; empty: not known.
     */
    public static Optional<String> path(String text, Slugify slugify) {
        return switch (slugify) {
            case ON -> ascii(text);
            case SAFE -> Optional.of(safe(text));
            case OFF -> Optional.of(text);
        };
    }

    private static Optional<String> ascii(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            Optional<String> ascii = ZolaText.ascii(c);
            if (ascii.isEmpty()) {
                return Optional.empty();
            }
            for (char letter : ascii.get().toCharArray()) {
                if (letter >= 0x80 || !Character.isLetterOrDigit(letter)) {
                    gap = true;
                    continue;
                }
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(Character.toLowerCase(letter));
            }
        }
        return Optional.of(slug.toString());
    }

    private static String safe(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        StringBuilder path = new StringBuilder(end);
        text.chars()
                .limit(end)
                .filter(c -> "<>:\"/\\|?*".indexOf(c) < 0)
                .forEach(c -> path.append((char) c));
        return path.toString();
    }

    private static String withoutSpaces(String text) {
        StringBuilder id = new StringBuilder(text.length());
        text.chars()
                .forEach(
                        c ->
                                id.append(
                                        c == ' ' || c >= '\t' && c <= '\r' && c != 0xB
                                                ? '_'
                                                : (char) c));
        return id.toString();
    }
}
