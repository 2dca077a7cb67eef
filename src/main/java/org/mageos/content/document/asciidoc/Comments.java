package org.mageos.content.document.asciidoc;

import java.util.ArrayList;

/** Passes over comments. */
final class Comments {

    private Comments() {}

    /** Passes over lines that are comments, and comments between fences. */
    static void skip(LineQueue lines, PageContent content) {
        while (skipOne(lines, content)) {}
    }

    private static boolean skipOne(LineQueue lines, PageContent content) {
        SourceLine line = lines.peek();
        if (line == null || !line.text().startsWith("//")) {
            return false;
        }
        if (BlockLine.isCommentFence(line.text())) {
            block(lines, content);
            return true;
        }
        if (BlockLine.isComment(line.text())) {
            lines.read();
            return true;
        }
        return false;
    }

    /** Passes over a comment between fences; no directive counts in it. */
    static void block(LineQueue lines, PageContent content) {
        lines.takeAsTheyAre(true);
        SourceLine fence = lines.read();
        if (fence != null && !lines.until(fence.text(), new ArrayList<>())) {
            content.unclosed(fence, "block", fence.text());
        }
        lines.takeAsTheyAre(false);
    }
}
