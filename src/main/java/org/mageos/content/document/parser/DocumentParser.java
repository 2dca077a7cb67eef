package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Problem.Kind;
import org.mageos.content.document.Use;
import org.mageos.content.document.parser.FrontMatterParser.Parsed;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.document.source.SourceText;
import org.mageos.content.document.template.VelocityText;
import org.mageos.content.value.TextLines;

/** The door to the parsers: a file's bytes in, a {@link Document} out. Thread-safe. */
public final class DocumentParser {

    private static final Instruction.Fault ABOVE_FRONT_MATTER =
            new Instruction.Fault(
                    "The comment stands above the front matter, which is text of the page so",
                    "write it as a '#' comment in the front matter, or below it");

    private static final String BRANCH =
            "a link in a condition or loop of Velocity, which may leave it out";

    private static final Parsed NO_FRONT_MATTER = new Parsed(FrontMatter.NONE, 0, List.of());

    private final MarkdownOptions options;
    private final MarkdownParser markdown;
    private final LanguageReaders others;
    private final boolean isForBodies;

    /** A parser of Markdown, MDX and HTML. */
    public DocumentParser(MarkdownOptions options) {
        this(options, LanguageReaders.NONE);
    }

    /**
     * @param others the languages beside these
     */
    public DocumentParser(MarkdownOptions options, LanguageReaders others) {
        this(options, others, true);
    }

    private DocumentParser(MarkdownOptions options, LanguageReaders others, boolean isForBodies) {
        this.options = Objects.requireNonNull(options, "options");
        this.markdown = new MarkdownParser(options);
        this.others = Objects.requireNonNull(others, "others");
        this.isForBodies = isForBodies;
    }

    /**
     * A parser for those who ask what documents say of themselves. It passes over bodies of
     * Markdown in which nothing is addressed to this plugin, nor too much to be read.
     */
    public DocumentParser withoutBodies() {
        return new DocumentParser(options, others, false);
    }

    /**
     * Reads a document. What cannot be read is among its problems; it never throws for content.
     *
     * @param file the file's name in the content tree; its extension tells its language
     * @param content the file's bytes, UTF-8 with or without a byte order mark
     */
    public Document parse(String file, byte[] content) {
        SourceText source = SourceText.of(content);
        return source.isReadable() ? parse(file, source.text()) : unreadable(file, source);
    }

    private Document parse(String file, String written) {
        boolean isTemplate = VelocityText.isNamed(file);
        VelocityText template = isTemplate ? VelocityText.of(written) : VelocityText.none(written);
        String text = template.text();
        String name = VelocityText.inner(file);
        TextLines lines = TextLines.of(text);
        Optional<LanguageReader> other = others.reader(name);
        Parsed frontMatter =
                other.map(LanguageReader::hasFrontMatter).orElse(true)
                        ? FrontMatterParser.parse(
                                text, lines, options.dialect(), others.headerSeparator(file))
                        : NO_FRONT_MATTER;
        boolean isLenient = options.dialect().has(Dialect.Extra.LENIENT_FRONT_MATTER);
        int start =
                isLenient && other.isEmpty() && !frontMatter.frontMatter().isPresent()
                        ? MetadataLines.end(text)
                        : frontMatter.bodyStart();
        BodyContent body =
                other.isPresent()
                        ? other.get().read(file, text, lines, start)
                        : body(name, text, lines, start);
        Parsed data =
                isLenient ? new Parsed(frontMatter.frontMatter(), start, List.of()) : frontMatter;
        return document(file, lines, data, body, template);
    }

    private BodyContent body(String name, String text, TextLines lines, int start) {
        boolean isRead = isForBodies || HtmlPage.isNamed(name) || !EventlessBody.isAt(text, start);
        return isRead ? markdown.parse(name, text, lines, start) : BodyContent.NONE;
    }

    private static Document document(
            String file,
            TextLines lines,
            Parsed frontMatter,
            BodyContent body,
            VelocityText template) {
        List<Problem> problems = new ArrayList<>(frontMatter.problems());
        problems.addAll(body.problems());
        return new Document(
                file,
                frontMatter.frontMatter().with(body.header()),
                body.headings(),
                judged(body.uses(), lines, template),
                body.ids(),
                body.undefinedReferences(),
                body.footnotes(),
                body.terms(),
                body.imports(),
                body.insertsText() || template.insertsText(),
                body.components(),
                body.parts(),
                body.flaws(),
                instructions(template.text(), lines, frontMatter, body),
                problems);
    }

    /** The links and images, where a page may lack some of them. */
    private static List<Use> judged(List<Use> uses, TextLines lines, VelocityText template) {
        return template.branches().isEmpty()
                ? uses
                : uses.stream()
                        .map(
                                use ->
                                        template.mayLack(lines.offset(use.position()))
                                                ? use.withDoubt(BRANCH)
                                                : use)
                        .toList();
    }

    private static List<Instruction> instructions(
            String text, TextLines lines, Parsed frontMatter, BodyContent body) {
        List<Instruction> inBody = body.instructions();
        if (!Instruction.mayBeIn(text)) {
            return inBody;
        }
        if (!inBody.isEmpty() && isAboveFrontMatter(text, lines, inBody.get(0))) {
            List<Instruction> all = new ArrayList<>(inBody);
            all.set(0, inBody.get(0).withFault(ABOVE_FRONT_MATTER));
            return all;
        }
        List<Instruction> all =
                new ArrayList<>(
                        DataInstructions.of(
                                text, lines, frontMatter.bodyStart(), frontMatter.frontMatter()));
        all.addAll(inBody);
        return all;
    }

    /** Whether a comment keeps what follows it from being front matter. */
    private static boolean isAboveFrontMatter(String text, TextLines lines, Instruction first) {
        int line = first.end().line() + 1;
        boolean isTop = text.substring(0, lines.start(first.position().line())).isBlank();
        if (!isTop || line > lines.count()) {
            return false;
        }
        String rest = text.substring(lines.start(line)).stripLeading();
        return FrontMatterParser.parse(rest, TextLines.of(rest), Dialect.GITHUB)
                .frontMatter()
                .isPresent();
    }

    private static Document unreadable(String file, SourceText source) {
        TextLines lines = TextLines.of(source.text());
        Problem problem =
                new Problem(
                        Kind.ENCODING,
                        lines.position(source.fault()),
                        source.complaint() + ", not checked");
        return document(
                file,
                lines,
                new Parsed(FrontMatter.NONE, 0, List.of(problem)),
                BodyContent.NONE,
                VelocityText.none(""));
    }
}
