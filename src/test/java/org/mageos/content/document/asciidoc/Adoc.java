package org.mageos.content.document.asciidoc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.url.Paths;

/** AsciiDoc documents for tests, and short forms of what they say. */
final class Adoc {

    /** All attributes are known, and only Asciidoctor shows the document. */
    static final AsciidocOptions CONVERTED =
            new AsciidocOptions(Map.of(), true, AsciidocOptions.Program.ASCIIDOCTOR);

    private static final Set<String> STRUCTURAL =
            Set.of(
                    "header",
                    "content",
                    "footer",
                    "preamble",
                    "footnotes",
                    "footer-text",
                    "toc",
                    "toctitle",
                    "author",
                    "email",
                    "revnumber",
                    "revdate",
                    "revremark");

    private Adoc() {}

    static Document read(String text) {
        return read(text, CONVERTED, Map.of());
    }

    /** Reads {@code page.adoc}, beside which some other files lie. */
    static Document read(String text, AsciidocOptions options, Map<String, String> files) {
        AsciidocReader reader = new AsciidocReader(file -> options, new Beside(files));
        return new DocumentParser(MarkdownOptions.DEFAULT, file -> Optional.of(reader))
                .parse("page.adoc", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of a document, those of every page left out. */
    static Set<String> ids(Document document) {
        Set<String> ids = new TreeSet<>();
        document.ids().forEach(id -> ids.add(id.id()));
        ids.removeAll(STRUCTURAL);
        return ids;
    }

    /**
     * The links and images as {@code file:line:column destination}, without the document's name.
     */
    static List<String> uses(Document document) {
        Map<String, String> lines = new TreeMap<>();
        document.uses().forEach(use -> lines.put(place(use), use.destination()));
        for (IncludedPart part : document.parts()) {
            part.uses()
                    .forEach(use -> lines.put(part.file() + ":" + place(use), use.destination()));
        }
        return lines.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList();
    }

    private static String place(Use use) {
        return use.position().line() + ":" + use.position().column();
    }

    /** What is wrong, as {@code file:line:column message}, without the document's name. */
    static List<String> flaws(Document document) {
        return document.flaws().stream()
                .map(
                        flaw ->
                                (flaw.file().equals(document.file()) ? "" : flaw.file() + ":")
                                        + flaw.position().line()
                                        + ":"
                                        + flaw.position().column()
                                        + " "
                                        + flaw.message())
                .toList();
    }

    /** Files by name, in one folder and below. */
    private record Beside(Map<String, String> files) implements IncludedFiles {
        @Override
        public Answer find(String page, String includer, String target) {
            String path =
                    target.startsWith(AsciidocOptions.ROOT)
                            ? target.substring(2)
                            : Paths.join(Paths.folder(includer), target);
            String name = Paths.normalize(path).orElse("");
            return files.containsKey(name)
                    ? new Answer.Text(name, files.get(name))
                    : new Answer.Missing("there is no such file");
        }
    }
}
