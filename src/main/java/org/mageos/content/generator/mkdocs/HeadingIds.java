package org.mageos.content.generator.mkdocs;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mageos.content.document.Heading;
import org.mageos.content.slug.PymdownxSlugify;
import org.mageos.content.slug.PymdownxSlugify.Case;
import org.mageos.content.slug.PythonMarkdownSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.slug.TocSlugify;
import org.mageos.content.value.Value;

/**
 * How the extension toc makes ids of headings, as its settings {@code slugify} and {@code
 * separator} say.
 *
 * @see <a href="https://python-markdown.github.io/extensions/toc/">Python-Markdown, toc</a>
 */
final class HeadingIds {

    private static final String NAME = "!!python/name:";
    private static final String APPLY = "!!python/object/apply:pymdownx.slugs.slugify";

    /** The functions of pymdownx.slugs that need no arguments. */
    private static final Map<String, PymdownxSlugify> NAMED =
            Map.of(
                    "uslugify", named(Case.LOWER, false),
                    "uslugify_encoded", named(Case.LOWER, true),
                    "uslugify_cased", named(Case.NONE, false),
                    "uslugify_cased_encoded", named(Case.NONE, true),
                    "gfm", named(Case.LOWER_ASCII, false),
                    "gfm_encoded", named(Case.LOWER_ASCII, true));

    private HeadingIds() {}

    private static PymdownxSlugify named(Case letterCase, boolean encoded) {
        return new PymdownxSlugify("-", letterCase, encoded, Normalizer.Form.NFC);
    }

    /** The rules of a site; empty if they are a program's. */
    static Optional<SlugDialect> of(MkDocsConfig config) {
        Value.Mapping toc = config.extension("toc").orElse(Value.Mapping.EMPTY);
        String separator = toc.text("separator").orElse("-");
        Optional<Value> slugify = toc.get("slugify");
        return slugify.isEmpty()
                ? Optional.of(new PythonMarkdownSlugs(new TocSlugify(separator, false)))
                : slugify(config, slugify.get(), separator).map(PythonMarkdownSlugs::new);
    }

    private static Optional<UnaryOperator<String>> slugify(
            MkDocsConfig config, Value value, String separator) {
        String tag = config.yaml().tag("markdown_extensions", value);
        if (tag.equals(APPLY)) {
            return applied(value, separator);
        }
        String name = tag.startsWith(NAME) ? tag.substring(NAME.length()) : tag;
        if (name.startsWith("markdown.extensions.toc.slugify")) {
            return Optional.of(new TocSlugify(separator, name.endsWith("_unicode")));
        }
        PymdownxSlugify known =
                name.startsWith("pymdownx.slugs.")
                        ? NAMED.get(name.substring("pymdownx.slugs.".length()))
                        : null;
        return Optional.ofNullable(known)
                .map(
                        found ->
                                new PymdownxSlugify(
                                        separator,
                                        found.letterCase(),
                                        found.percentEncode(),
                                        found.form()));
    }

    /** {@code slugify} with arguments: {@code kwds: {case: lower}}. */
    private static Optional<UnaryOperator<String>> applied(Value value, String separator) {
        Value.Mapping words =
                value instanceof Value.Mapping mapping
                        ? mapping.mapping("kwds")
                        : Value.Mapping.EMPTY;
        boolean other = value instanceof Value.Mapping keys && keys.get("args").isPresent();
        Optional<Case> letterCase = letterCase(words.text("case").orElse("none"));
        Optional<Normalizer.Form> form = form(words.text("normalize").orElse("NFC"));
        if (other || letterCase.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PymdownxSlugify(
                        separator,
                        letterCase.get(),
                        words.isSet("percent_encode", true),
                        form.get()));
    }

    private static Optional<Case> letterCase(String name) {
        return switch (name) {
            case "none" -> Optional.of(Case.NONE);
            case "lower" -> Optional.of(Case.LOWER);
            case "lower-ascii" -> Optional.of(Case.LOWER_ASCII);
            case "fold" -> Optional.of(Case.FOLD);
            default -> Optional.empty();
        };
    }

    private static Optional<Normalizer.Form> form(String name) {
        return switch (name) {
            case "NFC" -> Optional.of(Normalizer.Form.NFC);
            case "NFD" -> Optional.of(Normalizer.Form.NFD);
            case "NFKC" -> Optional.of(Normalizer.Form.NFKC);
            case "NFKD" -> Optional.of(Normalizer.Form.NFKD);
            default -> Optional.empty();
        };
    }

    /** Ids that a function makes which is not known here: only those that stand in the text. */
    static final class Unknown implements SlugDialect {

        @Override
        public Set<String> ids(List<Heading> headings) {
            Set<String> ids = new LinkedHashSet<>();
            headings.stream().map(Heading::id).flatMap(Optional::stream).forEach(ids::add);
            return ids;
        }

        @Override
        public boolean knows(Heading heading) {
            return heading.id().isPresent();
        }
    }
}
