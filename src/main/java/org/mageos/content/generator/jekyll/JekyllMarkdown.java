package org.mageos.content.generator.jekyll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.Heading;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.KramdownSlugs;
import org.mageos.content.slug.KramdownSlugs.Input;
import org.mageos.content.slug.NoSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.value.Value;

/**
 * The Markdown of a Jekyll site: kramdown, which reads GitHub's form of it unless the settings say
 * otherwise, or CommonMark by a plugin.
 */
final class JekyllMarkdown {

    private final SlugDialect slugs;
    private final Dialect dialect;
    private final boolean emoji;
    private final Value.Mapping settings;

    /**
     * @param includes what the tags that put other files in do, as {@link Dialect#tags} has it
     * @param emoji whether a plugin makes {@code :smile:} a sign
     */
    JekyllMarkdown(JekyllConfig config, Map<String, Boolean> includes, boolean emoji) {
        this.emoji = emoji;
        this.settings = config.data();
        String processor =
                config.data().text("markdown").orElse("kramdown").toLowerCase(Locale.ROOT);
        Value.Mapping kramdown = config.data().mapping("kramdown");
        boolean github = kramdown.text("input").orElse("GFM").equalsIgnoreCase("GFM");
        switch (processor) {
            case "commonmark" -> {
                slugs = new NoSlugs();
                dialect = Dialect.GITHUB.withYaml11().with(Templates.LIQUID).withTags(includes);
            }
            case "commonmarkghpages", "gfm" -> {
                slugs = new KramdownSlugs(Input.KRAMDOWN);
                dialect = Dialect.GITHUB.withYaml11().with(Templates.LIQUID).withTags(includes);
            }
            default -> {
                slugs = kramdown(kramdown, github ? Input.GFM : Input.KRAMDOWN);
                Dialect own =
                        Dialect.GITHUB
                                .withYaml11()
                                .with(Templates.LIQUID)
                                .withTags(includes)
                                .with(Attributes.KRAMDOWN)
                                .with(Extra.DEFINITIONS)
                                .with(Extra.ABBREVIATIONS)
                                .with(Extra.DOUBLE_DOLLAR_MATH);
                dialect = github ? own.withSmartPunctuation() : own;
            }
        }
    }

    private static SlugDialect kramdown(Value.Mapping options, Input input) {
        if (options.isSet("auto_ids", false)) {
            return new NoSlugs();
        }
        SlugDialect plain = new KramdownSlugs(input);
        String prefix = options.text("auto_id_prefix").orElse("");
        return prefix.isEmpty() ? plain : new Prefixed(plain, prefix);
    }

    SlugDialect slugs() {
        return slugs;
    }

    FootnoteIds footnotes() {
        return dialect.attributes() == Attributes.KRAMDOWN
                ? FootnoteIds.KRAMDOWN
                : FootnoteIds.NONE;
    }

    Dialect dialect() {
        Dialect named =
                dialect.with(
                        new Dialect.Values(
                                Optional.of("page."), Value.Mapping.of("site", settings)));
        return emoji ? named.with(Extra.EMOJI) : named;
    }

    /** {@code auto_id_prefix}: what stands before each id that is made. */
    private record Prefixed(SlugDialect plain, String prefix) implements SlugDialect {

        @Override
        public Set<String> ids(List<Heading> headings) {
            Set<String> ids = new LinkedHashSet<>(new NoSlugs().ids(headings));
            plain.ids(headings.stream().filter(heading -> heading.id().isEmpty()).toList())
                    .forEach(id -> ids.add(prefix + id));
            return ids;
        }
    }
}
