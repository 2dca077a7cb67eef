package org.mageos.content.external;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.tree.NamedFiles;

/**
 * The file of the memory: a line that says what it is, and one for each URL. It is read without a
 * lock, for it appears as a whole; who writes holds the lock of a file beside it, reads again what
 * others wrote meanwhile, and adds to it.
 *
 * @param path the file
 */
record MemoryFile(Path path) {

    private static final String NAME = "mageos-content external links ";
    private static final String HEAD = NAME + "1";
    private static final long LARGEST = 64_000_000;
    private static final long LOCK_PAUSE = 20;

    MemoryFile {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * What a file holds.
     *
     * @param entries the entries by URL
     * @param problem why it is ignored; empty if it is not
     * @param isForeign whether it is somebody else's file, which must not be overwritten
     */
    record Held(Map<String, Remembered> entries, Optional<String> problem, boolean isForeign) {
        Held {
            Objects.requireNonNull(entries, "entries");
            Objects.requireNonNull(problem, "problem");
        }

        private static Held ignored(String problem, boolean isForeign) {
            return new Held(new LinkedHashMap<>(), Optional.of(problem), isForeign);
        }
    }

    /** Reads the file; whatever is wrong with it, the run goes on without it. */
    Held read() {
        try {
            return parse(NamedFiles.text(path, LARGEST).lines().toList());
        } catch (NoSuchFileException e) {
            return new Held(new LinkedHashMap<>(), Optional.empty(), false);
        } catch (CharacterCodingException e) {
            return Held.ignored("it is not a memory of this plugin", true);
        } catch (IOException e) {
            return Held.ignored(IoReason.of(e), true);
        }
    }

    private static Held parse(List<String> lines) {
        if (lines.isEmpty()) {
            return new Held(new LinkedHashMap<>(), Optional.empty(), false);
        }
        if (!lines.get(0).startsWith(NAME)) {
            return Held.ignored("it is not a memory of this plugin", true);
        }
        if (!lines.get(0).equals(HEAD)) {
            return Held.ignored("it is one of another version of this plugin", false);
        }
        Map<String, Remembered> entries = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Optional<Remembered> entry = Remembered.parse(lines.get(i));
            if (entry.isEmpty()) {
                return Held.ignored("line " + (i + 1) + " is damaged", false);
            }
            entries.put(entry.get().url().toString(), entry.get());
        }
        return new Held(entries, Optional.empty(), false);
    }

    /**
     * Adds entries to what the file holds by now.
     *
     * @param news the entries; of two about a URL, the newer one counts
     * @param keep what is worth keeping
     * @param patience how long to wait for others that write
     * @throws IOException if the file cannot be written
     */
    void add(Collection<Remembered> news, Predicate<Remembered> keep, Duration patience)
            throws IOException {
        Files.createDirectories(path.getParent());
        Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, patience)) {
            if (!lock.isValid()) {
                throw new IOException("the lock of '" + path + "' was lost");
            }
            Held held = read();
            if (held.isForeign()) {
                throw new IOException("'" + path + "': " + held.problem().orElse(""));
            }
            Map<String, Remembered> entries = new TreeMap<>(held.entries());
            boolean changed = entries.values().removeIf(keep.negate());
            for (Remembered entry : news) {
                Remembered known = entries.get(entry.url().toString());
                if (known == null || known.time().isBefore(entry.time())) {
                    entries.put(entry.url().toString(), entry);
                    changed = true;
                }
            }
            if (changed) {
                write(entries.values());
            }
        }
    }

    /** Locks of files are for processes; within one, the second to ask gets an exception. */
    private FileLock lock(FileChannel channel, Duration patience) throws IOException {
        for (long left = patience.toMillis(); ; left -= LOCK_PAUSE) {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (left <= 0) {
                throw new IOException("'" + path + "' is locked by another build");
            }
            pause();
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            // Another module of this build writes just now.
            return Optional.empty();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOCK_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void write(Collection<Remembered> entries) throws IOException {
        try (StagedFolder folder = new StagedFolder(path.getParent())) {
            try (Writer out = folder.openText(path.getFileName().toString())) {
                out.write(HEAD + "\n");
                for (Remembered entry : entries) {
                    out.write(entry.line());
                    out.write('\n');
                }
            }
            folder.commit();
        }
    }
}
