package org.mageos.content.document.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.asciidoc.Conditions.Truth;

/** The lines of a document, with what it includes and without what its conditions leave out. */
final class PreprocessedLines extends LineQueue {

    private final AttributeTable attributes;
    private final Conditions conditions;
    private final IncludeDirective includes;
    private final Deque<OpenFile> files = new ArrayDeque<>();
    private boolean asTheyAre;

    /** A file whose lines are being read. */
    private static final class OpenFile {

        private final List<SourceLine> lines;
        private final boolean hasDirectives;

        /** The offset of levels of the file that includes it, where the directive changes it. */
        private final Optional<Optional<String>> outerOffset;

        private int next;

        OpenFile(
                List<SourceLine> lines,
                boolean hasDirectives,
                Optional<Optional<String>> outerOffset) {
            this.lines = lines;
            this.hasDirectives = hasDirectives;
            this.outerOffset = outerOffset;
        }
    }

    PreprocessedLines(
            List<SourceLine> lines, AttributeTable attributes, IncludeDirective includes) {
        this.attributes = attributes;
        this.conditions = new Conditions(attributes);
        this.includes = includes;
        files.addFirst(new OpenFile(lines, true, Optional.empty()));
    }

    /** Tells the conditions that are open when all lines are read. */
    void tellOpen(PageContent content) {
        conditions.tellOpen(content);
    }

    @Override
    void takeAsTheyAre(boolean on) {
        asTheyAre = on;
    }

    @Override
    @Nullable SourceLine next() {
        while (!files.isEmpty()) {
            OpenFile file = files.getFirst();
            if (file.next == file.lines.size()) {
                close();
                continue;
            }
            SourceLine line = process(file, file.lines.get(file.next++));
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private void close() {
        includes.leave();
        OpenFile closed = files.removeFirst();
        if (closed.outerOffset.isPresent()) {
            Optional<String> outer = closed.outerOffset.get();
            if (outer.isPresent()) {
                attributes.set("leveloffset", outer.get(), true);
            } else {
                attributes.unset("leveloffset", true);
            }
        }
    }

    /** What becomes of a line; null if nothing does. */
    private @Nullable SourceLine process(OpenFile file, SourceLine line) {
        if (asTheyAre) {
            return line;
        }
        String text = line.text();
        if (!file.hasDirectives || !Directive.mayBe(text)) {
            return conditions.isSkipping() ? null : doubted(line);
        }
        boolean escaped = text.startsWith("\\");
        Optional<Directive> directive = Directive.of(escaped ? text.substring(1) : text);
        if (directive.isEmpty()) {
            return conditions.isSkipping() ? null : doubted(line);
        }
        if (escaped) {
            return conditions.isSkipping() ? null : doubted(line.from(1));
        }
        return take(file, line, directive.get());
    }

    private @Nullable SourceLine take(OpenFile file, SourceLine line, Directive directive) {
        if (directive.isInclude()) {
            return conditions.isSkipping() ? null : include(doubted(line), directive);
        }
        Optional<Truth> truth =
                conditions.take(line, directive.name(), directive.target(), directive.text());
        if (truth.isEmpty() || truth.get() == Truth.FALSE) {
            return null;
        }
        SourceLine rest = line.from(directive.textStart());
        SourceLine kept =
                rest.with(rest.text().substring(0, rest.text().length() - 1).stripTrailing());
        SourceLine judged = truth.get() == Truth.UNKNOWN ? doubted(kept, Conditions.DOUBT) : kept;
        return process(file, judged);
    }

    private @Nullable SourceLine include(SourceLine line, Directive directive) {
        Optional<IncludeDirective.Taken> taken = includes.take(line, directive, files.size());
        if (taken.isEmpty()) {
            return null;
        }
        if (taken.get().line().isPresent()) {
            return taken.get().line().get();
        }
        Optional<String> offset = directive.levelOffset(attributes);
        Optional<Optional<String>> outer = Optional.empty();
        if (offset.isPresent()) {
            outer = Optional.of(attributes.value("leveloffset"));
            LevelOffset.set(attributes, offset.get(), true);
        }
        files.addFirst(new OpenFile(taken.get().lines(), taken.get().isAsciidoc(), outer));
        // Asciidoctor puts the entry of the attribute and an empty line before the text.
        return offset.isPresent() ? line.with("") : null;
    }

    private SourceLine doubted(SourceLine line) {
        return conditions.isDoubtful() ? doubted(line, Conditions.DOUBT) : line;
    }

    private static SourceLine doubted(SourceLine line, String doubt) {
        return new SourceLine(line.text(), line.file(), line.offset(), doubt);
    }
}
