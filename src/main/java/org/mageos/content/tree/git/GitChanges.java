package org.mageos.content.tree.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the output of {@code git log}, newest commit first, where each file got the content it
 * has now. Keeps only the files not found yet. Not thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/git-log#_raw_output_format">the raw output format</a>
 */
final class GitChanges {

    /**
     * Commits as {@code c} and the author date in seconds since 1970, changes with all their
     * hashes, each ended by a zero. Every option that a user's configuration could set is set. The
     * path leaves out branches that a merge did not take anything from.
     */
    static final List<String> COMMAND =
            List.of(
                    "log",
                    "-z",
                    "--format=c%at",
                    "--raw",
                    "--no-abbrev",
                    "--root",
                    // Of a merge, only what differs from all its parents.
                    "-c",
                    "-M100%",
                    "--relative",
                    "--no-follow",
                    "--no-color",
                    "--no-ext-diff",
                    "--no-show-signature",
                    "--no-notes",
                    "--encoding=UTF-8",
                    "-O/dev/null",
                    "HEAD",
                    "--",
                    ".");

    /** A file not found yet. */
    private record Wanted(String file, String hash) {}

    private final Map<String, Instant> found = new HashMap<>();
    private final Map<String, Wanted> wanted = new HashMap<>();

    /** Files by the name they have in the commits before this one. */
    private final Map<String, Wanted> renamed = new HashMap<>();

    private @Nullable Instant date;

    /**
     * @param hashes the hash of the content of each wanted file, by its name
     */
    GitChanges(Map<String, String> hashes) {
        hashes.forEach((file, hash) -> wanted.put(file, new Wanted(file, hash)));
    }

    /** The dates found, by file. */
    Map<String, Instant> found() {
        return found;
    }

    /**
     * Reads until all files are found.
     *
     * @return whether they are; else the output ended before
     */
    boolean read(InputStream output) throws IOException {
        ZeroEndedTexts texts = new ZeroEndedTexts(output);
        while (!wanted.isEmpty() || !renamed.isEmpty()) {
            Optional<String> next = texts.next();
            if (next.isEmpty()) {
                return false;
            }
            String text = next.get();
            // The first change after a commit begins a line.
            text = text.startsWith("\n") ? text.substring(1) : text;
            if (text.startsWith(":")) {
                change(text, texts);
            } else if (text.startsWith("c")) {
                wanted.putAll(renamed);
                renamed.clear();
                date = date(text.substring(1));
            } else if (!text.isEmpty()) { // As after a merge without changes.
                throw new IOException("unexpected '" + text + "'");
            }
        }
        return true;
    }

    /**
     * @param text a colon and a mode for each parent, a mode for the commit itself, their hashes in
     *     the same order, then a letter for each parent
     */
    private void change(String text, ZeroEndedTexts texts) throws IOException {
        int parents = 1;
        while (text.startsWith(":", parents)) {
            parents++;
        }
        String name = name(texts);
        // A combined change names only the file of the commit itself.
        if (parents == 1 && text.startsWith(" R", text.lastIndexOf(' '))) {
            rename(name, name(texts));
            return;
        }
        Wanted file = wanted.get(name);
        if (file == null) {
            return;
        }
        List<String> fields = List.of(text.substring(parents).split(" "));
        if (fields.size() != 2 * (parents + 1) + 1) {
            throw new IOException("unexpected '" + text + "'");
        }
        List<String> hashes = fields.subList(parents + 1, fields.size() - 1);
        // The commit has it, and no parent.
        if (hashes.indexOf(file.hash()) == parents) {
            find(name, file);
        }
    }

    private static String name(ZeroEndedTexts texts) throws IOException {
        return texts.next().orElseThrow(() -> new EOFException("the output of git is cut off"));
    }

    /** Of the same content, which therefore was there before. */
    private void rename(String before, String name) {
        Wanted file = wanted.get(name);
        if (file == null) {
            return;
        }
        if (wanted.containsKey(before) || renamed.containsKey(before)) {
            find(name, file);
        } else {
            wanted.remove(name);
            renamed.put(before, file);
        }
    }

    private void find(String name, Wanted file) {
        wanted.remove(name);
        if (date != null) {
            found.put(file.file(), date);
        }
    }

    /** Nothing for a date that git cannot read, or Java cannot hold. */
    private static @Nullable Instant date(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
