package org.mageos.content.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.mageos.content.value.Position;

/**
 * Writes an inventory: lines of fields between tabs, compressed. The same inventory gives the same
 * bytes.
 *
 * <p>The first line names the format. Of the others the first field tells what they are: {@code
 * url}, {@code version}, {@code page} with path, title and language, {@code ids} and {@code open}
 * of the page before, {@code file}, {@code redirect} with path and target, {@code folder} with path
 * and why there may be more pages and files in it, {@code link} with URL, file, line and column. An
 * empty field is a value that is not known. In a field {@code \t}, {@code \n}, {@code \r} and
 * {@code \\} stand for these characters.
 */
public final class InventoryWriter {

    static final String HEADER = "mageos-content inventory 1";

    private final StringBuilder text = new StringBuilder(HEADER).append('\n');

    private InventoryWriter() {}

    /** The bytes of an inventory. */
    public static byte[] write(Inventory inventory) {
        InventoryWriter writer = new InventoryWriter();
        writer.add(inventory);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.append(writer.text);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    private void add(Inventory inventory) {
        inventory.url().ifPresent(url -> line("url", List.of(url)));
        inventory.version().ifPresent(version -> line("version", List.of(version)));
        for (InventoryPage page : inventory.pages()) {
            line("page", List.of(page.path(), of(page.title()), of(page.language())));
            if (!page.ids().isEmpty()) {
                line("ids", new ArrayList<>(page.ids()));
            }
            page.open().ifPresent(reason -> line("open", List.of(reason)));
        }
        inventory.files().forEach(file -> line("file", List.of(file)));
        inventory.redirects().forEach((from, to) -> line("redirect", List.of(from, to)));
        inventory
                .open()
                .forEach(
                        (folder, open) ->
                                line(
                                        "folder",
                                        List.of(folder, of(open.pages()), of(open.files()))));
        for (InventoryLink link : inventory.links()) {
            Position at = link.position();
            line(
                    "link",
                    List.of(
                            link.url(),
                            link.file(),
                            String.valueOf(at.line()),
                            String.valueOf(at.column())));
        }
    }

    private static String of(Optional<String> value) {
        return value.orElse("");
    }

    private void line(String kind, List<String> fields) {
        text.append(kind);
        for (String field : fields) {
            text.append('\t');
            escape(field);
        }
        text.append('\n');
    }

    private void escape(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\\' -> text.append("\\\\");
                default -> text.append(c);
            }
        }
    }
}
