package org.mageos.content.url;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Arithmetic of slash-separated paths, of files (relative, {@code docs/a.md}) and of URLs
 * (absolute, {@code /docs/a}) alike.
 */
public final class Paths {

    private Paths() {}

    /** The name of a file, whatever its file system puts between folders. */
    public static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator().charAt(0), '/');
    }

    /** The folder of a file: everything before the last slash, or the empty name. */
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The extension without its dot, or the empty text. */
    public static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1);
    }

    public static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') + 1 ? path : path.substring(0, dot);
    }

    /** {@code folder/name}, where either may be empty. */
    public static String join(String folder, String name) {
        return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
    }

    /**
     * A path without {@code .} and {@code ..} and without empty segments.
     *
     * @return the path, relative and without a slash at its ends; empty if it leads above the root
     */
    public static Optional<String> normalize(String path) {
        if (!path.contains("./") && !path.contains("//") && !path.endsWith(".")) {
            return Optional.of(trimSlashes(path));
        }
        return segments(path, false).map(segments -> String.join("/", segments));
    }

    /**
     * A path without {@code .} and {@code ..} and without empty segments, in which {@code ..} at
     * the root stays there, as it does on the web.
     */
    public static String normalizeBelowRoot(String path) {
        return String.join("/", segments(path, true).orElseThrow());
    }

    /**
     * A path without {@code .} and without {@code ..} and empty segments but for those {@code ..}
     * at its start that lead above the root.
     */
    public static String normalizeOutward(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            boolean leadsUp = segment.equals("..");
            if (leadsUp && !segments.isEmpty() && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (leadsUp || !segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private static Optional<Deque<String>> segments(String path, boolean staysBelowRoot) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null && !staysBelowRoot) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(segments);
    }

    /** The way from one file to another, {@code ../} where it leads up. */
    public static String relativize(String from, String to) {
        String folder = folder(from);
        String up = "";
        while (!folder.isEmpty() && !to.startsWith(folder + "/")) {
            folder = folder(folder);
            up += "../";
        }
        return up + (folder.isEmpty() ? to : to.substring(folder.length() + 1));
    }

    public static String trimSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return withoutSlashesAtEnd(path.substring(start));
    }

    public static String withoutSlashesAtEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** The path with those characters percent-encoded that would end it in Markdown or a URL. */
    public static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || "%#?<>\"\\".indexOf(c) >= 0) {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /**
     * A text in which what nobody sees is percent-encoded: joiners, and the selectors of variants
     * that emoji have.
     */
    public static String encodeInvisible(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
            String one = Character.toString(c);
            encoded.append(
                    selector || Character.getType(c) == Character.FORMAT ? encodeAll(one) : one);
        }
        return encoded.toString();
    }

    /** A text all of whose bytes are percent-encoded. */
    public static String encodeAll(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
            encoded.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
        return encoded.toString();
    }

    /** The path with percent-encoded UTF-8 decoded; what is no valid encoding stays as it is. */
    public static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] bytes = new byte[path.length() * 3];
        int count = 0;
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            int high =
                    path.charAt(i) == '%' && i + 2 < path.length()
                            ? Character.digit(path.charAt(i + 1), 16)
                            : -1;
            int low = high >= 0 ? Character.digit(path.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes[count++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                decoded.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                count = 0;
                decoded.append(path.charAt(i));
            }
        }
        decoded.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
        return decoded.indexOf("\uFFFD") >= 0 ? path : decoded.toString();
    }
}
