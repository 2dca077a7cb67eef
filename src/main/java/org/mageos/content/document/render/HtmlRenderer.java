package org.mageos.content.document.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Omission;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Rendered;
import org.mageos.content.document.markdown.MarkdownBlocks;
import org.mageos.content.document.markdown.MarkdownBlocks.Flavor;
import org.mageos.content.document.mdx.MdxMarkup;
import org.mageos.content.document.mdx.MdxPage;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.document.parser.FrontMatterParser;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.SourceText;
import org.mageos.content.document.template.KnownValues;
import org.mageos.content.document.template.TemplateValues;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * Makes HTML of a Markdown or MDX file, as its site generator does: what the generator's dialect
 * has beyond GitHub Flavored Markdown is shown in plain HTML, or left out on purpose.
 *
 * <p>Headings get no ids: which ones is up to each generator, and links to them lead to the page
 * itself. Takes time about linear in the length of a file, like {@link DocumentParser}.
 * Thread-safe.
 */
public final class HtmlRenderer {

    private final MarkdownOptions options;
    private final LanguageReaders others;

    public HtmlRenderer(MarkdownOptions options) {
        this(options, LanguageReaders.NONE);
    }

    /**
     * @param others tell where files begin with a header
     */
    public HtmlRenderer(MarkdownOptions options, LanguageReaders others) {
        this.options = Objects.requireNonNull(options, "options");
        this.others = Objects.requireNonNull(others, "others");
    }

    /**
     * Renders the body of a document. What cannot be shown is among the omissions; it never throws
     * for content.
     *
     * @param file the file's name; its extension tells Markdown from MDX
     * @param content the file's bytes, UTF-8 with or without a byte order mark
     */
    public Rendered render(String file, byte[] content) {
        SourceText source = SourceText.of(content);
        TextLines lines = TextLines.of(source.text());
        if (!source.isReadable()) {
            return nothing(
                    Omission.Kind.ENCODING, lines.position(source.fault()), source.complaint());
        }
        if (FileKind.isAsciiDoc(file)) {
            return nothing(
                    Omission.Kind.LANGUAGE,
                    Position.START,
                    "The text is AsciiDoc, which is not shown in feeds");
        }
        FrontMatterParser.Parsed parsed =
                FrontMatterParser.parse(
                        source.text(), lines, options.dialect(), others.headerSeparator(file));
        int start = parsed.bodyStart();
        boolean mdx = options.mdx().test(file);
        List<Omission> omissions = new ArrayList<>();
        BodyBuilder body = new BodyBuilder(lines);
        String html = "";
        KnownValues known =
                new KnownValues(options.dialect(), parsed.frontMatter().data(), source.text());
        TemplateValues values = new TemplateValues(lines, omissions, known);
        try {
            Projection page =
                    DialectPage.rendered(
                            Projection.from(source.text(), start), options.dialect(), mdx, values);
            MdxMarkup markup = new MdxMarkup(lines, omissions, known::named);
            String rendered =
                    mdx
                            ? html(MdxPage.project(page, markup), Flavor.MDX, body)
                            : html(page, Flavor.MARKDOWN, body);
            html = values.finished(rendered);
        } catch (StackOverflowError e) {
            // Only emphasis can be nested so deeply.
            body.limit(start, "The text is left out: its emphasis is too deeply nested");
        }
        for (Problem problem : body.build().problems()) {
            omissions.add(new Omission(Omission.Kind.LIMIT, problem.position(), problem.message()));
        }
        omissions.sort(Comparator.comparing(Omission::position));
        return new Rendered(html, omissions);
    }

    private static Rendered nothing(Omission.Kind kind, Position position, String why) {
        return new Rendered("", List.of(new Omission(kind, position, why)));
    }

    private String html(Projection page, Flavor flavor, BodyBuilder body) {
        MarkdownBlocks.Read read = MarkdownBlocks.read(page, flavor);
        read.tellLimit("left out", page, body);
        return new BlockWriter(read, page.text(), options, flavor == Flavor.MDX).html();
    }
}
