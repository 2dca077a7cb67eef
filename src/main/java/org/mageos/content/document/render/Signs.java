package org.mageos.content.document.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signs that are written by name, as in {@code :rocket:}: by the names of GitHub's gemoji,
 * which most generators have, and by those of Unicode.
 */
final class Signs {

    private static final String TABLE = "signs.txt";

    private static final Pattern NAME = Pattern.compile(":([a-z0-9_+-]{1,40}):");

    /** Pictures of the theme Material for MkDocs, which show nothing without it. */
    private static final Pattern ICON =
            Pattern.compile(":(?:material|fontawesome|octicons|simple|custom)-[a-z0-9-]{1,80}:");

    private Signs() {}

    /** What is written for a name in colons; null if none that is known begins at an offset. */
    static @Nullable Replacement at(String text, int start, int end) {
        Matcher icon = ICON.matcher(text).region(start, end);
        if (icon.lookingAt()) {
            return new Replacement(icon.end(), "");
        }
        Matcher name = NAME.matcher(text).region(start, end);
        String sign = name.lookingAt() ? named(name.group(1)) : null;
        return sign == null ? null : new Replacement(name.end(), sign);
    }

    static String withoutIcons(String text) {
        return ICON.matcher(text).replaceAll("");
    }

    /** The sign of a name, empty if it is a picture and no sign; null if it is not known. */
    private static @Nullable String named(String name) {
        String known = Table.SIGNS.get(name);
        if (known != null || name.length() < 3) {
            return known;
        }
        try {
            int sign = Character.codePointOf(name.replace('_', ' ').toUpperCase(Locale.ROOT));
            return sign > 0x2000 ? Character.toString(sign) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Read where a sign is written by its name only. */
    private static final class Table {

        static final Map<String, String> SIGNS = read();

        private static Map<String, String> read() {
            Map<String, String> signs = new HashMap<>();
            for (String line : lines()) {
                String[] columns = line.startsWith("#") ? new String[0] : line.split(" ");
                for (int i = 1; i < columns.length; i++) {
                    signs.put(columns[i], columns[0].equals("-") ? "" : columns[0]);
                }
            }
            return Map.copyOf(signs);
        }

        private static List<String> lines() {
            try (InputStream table = Signs.class.getResourceAsStream(TABLE)) {
                if (table == null) {
                    throw new IllegalStateException(TABLE + " is not in the jar");
                }
                return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
