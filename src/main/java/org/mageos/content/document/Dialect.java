package org.mageos.content.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.value.Value;

/**
 * How a site generator's Markdown differs from GitHub Flavored Markdown.
 *
 * @param typography how the text of a heading is taken from its Markdown
 * @param attributes how a block is given an id
 * @param templates the language that is run over the text before it is Markdown
 * @param indentedBlocks whether {@code !!! note}, {@code ??? note} and {@code === "Tab"} start a
 *     block of what is indented by four spaces, as the extensions of Python-Markdown have it
 * @param definitionTerms whether the terms of lists of definitions have ids
 * @param components whether a tag may be a component of a program that shows headings with ids of
 *     its own, as it may in all MDX
 * @param tags whether tags of the site's own, by what calls them, may put headings or ids into a
 *     page; of all others nothing is known but what the language itself brings along
 * @param yaml11 whether front matter is read as libraries of YAML 1.1 do, in Ruby and Python: a
 *     line of {@code ...} closes it, and U+0085, U+2028 and U+2029 end a line
 * @param extras what else is markup in it, which only matters to how a text looks
 * @param values what tags show that only name something
 */
public record Dialect(
        Typography typography,
        Attributes attributes,
        Templates templates,
        boolean indentedBlocks,
        boolean definitionTerms,
        boolean components,
        Map<String, Boolean> tags,
        boolean yaml11,
        Set<Extra> extras,
        Values values) {

    /** GitHub Flavored Markdown itself. */
    public static final Dialect GITHUB =
            new Dialect(
                    Typography.PLAIN,
                    Attributes.NONE,
                    Templates.NONE,
                    false,
                    false,
                    false,
                    Map.of(),
                    false,
                    Set.of(),
                    Values.NONE);

    /**
     * Markup beyond GitHub Flavored Markdown that makes no ids. What no text has by chance, such as
     * {@code :::note} and {@code > [!NOTE]}, is taken for markup in every dialect.
     */
    public enum Extra {
        /**
         * Front matter that is not in order has no data, and nothing is wrong with it; lines of
         * {@code title: x} at the top are metadata, too.
         */
        LENIENT_FRONT_MATTER,
        /** {@code [[text|url]]} is a link. */
        WIKI_URLS,
        /** Headings of HTML are headings, too. */
        HTML_HEADINGS,
        /** {@code Term}, and below it {@code : Definition}. */
        DEFINITIONS,
        /** <code>{.class}</code> below a block. */
        BLOCK_ATTRIBUTES,
        /** {@code *[HTML]: Hypertext Markup Language}. */
        ABBREVIATIONS,
        /** {@code $a$} and {@code $$a$$} are math. */
        MATH,
        /** Only {@code $$a$$} is math, in a line as well. */
        DOUBLE_DOLLAR_MATH,
        /** {@code \\(a\\)} and {@code \\[a\\]} are math. */
        BACKSLASH_MATH,
        /**
         * Outside fenced code <code>{{ value }}</code> is an expression, and {@code <Name />} a
         * component, as in Vue.
         */
        INTERPOLATION,
        /** {@code :smile:} is a sign. */
        EMOJI,
        /** {@code ++ctrl+c++} are keys. */
        KEYS,
        /** <code>{++added++}</code>, <code>{--deleted--}</code> and so on. */
        CRITIC,
        /** {@code ==marked==}. */
        MARK,
        /** {@code ^^inserted^^} and {@code ^superscript^}. */
        CARET,
        /** {@code ~subscript~}. */
        TILDE
    }

    /** How a block is given an id. */
    public enum Attributes {
        /** Not at all. */
        NONE,
        /** {@code ## Title {#id .class}}, behind headings only. */
        HEADING,
        /** kramdown: {@code {: #id}} behind a span or below a block, {@code {#id}} by headings. */
        KRAMDOWN,
        /** Python-Markdown's attr_list: <code>{: #id }</code> or <code>{ #id }</code>. */
        ATTR_LIST,
        /** As {@link #ATTR_LIST}, by markdown-it-attrs, which VitePress has. */
        MARKDOWN_IT
    }

    /**
     * What tags of the template language show that only name something.
     *
     * @param page what stands before the keys of the front matter, as in {@code page.title}; absent
     *     if they cannot be named
     * @param site all that else has a name
     */
    public record Values(Optional<String> page, Value.Mapping site) {

        /** Nothing is known by name. */
        public static final Values NONE = new Values(Optional.empty(), Value.Mapping.EMPTY);

        public Values {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(site, "site");
        }

        /** Only the front matter is known. */
        public static Values ofPage(String page) {
            return new Values(Optional.of(page), Value.Mapping.EMPTY);
        }
    }

    /** A language that is run over the text before it is Markdown. */
    public enum Templates {
        /** None. */
        NONE,
        /** Hugo's shortcodes, <code>{{&lt; x &gt;}}</code> and <code>{{% x %}}</code>. */
        HUGO,
        /** Jekyll's and Eleventy's Liquid, <code>{{ x }}</code> and <code>{% x %}</code>. */
        LIQUID,
        /** Zola's shortcodes, <code>{{ x() }}</code> and <code>{% x() %}</code>. */
        ZOLA,
        /** Jinja, as a plugin of MkDocs runs it. */
        JINJA
    }

    public Dialect {
        Objects.requireNonNull(typography, "typography");
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(templates, "templates");
        tags = Map.copyOf(tags);
        extras = Set.copyOf(extras);
        Objects.requireNonNull(values, "values");
    }

    public Dialect withSmartPunctuation() {
        return with(Typography.SMART);
    }

    public Dialect with(Typography other) {
        return changed(parts -> parts.typography = other);
    }

    public Dialect with(Attributes other) {
        return changed(parts -> parts.attributes = other);
    }

    public Dialect with(Templates other) {
        return changed(parts -> parts.templates = other);
    }

    public Dialect withIndentedBlocks() {
        return changed(parts -> parts.indentedBlocks = true);
    }

    public Dialect withDefinitionTerms() {
        return changed(parts -> parts.definitionTerms = true);
    }

    public Dialect withComponents() {
        return changed(parts -> parts.components = true);
    }

    /** The dialect with tags of the site's own. */
    public Dialect withTags(Map<String, Boolean> known) {
        return changed(parts -> parts.tags = known);
    }

    public Dialect with(Values known) {
        return changed(parts -> parts.values = known);
    }

    public Dialect withYaml11() {
        return changed(parts -> parts.yaml11 = true);
    }

    /** The dialect with one more kind of markup. */
    public Dialect with(Extra extra) {
        Set<Extra> more = EnumSet.of(extra);
        more.addAll(extras);
        return changed(parts -> parts.extras = more);
    }

    public boolean has(Extra extra) {
        return extras.contains(extra);
    }

    private Dialect changed(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /** The components of a dialect, of which one is to be another. */
    private static final class Parts {

        private Typography typography;
        private Attributes attributes;
        private Templates templates;
        private boolean indentedBlocks;
        private boolean definitionTerms;
        private boolean components;
        private Map<String, Boolean> tags;
        private boolean yaml11;
        private Set<Extra> extras;
        private Values values;

        Parts(Dialect dialect) {
            typography = dialect.typography;
            attributes = dialect.attributes;
            templates = dialect.templates;
            indentedBlocks = dialect.indentedBlocks;
            definitionTerms = dialect.definitionTerms;
            components = dialect.components;
            tags = dialect.tags;
            yaml11 = dialect.yaml11;
            extras = dialect.extras;
            values = dialect.values;
        }

        Dialect together() {
            return new Dialect(
                    typography,
                    attributes,
                    templates,
                    indentedBlocks,
                    definitionTerms,
                    components,
                    tags,
                    yaml11,
                    extras,
                    values);
        }
    }
}
