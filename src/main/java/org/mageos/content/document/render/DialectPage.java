package org.mageos.content.document.render;

import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.MaskedTags;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.template.AttributeLists;
import org.mageos.content.document.template.TemplateText;
import org.mageos.content.document.template.TemplateValues;
import org.mageos.content.value.TextLines;

/**
 * Makes a text in a generator's dialect one in GitHub Flavored Markdown, or in MDX, that looks the
 * same: what only the dialect calls markup becomes markup that the renderer knows, or goes.
 */
final class DialectPage {

    private DialectPage() {}

    /**
     * @param mdx whether the text is MDX, where braces are a program
     * @param values keeps the tags of which only the generator knows what they show
     */
    static Projection rendered(
            Projection source, Dialect dialect, boolean mdx, TemplateValues values) {
        Projection page = mdx ? source : TemplateText.rendered(source, dialect, values);
        page = DialectBlocks.rendered(page, dialect, values);
        page = DialectInlines.rendered(page, dialect, values);
        return mdx || dialect.attributes() == Attributes.NONE
                ? page
                : withoutAttributes(page, dialect.attributes());
    }

    /** Attribute lists say how things look, or which ids they have. */
    private static Projection withoutAttributes(Projection page, Attributes attributes) {
        String text = page.text();
        BodyBuilder ids = new BodyBuilder(TextLines.of(text));
        return page.masked(
                new AttributeLists(text, attributes, ids, new MaskedTags(text), false).masked(0));
    }
}
