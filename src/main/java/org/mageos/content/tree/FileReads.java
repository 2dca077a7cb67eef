package org.mageos.content.tree;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Reads regular files as a whole. Whether a run may read them is asked before. */
final class FileReads {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileReads() {}

    /** Whoever opens a named pipe may wait for ever. */
    static BasicFileAttributes regular(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw refused(path, "it is a folder");
        }
        if (!attributes.isRegularFile()) {
            throw refused(path, "it is not a regular file");
        }
        return attributes;
    }

    /**
     * @param attributes those of the file
     * @param most the most bytes that it may have
     */
    static byte[] whole(Path path, BasicFileAttributes attributes, long most) throws IOException {
        if (attributes.size() > most) {
            throw refused(path, "it is larger than " + (most >> 20) + " MiB");
        }
        if (path.getFileSystem() != FileSystems.getDefault()) {
            return Files.readAllBytes(path);
        }
        // Half the code of a channel, in a JVM that has just begun.
        try (InputStream in = new FileInputStream(path.toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            // It is said of all that cannot be opened; a channel tells why, and takes every name.
            return Files.readAllBytes(path);
        }
    }

    /** The text of bytes, without a byte order mark. */
    static String text(byte[] bytes, Charset encoding) throws IOException {
        String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static FileSystemException refused(Path path, String reason) {
        String name = Objects.toString(path.getFileName(), "");
        return new FileSystemException(name, null, reason);
    }
}
