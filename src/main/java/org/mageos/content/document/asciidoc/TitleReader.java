package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.asciidoc.AttributeTable.State;

/** Reads titles of sections and of the document, and gives sections their ids. */
final class TitleReader {

    private final PageState page;

    TitleReader(PageState page) {
        this.page = page;
    }

    /**
     * A title.
     *
     * @param level how deep it is by its marks, 0 for that of the document
     * @param line its text, without marks
     * @param lines how many lines it takes
     */
    record Title(int level, SourceLine line, int lines) {}

    /** The title that the next lines are; empty if they are none. */
    static Optional<Title> next(LineQueue lines) {
        SourceLine line = lines.read();
        if (line == null) {
            return Optional.empty();
        }
        SourceLine second = lines.peek();
        lines.putBack(line);
        int level = BlockLine.titleLevel(line.text());
        if (level >= 0) {
            return Optional.of(new Title(level, text(line, level + 1), 1));
        }
        int underlined =
                second == null || line.isEmpty()
                        ? -1
                        : BlockLine.titleLevel(line.text(), second.text());
        return underlined < 0 ? Optional.empty() : Optional.of(new Title(underlined, line, 2));
    }

    /** The text of a title of one line, without marks at its end. */
    private static SourceLine text(SourceLine line, int marks) {
        String text = line.text();
        int start = BlockLine.behindBlanks(text, marks);
        int end = text.length();
        String front = text.substring(0, marks);
        boolean closed = text.endsWith(front) && end - marks > start;
        if (closed && " \t".indexOf(text.charAt(end - marks - 1)) >= 0) {
            end -= marks;
            while (end > start && " \t".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return end > start ? line.part(start, end) : line.from(start);
    }

    static void skip(LineQueue lines, Title title) {
        for (int i = 0; i < title.lines(); i++) {
            lines.read();
        }
    }

    /** A section begins, or a title that stands by itself. */
    void section(Title title, BlockAttributes attributes) {
        SourceLine line = title.line();
        Optional<Anchor> anchor =
                attributes.id().isPresent() ? Optional.empty() : Anchor.atEnd(line);
        SourceLine text = anchor.map(found -> line.part(0, found.start())).orElse(line);
        InlineContent inline =
                InlineMarkup.read(List.of(text), page, Substitution.TITLE, RegisteredAnchors.NONE);
        String converted = inline.withPassed(inline.text());
        String shown = MarkupSigns.visible(converted);
        int level = title.level() + page.attributes().number("leveloffset");
        if (inline.hasUnknownAttribute()) {
            page.content().insertsText();
        }
        Optional<String> id;
        if (anchor.isPresent()) {
            id = Optional.of(anchor.get().id());
            page.references().register(id.get(), anchor.get().reference(converted));
            page.content().id(id.get(), line.file(), line.offset() + anchor.get().start() + 3);
        } else if (attributes.id().isPresent()) {
            id = attributes.id();
            attributes.tell(page, converted);
        } else {
            id = automatic(converted, shown, attributes, line);
        }
        page.content().heading(level, shown, id, line);
    }

    /**
     * @param title what the title has become, {@code plain} what of it is seen
     */
    private Optional<String> automatic(
            String title, String plain, BlockAttributes attributes, SourceLine line) {
        if (page.options().program() == AsciidocOptions.Program.HOST) {
            page.ids()
                    .onGitHost(plain)
                    .forEach(id -> page.content().id(id, line.file(), line.offset()));
        }
        if (page.attributes().state("sectids") == State.UNSET) {
            return Optional.empty();
        }
        String id = page.ids().of(plain, page.references()::has);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        page.references().register(id, attributes.named("reftext").orElse(title));
        page.content().id(id, line.file(), line.offset());
        if (!isPlain(plain)) {
            page.ids().alternatives(plain).stream()
                    .filter(other -> !other.isEmpty() && !other.equals(id))
                    .forEach(other -> page.content().id(other, line.file(), line.offset()));
        }
        return Optional.of(id);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * An anchor at the end of a title, which becomes the id of its section.
     *
     * @param start where the blank before it stands
     */
    private record Anchor(String id, String text, int start) {

        static Optional<Anchor> atEnd(SourceLine line) {
            String text = line.text();
            int open = text.endsWith("]]") ? text.lastIndexOf("[[") : -1;
            if (open < 2 || text.charAt(open - 1) != ' ') {
                return Optional.empty();
            }
            int end = InlineAnchors.idEnd(text, open + 2);
            int close = text.length() - 2;
            boolean fits = end == close || end > 0 && end < close && text.charAt(end) == ',';
            return fits
                    ? Optional.of(
                            new Anchor(
                                    text.substring(open + 2, end),
                                    text.substring(Math.min(end + 1, close), close).strip(),
                                    open - 1))
                    : Optional.empty();
        }

        String reference(String title) {
            return text.isEmpty() ? title : text;
        }
    }
}
