package org.mageos.content.document.parser;

import java.util.Optional;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.CommentLines;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.MaskedTags;
import org.mageos.content.document.source.TagLines;
import org.mageos.content.document.template.AttributeLists;
import org.mageos.content.document.template.HeadingComments;
import org.mageos.content.document.template.Inclusions;
import org.mageos.content.document.template.IndentedBlocks;
import org.mageos.content.document.template.TemplateMask;

/**
 * Makes of a generator's Markdown what reads as GitHub Flavored Markdown: what means something else
 * is masked, so that all offsets stay true.
 */
public final class Preparation {

    private final Dialect dialect;
    private final BodyBuilder body;
    private final boolean mdx;

    public Preparation(Dialect dialect, BodyBuilder body, boolean mdx) {
        this.dialect = dialect;
        this.body = body;
        this.mdx = mdx;
    }

    /** The text, from an offset on prepared; the same text where there is nothing to do. */
    public String of(String text, int start) {
        MaskedTags tags = new MaskedTags(text);
        body.masked(tags);
        String prepared = mdx ? text : withoutTemplates(text, start, tags);
        if (dialect.indentedBlocks()) {
            prepared = IndentedBlocks.masked(prepared, start);
        }
        if (dialect.attributes() == Attributes.NONE) {
            HeadingComments.read(text, start, body);
        } else {
            prepared =
                    new AttributeLists(prepared, dialect.attributes(), body, tags, mdx)
                            .masked(start);
        }
        if (dialect.equals(Dialect.GITHUB) && !mdx) {
            // Where no generator is known, it may be one that reads MyST.
            prepared = CommentLines.masked(prepared, start);
        }
        boolean readsIds = dialect.attributes() == Attributes.NONE;
        return mdx
                ? prepared
                : Directives.masked(
                        prepared, start, readsIds ? Optional.of(body) : Optional.empty());
    }

    private String withoutTemplates(String text, int start, MaskedTags tags) {
        Inclusions.find(text, start, dialect, body);
        String masked = new TemplateMask(text, dialect, body, tags).masked(start);
        return masked.equals(text) ? text : TagLines.blanked(masked, start);
    }
}
