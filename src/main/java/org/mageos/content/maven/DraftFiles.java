package org.mageos.content.maven;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.init.Draft;
import org.mageos.content.init.TextDiff;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.tree.ReadableFiles;

/**
 * The files of a draft in a folder: written all together or not at all, and never over others
 * unless the user says so.
 *
 * @param root the folder
 */
record DraftFiles(Path root, Draft draft) {

    DraftFiles {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(draft, "draft");
    }

    /** The files that are there already, whatever they hold. */
    List<String> existing() {
        return draft.files().keySet().stream()
                .filter(file -> Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** What would be different, as a diff; no lines if nothing would be. */
    List<String> difference() throws IOException {
        ReadableFiles files = ReadableFiles.of(root);
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> file : draft.files().entrySet()) {
            boolean isThere = Files.isRegularFile(root.resolve(file.getKey()));
            String before = isThere ? files.text(file.getKey()) : "";
            lines.addAll(TextDiff.of(file.getKey(), before, file.getValue()));
        }
        return lines;
    }

    /**
     * Writes the files.
     *
     * @throws IOException if one of them cannot be written; then none is
     */
    void write() throws IOException {
        try (StagedFolder folder = new StagedFolder(root)) {
            for (Map.Entry<String, String> file : draft.files().entrySet()) {
                try (Writer out = folder.openText(file.getKey())) {
                    out.write(file.getValue());
                }
            }
            folder.commit();
        } catch (IOException e) {
            throw IoReason.failure("The settings", e, "nothing was written");
        }
    }
}
