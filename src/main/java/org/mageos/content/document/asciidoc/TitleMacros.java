package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;

/** Terms of the index and names of keys, buttons and menus: they matter to what a title says. */
final class TitleMacros {

    private final InlineContent inline;
    private String text;
    private Rewriting out;

    private TitleMacros(InlineContent inline) {
        this.inline = inline;
        this.text = inline.text();
        this.out = new Rewriting(inline.projection());
    }

    /** Keys, buttons and menus, which stand for themselves unless an attribute is set. */
    static void readKeys(InlineContent inline) {
        if (inline.has(':') && inline.page().attributes().isSet("experimental")) {
            TitleMacros macros = new TitleMacros(inline);
            for (String name : new String[] {"kbd:", "btn:", "menu:"}) {
                macros.keys(name);
            }
        }
    }

    static void readTerms(InlineContent inline) {
        if (inline.has('(', "((")
                || inline.hasMacro("indexterm:")
                || inline.hasMacro("indexterm2:")) {
            TitleMacros macros = new TitleMacros(inline);
            macros.terms();
            macros.named("indexterm2:", true);
            macros.named("indexterm:", false);
        }
    }

    private void finish() {
        inline.become(out.result());
        text = inline.text();
        out = new Rewriting(inline.projection());
    }

    private void keys(String name) {
        MacroFinder finder = new MacroFinder(text);
        for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
            Optional<Macro> macro =
                    i < out.done() ? Optional.empty() : finder.inLine(i + name.length());
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (macro.isPresent() && !escaped && macro.get().hasTarget() == name.equals("menu:")) {
                Macro found = macro.get();
                out.leaveOut(i, found.end()).put(MarkupSigns.EDGE, i);
                out.copy(found.target(), found.bracket());
                if (found.hasTarget() && found.hasText()) {
                    out.put(' ', found.bracket());
                }
                out.copy(found.bracket() + 1, found.close()).put(MarkupSigns.EDGE, found.close());
            }
        }
        finish();
    }

    private void named(String name, boolean visible) {
        MacroFinder finder = new MacroFinder(text);
        for (int i = text.indexOf(name + "["); i >= 0; i = text.indexOf(name + "[", i + 1)) {
            Optional<Macro> macro =
                    i < out.done() ? Optional.empty() : finder.withoutBlanks(i + name.length());
            if (macro.isPresent()) {
                out.leaveOut(i, macro.get().end());
                if (visible) {
                    out.copy(macro.get().bracket() + 1, macro.get().close());
                }
            }
        }
        finish();
    }

    /** {@code ((term))}, which is shown, and {@code (((term)))}, which is not. */
    private void terms() {
        NextPlaces closing = NextPlaces.of(text, "))");
        for (int i = text.indexOf("(("); i >= 0; i = text.indexOf("((", i + 1)) {
            int close = i < out.done() ? -1 : closing.from(i + 3);
            while (close >= 0 && text.startsWith("))", close + 1)) {
                close++;
            }
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (close < 0 || escaped) {
                continue;
            }
            boolean hidden =
                    text.charAt(i + 2) == '(' && text.charAt(close - 1) == ')' && close - 1 > i + 2;
            out.leaveOut(i, close + 2);
            if (!hidden) {
                out.copy(i + 2, close);
            }
        }
        finish();
    }
}
