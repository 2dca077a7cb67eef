package org.mageos.content.inventory;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.value.Position;

/**
 * Reads what {@link InventoryWriter} has written. The bytes are somebody else's: what is too large
 * or is no inventory ends reading with a message. Lines of a kind that is not known are passed
 * over, so that later versions can say more.
 */
public final class InventoryReader {

    /** Decompressed; an inventory of 100,000 pages has some 30 MB. */
    static final long MOST_BYTES = 512L << 20;

    private static final Set<String> OF_PAGES =
            Set.of("page", "ids", "open", "file", "redirect", "folder");

    private final List<InventoryPage> pages = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final TreeMap<String, String> redirects = new TreeMap<>();
    private final TreeMap<String, Openness> open = new TreeMap<>();
    private final List<InventoryLink> links = new ArrayList<>();
    private final boolean whole;
    private Optional<String> url = Optional.empty();
    private Optional<String> version = Optional.empty();
    private @Nullable List<String> page;
    private Set<String> ids = new HashSet<>();
    private Optional<String> openPage = Optional.empty();

    private InventoryReader(boolean whole) {
        this.whole = whole;
    }

    /**
     * Reads an inventory.
     *
     * @param in its bytes, which are not closed
     * @throws InventoryException if it is none
     * @throws IOException if it cannot be read
     */
    public static Inventory read(InputStream in) throws IOException {
        return read(in, true);
    }

    /**
     * Reads of an inventory only where the site is and what it links to.
     *
     * @param in its bytes, which are not closed
     * @throws InventoryException if it is none
     * @throws IOException if it cannot be read
     */
    public static Inventory readLinks(InputStream in) throws IOException {
        return read(in, false);
    }

    private static Inventory read(InputStream in, boolean whole) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new BoundedStream(new GZIPInputStream(in), MOST_BYTES),
                                StandardCharsets.UTF_8.newDecoder()))) {
            return new InventoryReader(whole).read(lines);
        } catch (ZipException e) {
            throw new InventoryException("it is not compressed as an inventory is", e);
        } catch (CharacterCodingException e) {
            throw new InventoryException("it is not UTF-8", e);
        } catch (EOFException e) {
            throw new InventoryException("it ends too early", e);
        }
    }

    private Inventory read(BufferedReader lines) throws IOException {
        String header = lines.readLine();
        if (header == null || !header.equals(InventoryWriter.HEADER)) {
            throw new InventoryException(
                    header != null && header.startsWith("mageos-content inventory ")
                            ? "it is written by a later version of the plugin"
                            : "it does not begin as an inventory does");
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (whole || !isOfPages(line)) {
                add(fields(line));
            }
        }
        endPage();
        return new Inventory(url, version, pages, files, redirects, open, links);
    }

    private static boolean isOfPages(String line) {
        return OF_PAGES.contains(line.substring(0, Math.max(0, line.indexOf('\t'))));
    }

    private void add(List<String> fields) {
        List<String> values = fields.subList(1, fields.size());
        switch (fields.get(0)) {
            case "url" -> url = known(values, 0);
            case "version" -> version = known(values, 0);
            case "page" -> {
                endPage();
                page = values;
            }
            case "ids" -> ids.addAll(values);
            case "open" -> openPage = known(values, 0);
            case "file" -> known(values, 0).ifPresent(files::add);
            case "redirect" -> {
                if (values.size() > 1) {
                    redirects.put(values.get(0), values.get(1));
                }
            }
            case "folder" ->
                    known(values, 0)
                            .ifPresent(
                                    folder ->
                                            open.put(
                                                    folder,
                                                    new Openness(
                                                            known(values, 1), known(values, 2))));
            case "link" -> link(values);
            default -> {
                // Said by a later version.
            }
        }
    }

    private void link(List<String> values) {
        if (values.size() > 3 && isNumber(values.get(2)) && isNumber(values.get(3))) {
            links.add(
                    new InventoryLink(
                            values.get(0),
                            values.get(1),
                            new Position(
                                    Integer.parseInt(values.get(2)),
                                    Integer.parseInt(values.get(3)))));
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() < 10
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && !text.startsWith("0");
    }

    private void endPage() {
        if (page != null) {
            List<String> values = page;
            known(values, 0)
                    .ifPresent(
                            path ->
                                    pages.add(
                                            new InventoryPage(
                                                    path,
                                                    known(values, 1),
                                                    known(values, 2),
                                                    ids,
                                                    openPage)));
        }
        page = null;
        ids = new HashSet<>();
        openPage = Optional.empty();
    }

    private static Optional<String> known(List<String> values, int index) {
        return index < values.size() && !values.get(index).isEmpty()
                ? Optional.of(values.get(index))
                : Optional.empty();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                field.append(unescaped(line.charAt(i)));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
