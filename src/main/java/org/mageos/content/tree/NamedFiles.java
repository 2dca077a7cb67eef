package org.mageos.content.tree;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files that the user or Maven has named, wherever they lie: never one that content names,
 * which {@link ReadableFiles} is for.
 */
public final class NamedFiles {

    private NamedFiles() {}

    /**
     * The text of a file.
     *
     * @param most the most bytes that it may have
     * @throws IOException if it cannot be read, is no regular file, is larger, or is not UTF-8
     */
    public static String text(Path file, long most) throws IOException {
        return FileReads.text(
                FileReads.whole(file, FileReads.regular(file), most), StandardCharsets.UTF_8);
    }

    /**
     * The bytes of a file. The caller closes them.
     *
     * @throws IOException if it cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    /**
     * The text of a file, or of a pipe such as a shell's process substitution: the user knows who
     * writes into it.
     *
     * @param most how many bytes are read
     * @throws IOException if it cannot be read, is a folder, or is not UTF-8
     */
    public static String textOrPipe(Path file, int most) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            FileReads.regular(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FileReads.text(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }
}
