package org.mageos.content.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * The texts of files that are to be repaired: values are read from them with quotes and escapes
 * resolved, and only what stands there as it was read can be written anew. Each file is read once.
 * Not thread-safe.
 */
final class FileTexts {

    private final Site site;
    private final Map<String, Optional<Text>> texts = new HashMap<>();

    private record Text(String text, TextLines lines) {
        Text {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(lines, "lines");
        }
    }

    FileTexts(Site site) {
        this.site = site;
    }

    /** What a file holds, without a byte order mark; empty if it cannot be read. */
    Optional<String> text(String file) {
        return texts.computeIfAbsent(file, this::read).map(Text::text);
    }

    /**
     * Replaces a value.
     *
     * @param at where it begins, or the quote in front of it
     * @return empty if something else stands there
     */
    Optional<Edit> edit(Location at, String old, String text) {
        return texts.computeIfAbsent(at.file(), this::read)
                .flatMap(file -> edit(file, at, old, text));
    }

    /**
     * A finding whose repair is put behind the quotes that it names; without it if something else
     * stands there.
     */
    Finding placed(Finding finding) {
        return finding.withFix(finding.fix().flatMap(this::placed));
    }

    private Optional<Fix> placed(Fix fix) {
        List<Edit> edits =
                fix.edits().stream()
                        .flatMap(edit -> edit(edit.at(), edit.old(), edit.text()).stream())
                        .toList();
        return edits.size() == fix.edits().size()
                ? Optional.of(new Fix(edits, fix.why()))
                : Optional.empty();
    }

    private static Optional<Edit> edit(Text file, Location at, String old, String text) {
        if (at.line() > file.lines().count()) {
            return Optional.empty();
        }
        int start = file.lines().offset(at.position());
        int quote =
                file.text().startsWith("\"", start) || file.text().startsWith("'", start) ? 1 : 0;
        boolean isThere = file.text().startsWith(old, start + quote);
        boolean isClosed =
                quote == 0
                        || file.text()
                                .startsWith(
                                        file.text().substring(start, start + 1),
                                        start + quote + old.length());
        Position place = new Position(at.line(), at.column() + quote);
        return isThere && isClosed && !isShared(file.text(), start)
                ? Optional.of(new Edit(new Location(at.file(), place), old, text))
                : Optional.empty();
    }

    /** Whether a value has a name in YAML, {@code &x}, by which others stand for it as well. */
    private static boolean isShared(String text, int start) {
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int word = end;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return word < end && text.charAt(word) == '&';
    }

    private Optional<Text> read(String file) {
        try {
            String text = site.text(file);
            return Optional.of(new Text(text, TextLines.of(text)));
        } catch (IOException e) {
            // Nothing of it can be repaired, then; that it cannot be read is told elsewhere.
            return Optional.empty();
        }
    }
}
