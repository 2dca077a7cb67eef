package org.mageos.content.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first bytes of an image file say.
 *
 * @param size its size in bytes; that of the image itself if the file stands for it
 * @param format what its bytes are; empty if they are no known image format
 * @param isPointer whether the file only stands for the image, which Git LFS has not fetched
 */
public record ImageFile(long size, Optional<Format> format, boolean isPointer) {

    /** An image format, told by the first bytes of a file. */
    public enum Format {
        PNG("png", "apng"),
        JPEG("jpg", "jpeg", "jpe", "jfif"),
        GIF("gif"),
        WEBP("webp"),
        AVIF("avif"),
        BMP("bmp"),
        ICO("ico", "cur"),
        TIFF("tif", "tiff"),
        SVG("svg");

        private final List<String> extensions;

        Format(String... extensions) {
            this.extensions = List.of(extensions);
        }

        /** The media type that the IANA has registered for it. */
        public String mediaType() {
            return switch (this) {
                case SVG -> "image/svg+xml";
                case ICO -> "image/vnd.microsoft.icon";
                default -> "image/" + name().toLowerCase(Locale.ROOT);
            };
        }

        /** Whether files with this extension, in lower case, are of this format. */
        public boolean hasExtension(String extension) {
            return extensions.contains(extension);
        }

        /** Whether an extension, in lower case, is one of an image. */
        public static boolean isImage(String extension) {
            for (Format format : values()) {
                if (format.hasExtension(extension)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final int HEAD = 512;

    /** What Git LFS leaves in the place of a file that is not fetched. */
    private static final Pattern POINTER =
            Pattern.compile(
                    "version https://git-lfs\\.github\\.com/spec/v1\n(?:[^\n]{0,200}\n){1,9}?size (\\d{1,15})\n");

    /** An SVG may begin with a comment or a document type of any length. */
    private static final int TEXT_HEAD = 1 << 16;

    /**
     * Reads the beginning of an image.
     *
     * @throws IOException if it cannot be read
     */
    public static ImageFile read(ReadableFiles files, String file) throws IOException {
        try (InputStream in = files.open(file)) {
            byte[] head = in.readNBytes(HEAD);
            Matcher pointer = POINTER.matcher(new String(head, StandardCharsets.ISO_8859_1));
            if (pointer.lookingAt()) {
                return new ImageFile(Long.parseLong(pointer.group(1)), Optional.empty(), true);
            }
            Optional<Format> format = format(head);
            if (format.isEmpty() && beginsWithTag(head)) {
                String text = new String(in.readNBytes(TEXT_HEAD), StandardCharsets.ISO_8859_1);
                format = text.contains("<svg") ? Optional.of(Format.SVG) : format;
            }
            return new ImageFile(files.size(file), format, false);
        }
    }

    private static boolean beginsWithTag(byte[] head) {
        return new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .startsWith("<");
    }

    /** Whether a file is AVIF by its brand or by those that it is compatible with. */
    private static boolean isAvif(String head) {
        String brands =
                head.startsWith("ftyp", 4) ? head.substring(8, Math.min(64, head.length())) : "";
        return brands.contains("avif") || brands.contains("avis");
    }

    private static Optional<Format> format(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return Optional.of(Format.PNG);
        }
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(Format.JPEG);
        }
        if (text.startsWith("GIF8")) {
            return Optional.of(Format.GIF);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(Format.WEBP);
        }
        if (isAvif(text)) {
            return Optional.of(Format.AVIF);
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Optional.of(Format.TIFF);
        }
        if (text.startsWith("\0\0\u0001\0") || text.startsWith("\0\0\u0002\0")) {
            return Optional.of(Format.ICO);
        }
        if (text.startsWith("BM") && head.length > 6) {
            return Optional.of(Format.BMP);
        }
        return text.contains("<svg") ? Optional.of(Format.SVG) : Optional.empty();
    }
}
