package org.mageos.content.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.mageos.content.url.Paths;

/**
 * Writes an inventory as {@code objects.inv}, version 2, so that Sphinx, MkDocs and pdoc can link
 * to the site: each page as {@code std:doc} by its path, each id as {@code std:label} by {@code
 * path#id}. The same inventory gives the same bytes.
 */
public final class SphinxWriter {

    private SphinxWriter() {}

    /**
     * The bytes of {@code objects.inv}.
     *
     * @param project the name of what the site documents
     */
    public static byte[] write(Inventory inventory, String project) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String header =
                "# Sphinx inventory version 2\n# Project: "
                        + oneLine(project)
                        + "\n# Version: "
                        + oneLine(inventory.version().orElse(""))
                        + "\n# The remainder of this file is compressed using zlib.\n";
        bytes.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            for (InventoryPage page : inventory.pages()) {
                out.write(lines(page).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    private static String lines(InventoryPage page) {
        String path = Paths.trimSlashes(page.path());
        String name = oneWord(path.isEmpty() ? "index" : path);
        String uri = Paths.encode(page.path()).substring(1);
        String title = page.title().map(SphinxWriter::oneLine).orElse(name);
        StringBuilder lines = new StringBuilder();
        // Sphinx takes an empty location for a missing one.
        line(lines, name, "std:doc", uri.isEmpty() ? "./" : uri, title);
        for (String id : page.ids()) {
            String label = (name + "#" + oneWord(id)).toLowerCase(Locale.ROOT);
            line(lines, label, "std:label", uri + "#" + Paths.encode(id), title);
        }
        return lines.toString();
    }

    private static void line(
            StringBuilder lines, String name, String role, String uri, String title) {
        lines.append(name).append(' ').append(role).append(" -1 ").append(uri);
        lines.append(' ').append(title.isEmpty() ? "-" : title).append('\n');
    }

    private static String oneWord(String text) {
        return oneLine(text).replace(' ', '-');
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
