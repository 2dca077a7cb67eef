package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The hash by which git would keep a file, were nothing of it converted. */
final class BlobHash {

    /** The length of a hash by SHA-1 in hexadecimal digits. */
    private static final int SHA1 = 40;

    private static final int LARGEST = 8 << 20;

    private BlobHash() {}

    /**
     * The hash of a file.
     *
     * @param length how many hexadecimal digits the hashes of the repository have
     * @return empty if the file cannot be read, or is none
     */
    static Optional<String> of(Path top, String name, int length) {
        try {
            Path file = top.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            MessageDigest digest = MessageDigest.getInstance(length > SHA1 ? "SHA-256" : "SHA-1");
            digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return Optional.of(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has these", e);
        }
    }
}
