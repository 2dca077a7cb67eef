package org.mageos.content.document.asciidoc;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Flaw;
import org.mageos.content.document.asciidoc.AttributeTable.State;
import org.mageos.content.document.asciidoc.IncludedFiles.Answer;
import org.mageos.content.url.Paths;

/** Takes the {@code include} directives of one document. */
final class IncludeDirective {

    /** As Asciidoctor has it. */
    private static final int MAX_DEPTH = 64;

    /** Files that include each other twice double with each step. */
    private static final int MAX_INCLUSIONS = 10_000;

    private static final int MAX_CHARACTERS = 16 << 20;

    /** Each inclusion by tags or lines looks through the whole file. */
    private static final int MAX_LOOKED_THROUGH = 256 << 20;

    private final String page;
    private final IncludedFiles files;
    private final AttributeTable attributes;
    private final PageContent content;
    private final PageState state;

    /** What is open: the names of files, with what is taken of them. */
    private final Deque<String> open = new ArrayDeque<>();

    private int inclusions;
    private long characters;
    private long lookedThrough;

    /**
     * What stands in the place of a directive.
     *
     * @param line a line of text, if it is not the lines of a file
     * @param isAsciidoc whether directives in these lines count
     */
    record Taken(Optional<SourceLine> line, List<SourceLine> lines, boolean isAsciidoc) {

        static Optional<Taken> text(SourceLine line) {
            return Optional.of(new Taken(Optional.of(line), List.of(), false));
        }
    }

    IncludeDirective(String page, IncludedFiles files, PageState state) {
        this.page = page;
        this.files = files;
        this.state = state;
        this.attributes = state.attributes();
        this.content = state.content();
        open.addFirst(page);
    }

    /** The same for a cell that is a document. */
    IncludeDirective nested(PageState cell) {
        return new IncludeDirective(page, files, cell);
    }

    /** The lines of the file that was taken last are read. */
    void leave() {
        open.pollFirst();
    }

    /** What stands in the place of a directive; empty if nothing does. */
    Optional<Taken> take(SourceLine line, Directive directive, int depth) {
        List<String> missing = new ArrayList<>();
        String target = AttributeText.resolve(directive.target(), attributes, missing::add);
        MacroAttributes list = directive.attributes(attributes);
        boolean optional = list.hasOption("optional");
        if (!missing.isEmpty()) {
            return withoutAttribute(line, directive, missing.get(0), optional);
        }
        if (state.options().program() != AsciidocOptions.Program.ANTORA
                && ImagePaths.isUrl(target)) {
            return Taken.text(link(line, target));
        }
        if (isTooMuch(line, directive, depth)) {
            content.insertsText();
            return Optional.empty();
        }
        Answer answer =
                decoded(files.find(page, line.file().path(), target), list.value("encoding"));
        return answer instanceof Answer.Text text
                ? lines(line, directive, list, text)
                : withoutText(line, directive, target, answer, optional);
    }

    /** What stands in the place of a directive whose file is not there or cannot be read. */
    private Optional<Taken> withoutText(
            SourceLine line, Directive directive, String target, Answer answer, boolean optional) {
        if (answer instanceof Answer.OtherEncoding other && isTold(line)) {
            flaw(
                    line,
                    directive,
                    other.file(),
                    "The file '" + other.file() + "' to be included is not UTF-8",
                    "name what it is, as in [encoding=iso-8859-1], or save it as UTF-8");
        }
        if (answer instanceof Answer.Missing missed && !optional && line.doubt() == null) {
            String named = target.contains(AsciidocOptions.ROOT) ? directive.target() : target;
            flaw(
                    line,
                    directive,
                    named,
                    "The file '" + named + "' to be included is missing: " + missed.why());
        }
        if (!(answer instanceof Answer.Missing) || !optional) {
            content.insertsText();
        }
        return optional ? Optional.empty() : Taken.text(line.with("Unresolved directive"));
    }

    /** Asciidoctor stops at such a file; that of Antora, in JavaScript, shows wrong letters. */
    private boolean isTold(SourceLine line) {
        return line.doubt() == null && state.options().program() != AsciidocOptions.Program.ANTORA;
    }

