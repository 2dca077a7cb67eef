package org.mageos.content.document.asciidoc;

/** Reads the lines above a block: its attributes, its title, comments and entries of attributes. */
final class BlockMetadata {

    private final PageState page;
    private final EntryReader entries;

    BlockMetadata(PageState page, EntryReader entries) {
        this.page = page;
        this.entries = entries;
    }

    /** Takes them all, with empty lines between them. */
    void read(LineQueue lines, BlockAttributes attributes, boolean textOnly) {
        while (one(lines, attributes, textOnly)) {
            if (lines.skipEmpty() < 0) {
                return;
            }
        }
    }

    private boolean one(LineQueue lines, BlockAttributes attributes, boolean textOnly) {
        SourceLine line = lines.peek();
        if (line == null || line.isEmpty()) {
            return false;
        }
        return switch (line.text().charAt(0)) {
            case '[' -> bracketed(lines, line, attributes);
            case '/' -> comment(lines, line.text(), textOnly);
            case '.' -> !textOnly && title(lines, line, attributes);
            case ':' -> !textOnly && entries.take(lines);
            default -> false;
        };
    }

    private boolean bracketed(LineQueue lines, SourceLine line, BlockAttributes attributes) {
        String text = line.text();
        if (!BlockLine.isAttributes(text)) {
            return false;
        }
        lines.read();
        String inner = text.substring(1, text.length() - 1);
        if (text.startsWith("[[")) {
            anchor(inner.substring(1, inner.length() - 1), line, attributes);
        } else {
            attributes.add(AttributeText.resolve(inner, page.attributes()), line.from(1));
        }
        return true;
    }

    private void anchor(String text, SourceLine line, BlockAttributes attributes) {
        if (text.isEmpty()) {
            return;
        }
        int comma = text.indexOf(',');
        String id = comma < 0 ? text : text.substring(0, comma);
        String reference = comma < 0 ? "" : text.substring(comma + 1).strip();
        attributes.anchor(id, AttributeText.resolve(reference, page.attributes()), line.from(2));
    }

    private boolean comment(LineQueue lines, String text, boolean textOnly) {
        if (!textOnly && BlockLine.isCommentFence(text)) {
            Comments.block(lines, page.content());
            return true;
        }
        if (BlockLine.isComment(text)) {
            lines.read();
            return true;
        }
        return false;
    }

    private static boolean title(LineQueue lines, SourceLine line, BlockAttributes attributes) {
        if (!BlockLine.isTitle(line.text())) {
            return false;
        }
        lines.read();
        attributes.title(line.from(1));
        return true;
    }
}
