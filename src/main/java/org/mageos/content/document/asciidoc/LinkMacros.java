package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;

/** {@code link:target[text]}, {@code mailto:address[text]} and bare addresses. */
final class LinkMacros {

    private final InlineContent inline;
    private final String text;
    private final MacroFinder finder;
    private final Rewriting out;

    private LinkMacros(InlineContent inline) {
        this.inline = inline;
        this.text = inline.text();
        this.finder = new MacroFinder(text);
        this.out = new Rewriting(inline.projection());
    }

    static void read(InlineContent inline) {
        if (inline.hasMacro("link:") || inline.hasMacro("mailto:")) {
            LinkMacros macros = new LinkMacros(inline);
            macros.read();
            inline.become(macros.out.result());
        }
        if (inline.has('@')) {
            MailAddresses.read(inline);
        }
    }

    private void read() {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            boolean mail = text.startsWith("mailto", colon - 6);
            if (!mail && !text.startsWith("link", colon - 4)) {
                continue;
            }
            int start = colon - (mail ? 6 : 4);
            Optional<Macro> macro =
                    start < out.done() ? Optional.empty() : finder.withoutBlanks(colon + 1);
            boolean fits =
                    macro.isPresent()
                            && (!macro.get().hasTarget() || text.charAt(colon + 1) != ':');
            if (fits) {
                take(start, mail, macro.get());
            }
        }
    }

    private void take(int start, boolean mail, Macro macro) {
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, macro.end()).skipTo(macro.end());
            return;
        }
        String target = finder.target(macro);
        int from = macro.hasTarget() ? macro.target() : start;
        int to = macro.hasTarget() ? macro.bracket() : start;
        inline.link(Use.Syntax.MACRO, mail ? "mailto:" + target : target, from, to);
        out.leaveOut(start, macro.end()).put(MarkupSigns.EDGE, start);
        LinkText.write(text, macro, out);
        out.put(MarkupSigns.EDGE, macro.close());
    }
}
