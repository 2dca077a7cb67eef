package org.mageos.content.inventory;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.url.Paths;

/**
 * Reads {@code objects.inv}, version 2, which Sphinx and those who follow it write: all documents,
 * and the objects and labels in them.
 *
 * @see <a href="https://www.sphinx-doc.org/en/master/usage/extensions/intersphinx.html">Sphinx</a>
 */
public final class SphinxInventory {

    private static final String HEADER = "# Sphinx inventory version ";
    private static final String VERSION = "# Version: ";

    private static final String MORE_IDS =
            "an anchor of a page of Sphinx, whose inventory has those with a label only";

    private static final String EXTRA = "a file that Sphinx writes beside its documents";

    /** Folders that no document lies in. */
    private static final List<String> FOLDERS =
            List.of("/_downloads", "/_images", "/_modules", "/_sources", "/_static");

    private final Map<String, Set<String>> ids = new TreeMap<>();
    private boolean hasDocuments;

    private SphinxInventory() {}

    /**
     * Reads an inventory.
     *
     * @param in its bytes, which are not closed
     * @throws InventoryException if it is none of that version
     * @throws IOException if it cannot be read
     */
    public static Inventory read(InputStream in) throws IOException {
        String first = header(in);
        if (!first.startsWith(HEADER)) {
            throw new InventoryException("it does not begin as an inventory of Sphinx does");
        }
        if (!first.equals(HEADER + "2")) {
            throw new InventoryException(
                    "it is an inventory of Sphinx of version "
                            + first.substring(HEADER.length())
                            + ", and only version 2 is read");
        }
        header(in);
        String version = header(in);
        header(in);
        SphinxInventory inventory = new SphinxInventory();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new BoundedStream(
                                        new InflaterInputStream(in), InventoryReader.MOST_BYTES),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                inventory.add(line);
            }
        } catch (ZipException e) {
            throw new InventoryException("it is not compressed as an inventory of Sphinx is", e);
        } catch (EOFException e) {
            throw new InventoryException("it ends too early", e);
        }
        return inventory.done(
                Optional.of(version)
                        .filter(line -> line.startsWith(VERSION))
                        .map(line -> line.substring(VERSION.length()).strip())
                        .filter(text -> !text.isEmpty()));
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < 1_000) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString().strip();
    }

    /** Adds {@code name domain:role priority uri title}; the name and the title may have blanks. */
    private void add(String line) {
        String[] words = line.strip().split(" ", -1);
        for (int i = 1; i + 2 < words.length; i++) {
            if (words[i].indexOf(':') > 0 && isNumber(words[i + 1])) {
                String name = String.join(" ", List.of(words).subList(0, i));
                add(words[i], name, words[i + 2]);
                return;
            }
        }
    }

    private static boolean isNumber(String word) {
        String digits = word.startsWith("-") ? word.substring(1) : word;
        return !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    }

    private void add(String role, String name, String location) {
        hasDocuments |= role.equals("std:doc");
        String uri =
                location.endsWith("$")
                        ? location.substring(0, location.length() - 1) + name
                        : location;
        int hash = uri.indexOf('#');
        String path = "/" + Paths.decode(hash < 0 ? uri : uri.substring(0, hash));
        Set<String> known = ids.computeIfAbsent(path, key -> new TreeSet<>());
        if (hash >= 0) {
            known.add(Paths.decode(uri.substring(hash + 1)));
        }
    }

    private Inventory done(Optional<String> version) {
        TreeMap<String, Openness> open = new TreeMap<>();
        FOLDERS.forEach(folder -> open.put(folder, Openness.open(EXTRA)));
        open.put(
                "/",
                hasDocuments
                        ? new Openness(Optional.empty(), Optional.of(EXTRA))
                        : Openness.open("a page that the inventory need not list"));
        List<InventoryPage> pages =
                ids.entrySet().stream()
                        .map(
                                page ->
                                        new InventoryPage(
                                                page.getKey(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                page.getValue(),
                                                Optional.of(MORE_IDS)))
                        .toList();
        return Inventory.ofOthers(Optional.empty(), version, pages, open);
    }
}
