package org.mageos.content.document.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.MarkdownOptions;

/**
 * What earlier runs have read, in files of a folder: one for each way of reading a content root.
 *
 * <p>A document is known by the bytes of its file, so that it is the one that reading would give,
 * whatever the times of files say. Not thread-safe.
 */
public final class DocumentCache {

    private final @Nullable Path folder;
    private final String build;
    private final List<KeptDocuments> opened = new ArrayList<>();

    private DocumentCache(@Nullable Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** A cache that knows nothing and keeps nothing. */
    public static DocumentCache none() {
        return new DocumentCache(null, "");
    }

    /**
     * A cache in a folder.
     *
     * @param folder made when there is something to keep
     * @param build tells this build of the plugin from all others: another may read otherwise
     */
    public static DocumentCache in(Path folder, String build) {
        return new DocumentCache(
                Objects.requireNonNull(folder, "folder"), Objects.requireNonNull(build, "build"));
    }

    /**
     * The documents of a content root that were read in the same way; none where there are none, or
     * where the file that should hold them is damaged or of another build.
     *
     * @return empty if nothing is to be kept
     * @throws IOException if the folder cannot be looked at
     */
    public Optional<KeptDocuments> open(Path root, MarkdownOptions options) throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        String way = root + "\n" + OptionsText.of(options);
        CRC32 hash = new CRC32();
        hash.update(way.getBytes(StandardCharsets.UTF_8));
        Path file =
                folder.resolve(
                        "documents-" + HexFormat.of().toHexDigits((int) hash.getValue()) + ".bin");
        KeptDocuments documents = KeptDocuments.read(file, build + "\n" + way, options);
        opened.add(documents);
        return Optional.of(documents);
    }

    /**
     * Writes what is new.
     *
     * @throws IOException if it cannot be written; what was kept before is still there
     */
    public void save() throws IOException {
        for (KeptDocuments documents : opened) {
            documents.save();
        }
    }
}
