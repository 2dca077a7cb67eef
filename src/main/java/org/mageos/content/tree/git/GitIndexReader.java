package org.mageos.content.tree.git;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names from the bytes of a git index of version 2, 3 or 4. Names are those of {@link
 * GitIgnore#bytes}.
 *
 * @see <a href="https://git-scm.com/docs/index-format">index-format</a>
 */
final class GitIndexReader {

    private static final int SIGNATURE = 0x44495243; // DIRC
    private static final int SPARSE_FOLDERS = 0x73646972; // sdir
    private static final int HEADER = 12;

    /** Times, device, mode, owner and size, which come before the hash. */
    private static final int STATUS = 40;

    private static final int EXTENDED = 0x4000;
    private static final int SHA_1 = 20;
    private static final int SHA_256 = 32;

    private final ByteBuffer bytes;
    private final int hashLength;

    private GitIndexReader(byte[] index, int hashLength) {
        this.bytes = ByteBuffer.wrap(index, 0, index.length - hashLength);
        this.hashLength = hashLength;
    }

    /** The names in an index; empty if it is corrupt or does not have all of them. */
    static Optional<Set<String>> read(byte[] index) {
        try {
            int hashLength = hashLength(index);
            return hashLength == 0
                    ? Optional.empty()
                    : new GitIndexReader(index, hashLength).names();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The length of the repository's hashes, which the checksum at the end tells; or 0. */
    private static int hashLength(byte[] index) {
        if (endsWithHash(index, "SHA-1", SHA_1)) {
            return SHA_1;
        }
        if (endsWithHash(index, "SHA-256", SHA_256)) {
            return SHA_256;
        }
        // With index.skipHash there are only zeros, more than any padding before them adds.
        return endsWith(index, new byte[SHA_256])
                ? SHA_256
                : endsWith(index, new byte[SHA_1]) ? SHA_1 : 0;
    }

    private static boolean endsWithHash(byte[] index, String algorithm, int length) {
        if (index.length < HEADER + length) {
            return false;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(index, 0, index.length - length);
            return endsWith(index, digest.digest());
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    private static boolean endsWith(byte[] index, byte[] end) {
        int start = index.length - end.length;
        return start >= HEADER && Arrays.equals(index, start, index.length, end, 0, end.length);
    }

    private Optional<Set<String>> names() {
        int signature = bytes.getInt();
        int version = bytes.getInt();
        int count = bytes.getInt();
        if (signature != SIGNATURE || version < 2 || version > 4) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        String name = "";
        for (int i = 0; i != count; i++) {
            int start = bytes.position();
            bytes.position(start + STATUS + hashLength);
            if ((bytes.getShort() & EXTENDED) != 0) {
                bytes.getShort();
            }
            if (version == 4) {
                int kept = name.length() - number();
                if (kept < 0 || kept > name.length()) {
                    return Optional.empty();
                }
                name = name.substring(0, kept) + text();
            } else {
                name = text();
                // The zero that ends the name is the first of up to eight.
                bytes.position(start + (bytes.position() - start + 7) / 8 * 8);
            }
            names.add(name);
        }
        return isWhole() ? Optional.of(names) : Optional.empty();
    }

    /** Whether no extension says that there is more to know, as that of a split index does. */
    private boolean isWhole() {
        while (bytes.hasRemaining()) {
            int extension = bytes.getInt();
            boolean isOptional = extension >>> 24 >= 'A' && extension >>> 24 <= 'Z';
            if (!isOptional && extension != SPARSE_FOLDERS) {
                return false;
            }
            int size = bytes.getInt();
            if (size < 0 || size > bytes.remaining()) {
                return false;
            }
            bytes.position(bytes.position() + size);
        }
        return true;
    }

    /** A number of seven bits to the byte, as in a pack. */
    private int number() {
        int next = bytes.get();
        int number = next & 0x7f;
        while ((next & 0x80) != 0) {
            next = bytes.get();
            number = (number + 1 << 7) + (next & 0x7f);
        }
        return number;
    }

    /** The bytes up to the next zero, which is read, too. */
    private String text() {
        int start = bytes.position();
        while (bytes.get() != 0) {
            // Only the end counts.
        }
        int length = bytes.position() - 1 - start;
        return new String(bytes.array(), start, length, StandardCharsets.ISO_8859_1);
    }
}
