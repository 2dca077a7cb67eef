package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the text of blocks, and their titles, with the substitutions that each asks for. */
final class BlockText {

    private final PageState page;

    BlockText(PageState page) {
        this.page = page;
    }

    /** Tells the title of a block, and its id. */
    void caption(BlockAttributes attributes) {
        String title = "";
        if (attributes.title().isPresent()) {
            InlineContent inline =
                    InlineMarkup.read(
                            List.of(attributes.title().get()),
                            page,
                            Substitution.TITLE,
                            RegisteredAnchors.NONE);
            title = inline.withPassed(inline.text());
        }
        attributes.tell(page, title);
    }

    /** Reads text, with the substitutions that the block asks for. */
    void text(List<SourceLine> lines, BlockAttributes attributes, Set<Substitution> usual) {
        if (lines.isEmpty()) {
            return;
        }
        Set<Substitution> substitutions =
                attributes
                        .named("subs")
                        .map(written -> Substitution.of(written, usual, false))
                        .orElse(usual);
        if (Substitution.doFind(substitutions)) {
            InlineMarkup.read(lines, page, substitutions, RegisteredAnchors.ALL);
        }
    }

    /** Reads what is passed through, which may be HTML. */
    void raw(List<SourceLine> lines, BlockAttributes attributes) {
        if (attributes.named("subs").isPresent()) {
            text(lines, attributes, Substitution.NONE);
        } else if (!lines.isEmpty()) {
            RawHtml.read(lines, page.content());
        }
    }

    /** A paragraph whose style tells what it is. */
    void styled(LineQueue lines, String style, BlockAttributes attributes) {
        caption(attributes);
        switch (style) {
            case "listing", "literal", "source" ->
                    text(verbatim(lines), attributes, Substitution.VERBATIM);
            case "verse" -> text(verbatim(lines), attributes, Substitution.NORMAL);
            case "comment" -> {
                lines.takeAsTheyAre(true);
                Paragraph.lines(lines, false);
                lines.takeAsTheyAre(false);
            }
            case "pass" -> raw(Paragraph.lines(lines, false), attributes);
            case "stem", "latexmath", "asciimath" ->
                    text(Paragraph.lines(lines, false), attributes, Substitution.NONE);
            default -> text(Paragraph.lines(lines, false), attributes, Substitution.NORMAL);
        }
    }

    private static List<SourceLine> verbatim(LineQueue lines) {
        List<SourceLine> taken = new ArrayList<>();
        for (SourceLine line = lines.read(); line != null; line = lines.read()) {
            if (line.isEmpty()) {
                return taken;
            }
            if (!taken.isEmpty() && line.text().equals("+")) {
                lines.putBack(line);
                return taken;
            }
            taken.add(line);
        }
        return taken;
    }
}
