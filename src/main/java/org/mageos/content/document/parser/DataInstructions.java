package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Instruction.Fault;
import org.mageos.content.document.source.InstructionFinder;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.value.Comment;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.TomlReader;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * Finds the {@linkplain Instruction instructions} in the comments of YAML, TOML and {@code
 * _redirects}. What follows one is a key with its value, an item of a list, or a rule.
 */
public final class DataInstructions {

    private static final Fault PART_OF_THE_RULE =
            new Fault(
                    "Behind a rule some hosts take a comment for a part of it",
                    "write the comment in the line above");

    private final InstructionFinder finder;
    private final TextLines lines;

    private DataInstructions(String text, TextLines lines) {
        this.lines = lines;
        this.finder = new InstructionFinder(lines);
        finder.startText(text);
    }

    /** Those of front matter, which ends where the body starts. */
    static List<Instruction> of(
            String text, TextLines lines, int bodyStart, FrontMatter frontMatter) {
        return switch (frontMatter.format()) {
            case YAML ->
                    of(
                            text,
                            lines,
                            bodyStart,
                            YamlReader.comments(text, 0, bodyStart),
                            frontMatter.data());
            case TOML ->
                    of(
                            text,
                            lines,
                            bodyStart,
                            TomlReader.comments(text, 0, bodyStart),
                            frontMatter.data());
            case JSON, NONE, HEADER, PROPERTIES -> List.of();
        };
    }

    /** Those of a file of YAML. */
    public static List<Instruction> ofYaml(String text) {
        return of(
                text,
                TextLines.of(text),
                text.length(),
                YamlReader.comments(text, 0, text.length()),
                YamlReader.read(text).value());
    }

    /** Those of a file of TOML. */
    public static List<Instruction> ofToml(String text) {
        return of(
                text,
                TextLines.of(text),
                text.length(),
                TomlReader.comments(text, 0, text.length()),
                TomlReader.read(text).value());
    }

    private static List<Instruction> of(
            String text, TextLines lines, int end, List<Comment> comments, Value data) {
        DataInstructions found = new DataInstructions(text, lines);
        comments.forEach(comment -> found.finder.data(comment.start(), comment.end()));
        found.blocks(data, 0, end);
        return found.finder.build();
    }

    /** Each part of the data ends where the next one of its kind starts. */
    private void blocks(Value value, int start, int end) {
        List<Integer> starts = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> starts.add(lines.offset(entry.keyPosition())));
            mapping.entries().forEach(entry -> values.add(entry.value()));
        } else if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> starts.add(lines.offset(item.position())));
            values.addAll(sequence.items());
        }
        for (int i = 0; i < values.size(); i++) {
            int next = i + 1 < values.size() ? starts.get(i + 1) : end;
            int behind = next > starts.get(i) ? Math.min(next, end) : end;
            // What an alias stands for is written elsewhere.
            if (starts.get(i) >= start && starts.get(i) < behind) {
                block(starts.get(i), behind);
                blocks(values.get(i), starts.get(i), behind);
            }
        }
    }

    /** The line that the next part starts in is not one of this. */
    private void block(int start, int end) {
        int line = lines.position(end).line();
        boolean isInLater = line > lines.position(start).line();
        finder.block(start, isInLater ? lines.start(line) : end);
    }

    /**
     * Those of {@code _redirects}, where {@code #} opens a comment at the start of a line for all
     * hosts, and behind a rule for some.
     */
    public static List<Instruction> ofRedirects(String text) {
        TextLines lines = TextLines.of(text);
        DataInstructions found = new DataInstructions(text, lines);
        for (int line = 1; line <= lines.count(); line++) {
            found.redirect(text, lines.start(line), lines.end(line));
        }
        return found.finder.build().stream()
                .map(one -> one.alone() ? one : one.withFault(PART_OF_THE_RULE))
                .toList();
    }

    private void redirect(String text, int lineStart, int end) {
        int start = MarkdownLine.behindBlanks(text, lineStart, end);
        if (start == end) {
            return;
        }
        if (text.charAt(start) == '#') {
            finder.data(start, end);
            return;
        }
        finder.block(start, end);
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '#' && text.charAt(i - 1) <= ' ') {
                finder.data(i, end);
                return;
            }
        }
    }
}
