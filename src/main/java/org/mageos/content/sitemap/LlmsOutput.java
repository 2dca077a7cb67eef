package org.mageos.content.sitemap;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.generator.Languages;
import org.mageos.content.generator.Route;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.output.XmlText;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.LlmsSettings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.value.Moment;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value.Scalar;

/**
 * Writes {@code llms.txt}, which lists the pages in sections, and {@code llms-full.txt}, which
 * holds their texts. Of a site in several languages it is the main one, if the settings name it.
 *
 * @see <a href="https://llmstxt.org">The /llms.txt file</a>
 */
final class LlmsOutput {

    static final String LIST = "llms.txt";
    static final String FULL = "llms-full.txt";

    private static final String OTHER_PAGES = "Pages";

    private final Site site;
    private final LlmsSettings settings;
    private final String title;
    private final Map<String, List<Page>> sections = new LinkedHashMap<>();

    /** A page that is made of a document. */
    private record Page(
            URI url,
            Document document,
            String title,
            Optional<String> description,
            Optional<Moment> published) {

        /** The newest first, as far as they have dates; all others in the order of their URLs. */
        static final Comparator<Page> ORDER =
                Comparator.comparing(
                        (Page page) -> page.published().map(Moment::instant).orElse(Instant.MIN),
                        Comparator.reverseOrder());
    }

    /**
     * @param title the site's title
     * @param pages the pages that crawlers are to know
     */
    LlmsOutput(Site site, String title, Map<URI, Route> pages) {
        this.site = site;
        this.settings = site.settings().llms();
        this.title = XmlText.line(settings.title().orElse(title));
        List<String> wanted = settings.from().stream().map(Sourced::value).toList();
        List<String> names = wanted.isEmpty() ? List.copyOf(site.collections().keySet()) : wanted;
        names.forEach(name -> sections.put(name, new ArrayList<>()));
        boolean others = wanted.isEmpty();
        Languages languages = site.languages();
        pages.forEach(
                (url, route) -> {
                    if (languages.main().isEmpty()
                            || languages.of(route.path()).equals(languages.main())) {
                        route.document().ifPresent(document -> add(url, document, others));
                    }
                });
        sections.values().removeIf(List::isEmpty);
        sections.values().forEach(section -> section.sort(Page.ORDER));
    }

    private void add(URI url, Document document, boolean others) {
        Optional<String> collection = site.collectionOf(document).map(ContentCollection::name);
        PageFields fields = site.fields(document);
        Optional<String> name = fields.first(Field.TITLE).map(Scalar::text).or(fields::heading);
        List<Page> section =
                collection.isPresent()
                        ? sections.get(collection.get())
                        : others ? sections.computeIfAbsent("", key -> new ArrayList<>()) : null;
        if (section != null) {
            section.add(
                    new Page(
                            url,
                            document,
                            XmlText.line(name.orElse(url.getPath())),
                            fields.first(Field.DESCRIPTION).map(text -> XmlText.line(text.text())),
                            fields.date()));
        }
    }

    /** Whether there is a page to list. */
    boolean isEmpty() {
        return sections.isEmpty();
    }

    /**
     * Writes the files that the settings want.
     *
     * @throws IOException if a document cannot be read or a file not be written
     */
    void write(StagedFolder folder) throws IOException {
        try (Writer out = folder.openText(LIST)) {
            writeHead(out);
            for (Map.Entry<String, List<Page>> section : sections.entrySet()) {
                out.write("\n## " + sectionTitle(section.getKey()) + "\n\n");
                for (Page page : section.getValue()) {
                    out.write("- [" + escaped(page.title()) + "](" + destination(page) + ")");
                    out.write(page.description().map(text -> ": " + text).orElse("") + "\n");
                }
            }
        }
        if (settings.full()) {
            try (Writer out = folder.openText(FULL)) {
                writeHead(out);
                for (List<Page> section : sections.values()) {
                    for (Page page : section) {
                        writeText(page, out);
                    }
                }
            }
        }
    }

    private void writeHead(Writer out) throws IOException {
        out.write("# " + title + "\n");
        if (settings.summary().isPresent()) {
            out.write("\n> " + XmlText.line(settings.summary().get()) + "\n");
        }
    }

    private void writeText(Page page, Writer out) throws IOException {
        out.write("\n# " + page.title() + "\n\nSource: " + page.url() + "\n");
        String body = body(page);
        if (!body.isEmpty()) {
            out.write("\n" + body + "\n");
        }
    }

    /** The document's text without front matter, and without a heading that says its title. */
    private String body(Page page) throws IOException {
        String text =
                withoutInstructions(
                        page,
                        new String(site.bytes(page.document().file()), StandardCharsets.UTF_8));
        FrontMatter frontMatter = page.document().frontMatter();
        int first = frontMatter.isPresent() ? frontMatter.end().line() - 1 : 0;
        String body = text.substring(behindLines(text, first));
        String clean = withoutImports(page, XmlText.clean(body).strip());
        String heading = "# " + page.title();
        return clean.equals(heading) || clean.startsWith(heading + "\n")
                ? clean.substring(heading.length()).strip()
                : clean;
    }

    /** The offset behind so many lines. */
    private static int behindLines(String text, int count) {
        int offset = 0;
        for (int i = 0; i < count; i++) {
            offset = MarkdownLine.next(text, MarkdownLine.end(text, offset));
        }
        return offset;
    }

    /** The comments for this plugin, with the empty line behind one that stands alone. */
    private static String withoutInstructions(Page page, String text) {
        if (page.document().instructions().isEmpty()) {
            return text;
        }
        TextLines lines = TextLines.of(text);
        int body = page.document().frontMatter().end().line();
        StringBuilder rest = new StringBuilder(text);
        List<Instruction> instructions = new ArrayList<>(page.document().instructions());
        Collections.reverse(instructions);
        for (Instruction one : instructions) {
            if (one.position().line() >= body && one.fault().isEmpty()) {
                int end = lines.offset(one.end());
                while (one.alone() && end < text.length() && text.charAt(end) <= ' ') {
                    end++;
                }
                rest.delete(lines.offset(one.position()), end);
            }
        }
        return rest.toString();
    }

    /** What a page of MDX begins with for its components says nothing to a reader. */
    private static String withoutImports(Page page, String text) {
        String rest = text;
        while (page.document().file().endsWith(".mdx")
                && (rest.startsWith("import ") || rest.startsWith("export "))) {
            int blank = rest.indexOf("\n\n");
            rest = blank < 0 ? "" : rest.substring(blank).strip();
        }
        return rest;
    }

    /** {@code user-guide} is {@code User guide}. */
    private static String sectionTitle(String collection) {
        if (collection.isEmpty()) {
            return OTHER_PAGES;
        }
        String words = collection.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A parenthesis would end the link. */
    private static String destination(Page page) {
        return page.url().toString().replace("(", "%28").replace(")", "%29");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
}
