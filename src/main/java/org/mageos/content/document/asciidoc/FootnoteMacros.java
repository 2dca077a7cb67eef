package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;

/** {@code footnote:[text]} and {@code footnote:id[text]} in a text, whose ids are numbers. */
final class FootnoteMacros {

    private static final String NAME = "footnote:";
    private static final String OLD_NAME = "footnoteref:";

    private FootnoteMacros() {}

    static void read(InlineContent inline) {
        if (!inline.hasMacro(NAME) && !inline.hasMacro(OLD_NAME)) {
            return;
        }
        String text = inline.text();
        MacroFinder finder = new MacroFinder(text);
        Rewriting out = new Rewriting(inline.projection());
        for (int i = text.indexOf("footnote"); i >= 0; i = text.indexOf("footnote", i + 1)) {
            boolean old = text.startsWith(OLD_NAME, i);
            if (i < out.done() || !old && !text.startsWith(NAME, i)) {
                continue;
            }
            int target = i + (old ? OLD_NAME : NAME).length();
            Optional<Macro> macro = finder.withoutBlanks(target);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (macro.isPresent() && !escaped && isName(finder.target(macro.get()))) {
                take(inline, finder, macro.get(), old, i, out);
            }
        }
        inline.become(out.result());
    }

    private static boolean isName(String target) {
        return target.codePoints().allMatch(c -> AttributeText.isWord(c) || c == '-');
    }

    private static void take(
            InlineContent inline,
            MacroFinder finder,
            Macro macro,
            boolean old,
            int start,
            Rewriting out) {
        String written = finder.text(macro);
        String id = finder.target(macro);
        boolean hasText = !written.isEmpty();
        if (old) {
            int comma = written.indexOf(',');
            id = comma < 0 ? written : written.substring(0, comma);
            hasText = comma >= 0;
        }
        if (id.isEmpty() && !hasText) {
            return;
        }
        int number = inline.page().footnote(id, hasText);
        if (number > 0 && hasText) {
            inline.id("_footnoteref_" + number, start);
            inline.id("_footnotedef_" + number, start);
            if (!id.isEmpty()) {
                inline.id("_footnote_" + id, start);
            }
        }
        out.leaveOut(start, macro.end()).put(MarkupSigns.EDGE, start);
        out.put(number > 0 ? Integer.toString(number) : id, start).put(MarkupSigns.EDGE, start);
    }
}
