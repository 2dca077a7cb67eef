package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Set;

/** Reads the text of blocks: what is a link, an image or an anchor in it. */
final class InlineMarkup {

    private InlineMarkup() {}

    /** Reads lines that are one text. */
    static InlineContent read(
            List<SourceLine> lines,
            PageState page,
            Set<Substitution> substitutions,
            RegisteredAnchors anchors) {
        InlineContent inline = new InlineContent(JoinedLines.of(lines), page);
        read(inline, substitutions, anchors);
        return inline;
    }

    /** Reads a text, in the order in which Asciidoctor substitutes. */
    static void read(
            InlineContent inline, Set<Substitution> substitutions, RegisteredAnchors anchors) {
        boolean title = substitutions.contains(Substitution.REPLACEMENTS);
        if (substitutions.isEmpty() || !inline.hasSigns()) {
            if (title) {
                inline.become(SignReplacements.of(inline.projection()));
            }
            return;
        }
        boolean macros = substitutions.contains(Substitution.MACROS);
        ShortcodeSigns.read(inline);
        if (macros) {
            Passthroughs.read(inline, (part, some) -> read(part, some, RegisteredAnchors.NONE));
        }
        if (substitutions.contains(Substitution.QUOTES)) {
            QuotedText.read(inline);
        }
        if (substitutions.contains(Substitution.ATTRIBUTES)) {
            AttributeReferences.read(inline);
        }
        if (title) {
            inline.become(SignReplacements.of(inline.projection()));
        }
        if (macros) {
            TitleMacros.readKeys(inline);
            ImageMacros.read(inline);
            TitleMacros.readTerms(inline);
            UrlMacros.read(inline);
            LinkMacros.read(inline);
            InlineAnchors.read(inline, anchors);
            XrefMacros.read(inline);
            FootnoteMacros.read(inline);
        }
    }
}
