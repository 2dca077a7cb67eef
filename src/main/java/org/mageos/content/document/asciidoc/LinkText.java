package org.mageos.content.document.asciidoc;

import org.mageos.content.document.asciidoc.MacroFinder.Macro;

/** The text of a link in its brackets, which may have attributes behind it. */
final class LinkText {

    private LinkText() {}

    /** Writes what a reader sees of a link: its text, or its target. */
    static void write(String text, Macro macro, Rewriting out) {
        int start = macro.bracket() + 1;
        int end = macro.close();
        String written = text.substring(start, end);
        if (written.indexOf('=') >= 0) {
            MacroAttributes list = MacroAttributes.of(written);
            boolean named = list.entries().stream().anyMatch(entry -> !entry.name().isEmpty());
            if (named) {
                String visible = list.positional(1).orElse("");
                if (visible.isEmpty()) {
                    out.copy(macro.target(), macro.bracket());
                } else {
                    out.put(visible, start);
                }
                return;
            }
        }
        if (written.endsWith("^")) {
            end--;
        }
        if (start < end) {
            out.copy(start, end);
        } else {
            out.copy(macro.target(), macro.bracket());
        }
    }
}
