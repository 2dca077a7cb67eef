package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Typography;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.GoldmarkSlugs;
import org.mageos.content.slug.NoSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.value.Value;

/**
 * How Hugo reads Markdown.
 *
 * @param goldmark the settings {@code markup.goldmark}, with keys in lower case
 * @param emoji the setting {@code enableEmoji}
 */
record HugoMarkdown(Value.Mapping goldmark, boolean emoji) {

    private static final Pattern SIGN = Pattern.compile(":[a-z0-9_+-]+:");

    SlugDialect slugs() {
        Value.Mapping parser = goldmark.mapping("parser");
        if (parser.isSet("autoheadingid", false)) {
            return new NoSlugs();
        }
        String type =
                parser.text("autoheadingidtype").or(() -> parser.text("autoidtype")).orElse("");
        return new GoldmarkSlugs(
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "github-ascii" -> GoldmarkSlugs.Type.GITHUB_ASCII;
                    case "blackfriday" -> GoldmarkSlugs.Type.BLACKFRIDAY;
                    default -> GoldmarkSlugs.Type.GITHUB;
                });
    }

    /** Terms are numbered together with the headings. */
    FootnoteIds footnotes() {
        Value.Mapping extensions = goldmark.mapping("extensions");
        Value.Mapping footnote = extensions.mapping("footnote");
        boolean none =
                extensions.isSet("footnote", false)
                        || footnote.isSet("enable", false)
                        || footnote.isSet("enableautoidprefix", true);
        return none ? FootnoteIds.NONE : FootnoteIds.GOLDMARK;
    }

    /**
     * @param parameters what the shortcode {@code param} shows, with keys in lower case
     */
    Dialect dialect(Map<String, Boolean> shortcodes, Value.Mapping parameters) {
        Dialect dialect = Dialect.GITHUB.with(Dialect.Templates.HUGO);
        Value.Mapping parser = goldmark.mapping("parser");
        if (parser.isSet("autodefinitiontermid", true) && !parser.isSet("autoheadingid", false)) {
            dialect = dialect.withDefinitionTerms();
        }
        Value.Mapping attributes = parser.mapping("attribute");
        if (!attributes.isSet("title", false)) {
            dialect = dialect.with(Dialect.Attributes.HEADING);
        }
        if (attributes.isSet("block", true)) {
            dialect = dialect.with(Dialect.Extra.BLOCK_ATTRIBUTES);
        }
        Value.Mapping extensions = goldmark.mapping("extensions");
        if (!extensions.isSet("definitionlist", false)) {
            dialect = dialect.with(Dialect.Extra.DEFINITIONS);
        }
        Value.Mapping passthrough = extensions.mapping("passthrough");
        if (passthrough.isSet("enable", true)) {
            dialect = PassedMath.added(dialect, passthrough.mapping("delimiters"));
        }
        if (emoji) {
            dialect = dialect.with(Dialect.Extra.EMOJI);
        }
        return dialect.withTags(shortcodes)
                .with(typography(extensions))
                .with(new Dialect.Values(Optional.of(""), parameters));
    }

    private static Typography typography(Value.Mapping extensions) {
        Value.Mapping typographer = extensions.mapping("typographer");
        return extensions.isSet("typographer", false) || typographer.isSet("disable", true)
                ? new Typography("--", "---", Typography.Nested.FIRST, false)
                : new Typography(
                        Escapes.html(typographer.text("endash").orElse("&ndash;")),
                        Escapes.html(typographer.text("emdash").orElse("&mdash;")),
                        Typography.Nested.FIRST_BEFORE_SIGN,
                        false);
    }

    /**
     * The ids as Hugo before 0.144 makes them: of the Markdown of a heading, in which signs for
     * {@code :smile:} stand already.
     */
    Set<String> earlierIds(List<Heading> headings) {
        return slugs().ids(
                        headings.stream()
                                .map(
                                        one ->
                                                one.withText(
                                                        beforehand(
                                                                one.earlier().orElse(one.text()))))
                                .toList());
    }

    private String beforehand(String text) {
        return emoji ? SIGN.matcher(text).replaceAll("\u263A") : text;
    }
}
