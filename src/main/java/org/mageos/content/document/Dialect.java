package org.mageos.content.document;

import java.util.Objects;

/**
 * How a site generator's Markdown differs from GitHub Flavored Markdown.
 *
 * @param smartPunctuation whether {@code --} in a heading's text becomes a dash before its id is
 *     made
 * @param attributes how a block is given an id
 * @param templates the language that is run over the text before it is Markdown
 * @param indentedBlocks whether {@code !!! note}, {@code ??? note} and {@code === "Tab"} start a
 *     block of what is indented by four spaces, as the extensions of Python-Markdown have it
 * @param components whether a tag may be a component of a program that shows headings with ids of
 *     its own
 */
public record Dialect(
        boolean smartPunctuation,
        Attributes attributes,
        Templates templates,
        boolean indentedBlocks,
        boolean components) {

    /** GitHub Flavored Markdown itself. */
    public static final Dialect GITHUB =
            new Dialect(false, Attributes.NONE, Templates.NONE, false, false);

    /** How a block is given an id. */
    public enum Attributes {
        /** Not at all. */
        NONE,
        /** {@code ## Title {#id .class}}, behind headings only. */
        HEADING,
        /** kramdown: {@code {: #id}} behind a span or below a block, {@code {#id}} by headings. */
        KRAMDOWN,
        /** Python-Markdown's attr_list: <code>{: #id }</code> or <code>{ #id }</code>. */
        ATTR_LIST
    }

    /** A language that is run over the text before it is Markdown. */
    public enum Templates {
        /** None. */
        NONE,
        /** Hugo's shortcodes, <code>{{< x >}}</code> and <code>{{% x %}}</code>. */
        HUGO,
        /** Jekyll's and Eleventy's Liquid, <code>{{ x }}</code> and <code>{% x %}</code>. */
        LIQUID,
        /** Zola's shortcodes, <code>{{ x() }}</code> and <code>{% x() %}</code>. */
        ZOLA,
        /** Jinja, as a plugin of MkDocs runs it. */
        JINJA
    }

    public Dialect {
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(templates, "templates");
    }

    public Dialect withSmartPunctuation() {
        return new Dialect(true, attributes, templates, indentedBlocks, components);
    }

    public Dialect with(Attributes other) {
        return new Dialect(smartPunctuation, other, templates, indentedBlocks, components);
    }

    public Dialect with(Templates other) {
        return new Dialect(smartPunctuation, attributes, other, indentedBlocks, components);
    }

    public Dialect withIndentedBlocks() {
        return new Dialect(smartPunctuation, attributes, templates, true, components);
    }

    public Dialect withComponents() {
        return new Dialect(smartPunctuation, attributes, templates, indentedBlocks, true);
    }
}
