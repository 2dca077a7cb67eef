package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.asciidoc.TitleReader.Title;

/** Reads the header of a document: its title, its authors, and what it says of itself. */
final class HeaderReader {

    private static final List<String> OF_AUTHORS =
            List.of("author", "firstname", "middlename", "lastname", "authorinitials", "email");

    private static final List<String> OF_REVISIONS = List.of("revnumber", "revdate", "revremark");

    private final PageState page;
    private final EntryReader entries;

    HeaderReader(PageState page, EntryReader entries) {
        this.page = page;
        this.entries = entries;
    }

    /**
     * Reads a header.
     *
     * @param attributes what stands above the title; for the first block if there is no title
     * @return whether there is a title, so that these are used up
     */
    boolean read(LineQueue lines, BlockAttributes attributes) {
        Optional<Title> title =
                TitleReader.next(lines)
                        .filter(one -> level(one) == 0)
                        .filter(one -> !attributes.isStyle("discrete"))
                        .filter(one -> !attributes.isStyle("float"));
        if (title.isEmpty()) {
            entries.endHeader();
            return false;
        }
        TitleReader.skip(lines, title.get());
        title(title.get(), attributes);
        metadata(lines);
        entries.endHeader();
        return true;
    }

    private int level(Title title) {
        return title.level() + page.attributes().number("leveloffset");
    }

    private void title(Title title, BlockAttributes attributes) {
        InlineContent inline =
                InlineMarkup.read(
                        List.of(title.line()), page, Substitution.TITLE, RegisteredAnchors.NONE);
        String text = inline.withPassed(inline.text());
        String shown = MarkupSigns.visible(text);
        page.attributes().set("doctitle", shown, true);
        attributes.tell(page, text);
        entries.title(title.line());
        page.content().heading(0, shown, attributes.id(), title.line());
    }

    private void metadata(LineQueue lines) {
        entries(lines);
        if (!lines.hasText()) {
            return;
        }
        lines.read();
        OF_AUTHORS.forEach(this::setLater);
        entries(lines);
        SourceLine line = lines.peek();
        if (line != null && !line.isEmpty()) {
            lines.read();
            OF_REVISIONS.forEach(this::setLater);
        }
        entries(lines);
    }

    /** A line sets an attribute, unless it is set, to what only Asciidoctor knows. */
    private void setLater(String name) {
        if (!page.attributes().isSet(name)) {
            page.attributes().setUnknown(name);
        }
    }

    private void entries(LineQueue lines) {
        Comments.skip(lines, page.content());
        while (entries.take(lines)) {
            Comments.skip(lines, page.content());
        }
    }
}
