package org.mageos.content.document.asciidoc;

/** Passes over comments. */
final class Comments {

    private Comments() {}

    /** Passes over lines that are comments, and comments between fences. */
    static void skip(LineQueue lines) {
        while (skipOne(lines)) {}
    }

    private static boolean skipOne(LineQueue lines) {
        SourceLine line = lines.peek();
        if (line == null || !line.text().startsWith("//")) {
            return false;
        }
        if (BlockLine.isCommentFence(line.text())) {
            block(lines);
            return true;
        }
        if (BlockLine.isComment(line.text())) {
            lines.read();
            return true;
        }
        return false;
    }

    /** Passes over a comment between fences; no directive counts in it. */
    static void block(LineQueue lines) {
        lines.takeAsTheyAre(true);
        SourceLine fence = lines.read();
        if (fence != null) {
            lines.until(fence.text());
        }
        lines.takeAsTheyAre(false);
    }
}