    private Answer decoded(Answer answer, Optional<String> encoding) {
        Optional<Charset> named = encoding.flatMap(NamedEncoding::of);
        if (named.isPresent() && answer instanceof Answer.Text text) {
            return files.in(text.file(), named.get());
        }
        return named.isPresent() && answer instanceof Answer.OtherEncoding other
                ? files.in(other.file(), named.get())
                : answer;
    }

    private Optional<Taken> withoutAttribute(
            SourceLine line, Directive directive, String name, boolean optional) {
        boolean unset = attributes.state(name) == State.UNSET && attributes.isComplete();
        if (unset && !optional && line.doubt() == null) {
            flaw(
                    line,
                    directive,
                    directive.target(),
                    "The file '"
                            + directive.target()
                            + "' to be included is missing: nothing sets '"
                            + name
                            + "'");
        }
        content.insertsText();
        return Taken.text(line.with("Unresolved directive"));
    }

    private static SourceLine link(SourceLine line, String target) {
        return new SourceLine(
                "link:" + target + "[role=include]",
                line.file(),
                line.offset() + "include::".length() - "link:".length(),
                line.doubt());
    }

    private boolean isTooMuch(SourceLine line, Directive directive, int depth) {
        if (depth > MAX_DEPTH) {
            flaw(
                    line,
                    directive,
                    directive.target(),
                    "The file '"
                            + directive.target()
                            + "' is not included: files include each other more than "
                            + MAX_DEPTH
                            + " deep");
            return true;
        }
        if (++inclusions > MAX_INCLUSIONS
                || characters > MAX_CHARACTERS
                || lookedThrough > MAX_LOOKED_THROUGH) {
            if (inclusions <= MAX_INCLUSIONS + 1) {
                inclusions = MAX_INCLUSIONS + 1;
                content.limit(line, "What is included from here on is too much to be checked");
            }
            return true;
        }
        return false;
    }

    private Optional<Taken> lines(
            SourceLine line, Directive directive, MacroAttributes list, Answer.Text text) {
        String own = files.ownName(text.file());
        content.includes(own);
        lookedThrough += text.text().length();
        String what = text.file() + "[" + directive.text();
        if (open.contains(what)) {
            flaw(line, directive, text.file(), "The file '" + text.file() + "' includes itself");
            return Optional.empty();
        }
        OriginFile file = line.file().included(own, text.file(), text.text(), line.offset());
        Inclusion inclusion = new Inclusion(file, list);
        List<SourceLine> lines = inclusion.lines();
        characters += lines.stream().mapToLong(one -> one.text().length()).sum();
        for (String tag : inclusion.missingTags()) {
            // Who includes this file may set what the attribute stands for.
            if (line.doubt() == null && tag.indexOf('{') < 0) {
                flaw(
                        line,
                        directive,
                        text.file(),
                        "The tag '" + tag + "' to be included is missing in '" + text.file() + "'");
            }
        }
        if (isWhole(list)) {
            state.isWhole(Paths.relativize(page, text.file()));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        open.addFirst(what);
        return Optional.of(new Taken(Optional.empty(), lines, inclusion.isAsciidoc()));
    }

    /** Whether references to the file lead into the page; Antora knows its pages by themselves. */
    private boolean isWhole(MacroAttributes list) {
        return list.value("lines").isEmpty()
                && list.value("tag").isEmpty()
                && list.value("tags").isEmpty()
                && !list.hasOption("partial")
                && state.options().program() != AsciidocOptions.Program.ANTORA;
    }

    private void flaw(SourceLine line, Directive directive, String subject, String message) {
        flaw(line, directive, subject, message, null);
    }

    private void flaw(
            SourceLine line,
            Directive directive,
            String subject,
            String message,
            @Nullable String remedy) {
        content.flaw(
                Flaw.Kind.INCLUSION,
                line.file(),
                line.offset() + "include::".length(),
                directive.target().length(),
                subject,
                message,
                Optional.ofNullable(remedy));
    }
}
