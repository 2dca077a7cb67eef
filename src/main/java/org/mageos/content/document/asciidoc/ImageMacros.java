package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;

/** {@code image:target[alt]} and {@code icon:name[]} in a text. */
final class ImageMacros {

    private final InlineContent inline;
    private final String text;
    private final MacroFinder finder;
    private final Rewriting out;

    private ImageMacros(InlineContent inline) {
        this.inline = inline;
        this.text = inline.text();
        this.finder = new MacroFinder(text);
        this.out = new Rewriting(inline.projection());
    }

    static void read(InlineContent inline) {
        if (inline.hasMacro("image:") || inline.hasMacro("icon:")) {
            ImageMacros macros = new ImageMacros(inline);
            macros.read();
            inline.become(macros.out.result());
        }
    }

    private void read() {
        for (int i = text.indexOf('i'); i >= 0; i = text.indexOf('i', i + 1)) {
            boolean image = text.startsWith("image:", i);
            if (i >= out.done() && (image || text.startsWith("icon:", i))) {
                int target = text.indexOf(':', i) + 1;
                Optional<Macro> macro = finder.inLine(target);
                if (macro.isPresent() && isTarget(macro.get())) {
                    take(i, image, macro.get());
                    i = macro.get().close();
                }
            }
        }
    }

    private boolean isTarget(Macro macro) {
        return macro.hasTarget()
                && text.charAt(macro.target()) != ':'
                && !MarkupSigns.isSpace(text.charAt(macro.target()))
                && !MarkupSigns.isSpace(text.charAt(macro.bracket() - 1));
    }

    private void take(int start, boolean image, Macro macro) {
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, macro.end()).skipTo(macro.end());
            return;
        }
        MacroAttributes list = MacroAttributes.of(finder.text(macro));
        out.leaveOut(start, macro.end()).put(MarkupSigns.EDGE, start);
        String target = finder.target(macro);
        if (image) {
            boolean bare = list.positional(1).isEmpty() && list.value("alt").isEmpty();
            String path = ImagePaths.image(target, list, inline.page());
            if (path.startsWith("{imagesdir}")) {
                inline.unknownAttribute();
            }
            inline.image(path, macro.target(), macro.bracket(), bare);
            link(list, macro);
        } else {
            icon(target, list, macro);
        }
    }

    private void icon(String name, MacroAttributes list, Macro macro) {
        Optional<String> path = ImagePaths.icon(name, inline.page());
        if (path.isPresent()) {
            inline.image(path.get(), macro.target(), macro.bracket(), false);
        } else {
            out.put(list.value("alt").orElse(name), macro.target());
        }
        link(list, macro);
    }

    private void link(MacroAttributes list, Macro macro) {
        Optional<MacroAttributes.Entry> link = list.entry("link");
        if (link.isPresent() && ImagePaths.isLink(link.get().value())) {
            int start = macro.bracket() + 1 + link.get().start();
            int end = Math.min(macro.close(), start + link.get().value().length());
            inline.use(Use.Kind.LINK, Use.Syntax.ATTRIBUTE, link.get().value(), start, end, false);
        }
    }
}
