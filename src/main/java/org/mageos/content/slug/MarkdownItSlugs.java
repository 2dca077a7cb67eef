package org.mageos.content.slug;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mageos.content.document.Heading;
import org.mageos.content.url.Paths;

/**
 * The ids of markdown-it-anchor. One that is taken gets the first free number. They are
 * percent-encoded as they stand in the page; a browser finds them by what they stand for, too.
 *
 * <p>Compared with markdown-it-anchor 10.0.0: {@code md.use(anchor).render("## …")}.
 */
public final class MarkdownItSlugs implements SlugDialect {

    private final Function<String, Optional<String>> slugify;

    /** The ids that it makes without being told how. */
    public MarkdownItSlugs() {
        this(text -> Optional.of(encoded(text)));
    }

    /**
     * @param slugify its option {@code slugify}; empty: not known
     */
    public MarkdownItSlugs(Function<String, Optional<String>> slugify) {
        this.slugify = Objects.requireNonNull(slugify, "slugify");
    }

    @Override
    public Set<String> ids(List<Heading> headings) {
        FreeIds free = new FreeIds();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            heading.id().ifPresent(free::take);
            Optional<String> id =
                    heading.id().or(() -> slugify.apply(heading.text()).map(free::unique));
            id.ifPresent(ids::add);
            id.map(Paths::decode).ifPresent(ids::add);
        }
        ids.remove("");
        return ids;
    }

    @Override
    public boolean knows(Heading heading) {
        return heading.id().isPresent() || slugify.apply(heading.text()).isPresent();
    }

    /** As {@code encodeURIComponent} has it, with a hyphen for each run of blanks. */
    private static String encoded(String text) {
        String words = LowerCase.of(text.strip()).replaceAll("\\s+", "-");
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
