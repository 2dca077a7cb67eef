package org.mageos.content.site.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;

/**
 * Documents that the source of a program takes in, by {@code #include "run.md"}, {@code
 * include_str!("run.md")}, {@code //go:embed run.md}, {@code join(__dirname, 'run.md')} or {@code
 * import run from './run.md'}: what the program makes of them has another place and other ids than
 * the file. Sources are only read when such a document has a link that leads nowhere. Thread-safe.
 */
final class ProgramTexts {

    private static final Set<String> SOURCES =
            Set.of(
                    "rs", "go", "c", "cc", "cpp", "cxx", "h", "hh", "hpp", "js", "mjs", "cjs", "ts",
                    "mts", "cts", "jsx", "tsx");

    /** The folder in which all sources of a program lie. */
    private static final String OF_SOURCES = "src";

    private static final String README = "readme";

    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?:#include|#embed|include_str!\\s{0,9}\\()\\s{0,9}\"([^\"\\n]{1,300})\""
                            + "|(?:__dirname\\s{0,9},|\\bfrom|\\brequire\\s{0,9}\\()\\s{0,9}"
                            + "['\"]([^'\"?\\n]{1,300})(?:\\?raw)?['\"]"
                            + "|//go:embed[ \\t]([^\\n]{1,500})");

    private static final int MAX_SOURCES = 3_000;
    private static final int MAX_SIZE = 1 << 20;

    private final ReadableFiles files;
    private final FileTree tree;
    private final Map<String, Map<String, String>> sourceByDocument = new HashMap<>();
    private int read;
    private @Nullable Map<String, List<String>> sourcesByFolder;

    ProgramTexts(ReadableFiles files, FileTree tree) {
        this.files = files;
        this.tree = tree;
    }

    /** How much is known of what a document's links mean. */
    synchronized Extent extent(Document document) {
        String name = Paths.withoutExtension(Paths.lastSegment(document.file()));
        if (ShownByHost.test(document) || name.toLowerCase(Locale.ROOT).equals(README)) {
            return Extent.CLOSED;
        }
        return folders(document.folder()).stream()
                .map(folder -> taken(folder).get(document.file()))
                .flatMap(source -> Optional.ofNullable(source).stream())
                .findFirst()
                .map(
                        source ->
                                Extent.open(
                                        "a link of a text that a program shows, which '"
                                                + source
                                                + "' takes in"))
                .orElse(Extent.CLOSED);
    }

    /** Where a source may lie that takes in what lies in a folder: around it, or beside. */
    private List<String> folders(String folder) {
        List<String> above = new ArrayList<>();
        for (String one = folder; !one.isEmpty(); one = Paths.folder(one)) {
            above.add(one);
            if (Paths.lastSegment(one).equals(OF_SOURCES)) {
                String start = one + "/";
                List<String> below =
                        sourcesByFolder().keySet().stream()
                                .filter(other -> other.startsWith(start))
                                .sorted()
                                .toList();
                return Stream.concat(above.stream(), below.stream()).distinct().toList();
            }
        }
        return above;
    }

    private Map<String, List<String>> sourcesByFolder() {
        if (sourcesByFolder == null) {
            Map<String, List<String>> sources = new HashMap<>();
            for (String file : tree.keptFiles()) {
                if (SOURCES.contains(Paths.extension(file))) {
                    sources.computeIfAbsent(Paths.folder(file), f -> new ArrayList<>()).add(file);
                }
            }
            sourcesByFolder = sources;
        }
        return sourcesByFolder;
    }

    /** The documents that the sources of a folder take in, and which source does. */
    private Map<String, String> taken(String folder) {
        Map<String, String> known = sourceByDocument.get(folder);
        if (known == null) {
            known = new HashMap<>();
            for (String source : sourcesByFolder().getOrDefault(folder, List.of())) {
                for (String document : taken(source, folder)) {
                    known.putIfAbsent(document, source);
                }
            }
            sourceByDocument.put(folder, known);
        }
        return known;
    }

    private List<String> taken(String source, String folder) {
        List<String> documents = new ArrayList<>();
        Matcher taken = TAKEN.matcher(text(source));
        while (taken.find()) {
            String embedded = taken.group(3);
            String name = taken.group(1) == null ? taken.group(2) : taken.group(1);
            Stream.of(embedded == null ? new String[] {name} : embedded.split("[ \\t\\r]+"))
                    .filter(FileKind::isMarkdown)
                    .flatMap(path -> Paths.normalize(folder + "/" + path).stream())
                    .forEach(documents::add);
        }
        return documents;
    }

    private String text(String source) {
        read++;
        try {
            return read > MAX_SOURCES || files.size(source) > MAX_SIZE ? "" : files.text(source);
        } catch (IOException e) {
            // What cannot be read says nothing of a document.
            return "";
        }
    }
}
