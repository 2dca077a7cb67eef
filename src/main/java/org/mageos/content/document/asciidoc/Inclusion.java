package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lines that an {@code include} directive takes of a file. */
final class Inclusion {

    private static final Set<String> ASCIIDOC = Set.of(".adoc", ".asciidoc", ".asc", ".ad", ".txt");

    private final OriginFile file;
    private final MacroAttributes attributes;
    private List<String> missingTags = List.of();

    Inclusion(OriginFile file, MacroAttributes attributes) {
        this.file = file;
        this.attributes = attributes;
    }

    /** The tags that the directive names and the file does not have. */
    List<String> missingTags() {
        return missingTags;
    }

    /** Whether directives in the file count. */
    boolean isAsciidoc() {
        int dot = file.name().lastIndexOf('.');
        return dot >= 0 && ASCIIDOC.contains(file.name().substring(dot).toLowerCase(Locale.ROOT));
    }

    List<SourceLine> lines() {
        List<SourceLine> lines = selected(file.linesFrom(0));
        if (isAsciidoc()) {
            lines = withoutEmptyEnds(lines);
        }
        Optional<String> indent = attributes.value("indent");
        return indent.isPresent() ? Indentation.set(lines, indent.get()) : lines;
    }

    private List<SourceLine> selected(List<SourceLine> lines) {
        Optional<LineSelection> numbers = LineSelection.of(attributes, lines.size());
        if (numbers.isPresent()) {
            return numbers.get().of(lines);
        }
        Optional<TagFilter> tags = TagFilter.of(attributes);
        if (attributes.value("lines").isPresent() || tags.isEmpty()) {
            return lines;
        }
        List<SourceLine> taken = tags.get().of(lines);
        missingTags = tags.get().missing();
        return taken;
    }

    private static List<SourceLine> withoutEmptyEnds(List<SourceLine> lines) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isEmpty()) {
            first++;
        }
        while (last > first && lines.get(last - 1).isEmpty()) {
            last--;
        }
        return new ArrayList<>(lines.subList(first, last));
    }
}
