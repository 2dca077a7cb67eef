package org.mageos.content.document.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import org.mageos.content.document.Document;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.output.StagedFolder;

/**
 * The documents of one file of a {@link DocumentCache}, which are read only when they are asked
 * for. Threads may ask and keep at the same time.
 */
public final class KeptDocuments {

    private static final int MAGIC = 0x4d434443;

    /** To be raised with every change of the form. */
    private static final int VERSION = 1;

    /** More is neither read nor written: it would take the memory that the run itself needs. */
    private static final int MAX_BYTES = 96 << 20;

    private final Path file;
    private final String key;
    private final MarkdownOptions options;
    private final byte[] bytes;
    private final Map<String, Kept> earlier;

    /** What this run has met, with what is new of it. */
    private final Map<String, Kept> met = new ConcurrentHashMap<>();

    /** How many bytes those are; once they are too many, none is held any more. */
    private final AtomicLong size = new AtomicLong();

    /**
     * A document.
     *
     * @param hash of the content that it was read from
     * @param bytes what holds it
     */
    private record Kept(long hash, byte[] bytes, int from, int length) {}

    private KeptDocuments(
            Path file, String key, MarkdownOptions options, byte[] bytes, Map<String, Kept> all) {
        this.file = file;
        this.key = key;
        this.options = options;
        this.bytes = bytes;
        this.earlier = all;
    }

    /** What a file holds; nothing where it is damaged, or of another key. */
    static KeptDocuments read(Path file, String key, MarkdownOptions options) throws IOException {
        byte[] bytes = bytes(file);
        return new KeptDocuments(file, key, options, bytes, entries(bytes, key));
    }

    /** What cannot be read is read from the content, and then written anew. */
    private static byte[] bytes(Path file) throws IOException {
        try (StagedFolder folder = new StagedFolder(file.getParent())) {
            return folder.earlier(file.getFileName().toString(), MAX_BYTES);
        }
    }

    private static Map<String, Kept> entries(byte[] bytes, String key) {
        int end = bytes.length - Long.BYTES;
        if (end < 0 || new ByteSource(bytes, end, Long.BYTES).longNumber() != sum(bytes, end)) {
            return Map.of();
        }
        try {
            ByteSource source = new ByteSource(bytes, 0, end);
            if (source.number() != MAGIC
                    || source.number() != VERSION
                    || !source.text().equals(key)) {
                return Map.of();
            }
            Map<String, Kept> entries = new ConcurrentHashMap<>();
            while (!source.isAtEnd()) {
                String name = source.text();
                long hash = source.longNumber();
                int length = source.number();
                entries.put(name, new Kept(hash, bytes, source.skipped(length), length));
            }
            return entries;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // Somebody has written it who knows the sum, but not the form.
            return Map.of();
        }
    }

    /**
     * The document of a file that still has the same content.
     *
     * @param content the bytes of the file
     */
    public Optional<Document> document(String name, byte[] content) {
        Kept kept = earlier.get(name);
        if (kept == null || kept.hash() != hash(name, content)) {
            return Optional.empty();
        }
        try {
            ByteSource source = new ByteSource(kept.bytes(), kept.from(), kept.length());
            Document document = DocumentBytes.read(name, source);
            meet(name, kept);
            return Optional.of(document);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ClassCastException e) {
            // As above.
            return Optional.empty();
        }
    }

    /** Keeps a document that was read from a file's content. */
    public void keep(Document document, byte[] content) {
        if (size.get() <= MAX_BYTES && DocumentBytes.canBeKept(document)) {
            byte[] written = DocumentBytes.of(document);
            long hash = hash(document.file(), content);
            meet(document.file(), new Kept(hash, written, 0, written.length));
        }
    }

    private void meet(String name, Kept kept) {
        if (size.addAndGet(kept.length()) <= MAX_BYTES) {
            met.put(name, kept);
        } else {
            met.clear();
        }
    }

    /** Two sums of different kinds, and how the file is read. */
    private long hash(String name, byte[] content) {
        long way = options.mdx().test(name) ? content.length : ~content.length;
        return sum(content, content.length) ^ way << Integer.SIZE;
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 one = new CRC32();
        one.update(bytes, 0, length);
        CRC32C other = new CRC32C();
        other.update(bytes, 0, length);
        return sum(one, other);
    }

    private static long sum(Checksum one, Checksum other) {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    /** Writes the documents of this run, unless the file has them all and no others. */
    void save() throws IOException {
        boolean isSame =
                met.size() == earlier.size()
                        && met.values().stream().allMatch(kept -> kept.bytes() == bytes);
        if (isSame || size.get() > MAX_BYTES) {
            return;
        }
        try (StagedFolder folder = new StagedFolder(file.getParent())) {
            try (OutputStream out = folder.open(file.getFileName().toString())) {
                write(out);
            }
            folder.commit();
        }
    }

    private void write(OutputStream file) throws IOException {
        CheckedOutputStream outer = new CheckedOutputStream(file, new CRC32());
        CheckedOutputStream out = new CheckedOutputStream(outer, new CRC32C());
        ByteSink head = new ByteSink();
        head.add(MAGIC);
        head.add(VERSION);
        head.add(key);
        out.write(head.toBytes());
        for (Map.Entry<String, Kept> one : new TreeMap<>(met).entrySet()) {
            Kept kept = one.getValue();
            ByteSink entry = new ByteSink();
            entry.add(one.getKey());
            entry.add(kept.hash());
            entry.add(kept.length());
            out.write(entry.toBytes());
            out.write(kept.bytes(), kept.from(), kept.length());
        }
        ByteSink sum = new ByteSink();
        sum.add(sum(outer.getChecksum(), out.getChecksum()));
        file.write(sum.toBytes());
    }
}
