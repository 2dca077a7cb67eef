package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AttributeTable.State;

/** Block macros that show a file: {@code image::}, {@code video::} and {@code audio::}. */
final class MediaMacros {

    private static final String UNKNOWN =
            "an image of an AsciiDoc document with an attribute whose value is not known";

    private final PageState page;

    MediaMacros(PageState page) {
        this.page = page;
    }

    /** Takes a line that is such a macro; whether it is one, or another that shows no file. */
    boolean take(SourceLine line, BlockAttributes attributes) {
        String text = line.text();
        if (!text.endsWith("]") || !text.contains("::") || BlockLine.isIndented(text)) {
            return false;
        }
        if (text.startsWith("toc::[")) {
            return true;
        }
        for (String name : new String[] {"image", "video", "audio"}) {
            if (text.startsWith(name + "::")) {
                return take(name, line, attributes);
            }
        }
        return false;
    }

    private boolean take(String name, SourceLine line, BlockAttributes attributes) {
        String text = line.text();
        int start = name.length() + 2;
        int bracket = text.indexOf('[', start);
        boolean fits =
                bracket > start
                        && !MarkupSigns.isSpace(text.charAt(start))
                        && !MarkupSigns.isSpace(text.charAt(bracket - 1));
        if (!fits) {
            return false;
        }
        List<String> missing = new ArrayList<>();
        String target =
                AttributeText.resolve(
                        text.substring(start, bracket), page.attributes(), missing::add);
        String written = text.substring(bracket + 1, text.length() - 1);
        MacroAttributes list =
                MacroAttributes.of(AttributeText.resolve(written, page.attributes()));
        int offset = line.offset() + start;
        int end = line.offset() + bracket;
        if (name.equals("image")) {
            boolean bare =
                    list.positional(1).isEmpty()
                            && list.value("alt").isEmpty()
                            && attributes.named("alt").isEmpty()
                            && attributes.first().isEmpty();
            String path = ImagePaths.image(target, list, page);
            tell(Use.Syntax.MACRO, path, line, offset, end, missing, bare);
            link(list, attributes, line, bracket, written);
        } else if (list.positional(1).filter(MediaMacros::isService).isEmpty()) {
            String path = ImagePaths.media(target, page);
            tell(Use.Syntax.ATTRIBUTE, path, line, offset, end, missing, false);
            poster(list, line, bracket, written);
        }
        list.value("id").ifPresent(id -> page.content().id(id, line.file(), line.offset()));
        return true;
    }

    /** Whether a video is one of a service, which has no file. */
    private static boolean isService(String poster) {
        return poster.equals("youtube") || poster.equals("vimeo") || poster.equals("wistia");
    }

    private void poster(MacroAttributes list, SourceLine line, int bracket, String written) {
        Optional<MacroAttributes.Entry> poster = list.entry("poster");
        if (poster.isPresent() && !isService(poster.get().value()) && written.indexOf('{') < 0) {
            int start = line.offset() + bracket + 1 + poster.get().start();
            String path = ImagePaths.media(poster.get().value(), page);
            int end = start + poster.get().value().length();
            tell(Use.Syntax.ATTRIBUTE, path, line, start, end, List.of(), false);
        }
    }

    private void link(
            MacroAttributes list,
            BlockAttributes attributes,
            SourceLine line,
            int bracket,
            String written) {
        Optional<MacroAttributes.Entry> link = list.entry("link");
        if (link.isPresent() && ImagePaths.isLink(link.get().value())) {
            boolean exact = written.indexOf('{') < 0;
            int start = line.offset() + bracket + 1 + (exact ? link.get().start() : 0);
            String value = link.get().value();
            use(value, line, start, start + (exact ? value.length() : 0));
        } else if (attributes.named("link").filter(ImagePaths::isLink).isPresent()) {
            use(attributes.named("link").get(), line, line.offset(), line.offset());
        }
    }

    private void use(String link, SourceLine line, int start, int end) {
        boolean open = link.indexOf('{') >= 0 && link.indexOf('}') >= 0;
        String doubt = line.doubt() == null && open ? UNKNOWN : line.doubt();
        page.content()
                .use(
                        Use.Kind.LINK,
                        Use.Syntax.ATTRIBUTE,
                        link,
                        line.file(),
                        start,
                        end,
                        doubt,
                        false);
    }

    private void tell(
            Use.Syntax syntax,
            String path,
            SourceLine line,
            int start,
            int end,
            List<String> missing,
            boolean bare) {
        page.content()
                .use(
                        Use.Kind.IMAGE,
                        syntax,
                        path,
                        line.file(),
                        start,
                        end,
                        doubt(line, path, missing),
                        bare);
    }

    private @Nullable String doubt(SourceLine line, String path, List<String> missing) {
        if (line.doubt() != null) {
            return line.doubt();
        }
        boolean unknown =
                missing.stream().anyMatch(one -> page.attributes().state(one) != State.UNSET);
        boolean open = path.startsWith("{imagesdir}") || path.contains(AsciidocOptions.ROOT);
        return unknown || open ? UNKNOWN : null;
    }
}
