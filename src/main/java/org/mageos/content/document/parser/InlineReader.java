package org.mageos.content.document.parser;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.markdown.Definition;
import org.mageos.content.document.markdown.Definitions;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.HtmlReader;
import org.mageos.content.document.source.NextSign;
import org.mageos.content.document.source.Projection;

/** Reads what stands in a paragraph, heading or table cell. */
final class InlineReader {

    private final BodyBuilder body;
    private final DefinitionUses uses;
    private final HtmlReader html;
    private final WikiLinks wikiLinks;
    private final BareUrls bareUrls;
    private final TellingSigns signs;
    private final NextSign dollars;
    private final boolean markdown;
    private MathSpans math = MathSpans.NONE;
    private Projection source = Projection.from("", 0);
    private Prose prose = new Prose(source, 0, 0, false);
    private boolean inHeading;

    /**
     * @param text the text whose blocks are read
     * @param markdown whether the text is Markdown itself, where math and raw HTML count
     */
    InlineReader(
            String text,
            BodyBuilder body,
            Definitions definitions,
            HtmlReader html,
            MarkdownOptions options,
            boolean markdown) {
        this.body = body;
        this.uses = new DefinitionUses(definitions, body);
        this.html = html;
        this.wikiLinks = new WikiLinks(body, options);
        this.bareUrls = new BareUrls(body);
        this.signs = new TellingSigns(text);
        this.dollars = new NextSign(text, "$");
        this.markdown = markdown;
    }

    /** Whether a prose may hold what a document tells of. */
    boolean mayTell(Prose text) {
        return body.instructions().isActive() || signs.areIn(text);
    }

    /** Reads the inlines of one block. */
    void read(Prose text, Inline inlines, boolean heading) {
        prose = text;
        source = text.source();
        math = markdown && mayHoldMath(text) ? MathSpans.in(text, inlines) : MathSpans.NONE;
        bareUrls.startBlock(text);
        html.startBlock();
        inHeading = heading;
        children(inlines, false);
    }

    private boolean mayHoldMath(Prose text) {
        return text.joined() || dollars.at(text.start()) < text.end();
    }

    /** Tells the definitions that were used. */
    void end() {
        uses.report();
    }

    private void children(Inline parent, boolean inLink) {
        for (Inline node = parent.firstChild(); node != null; node = node.next()) {
            switch (node.kind()) {
                case TEXT -> text(node, inLink);
                case LINK, IMAGE -> inline(node);
                case REFERENCE, IMAGE_REFERENCE -> reference(node, inLink);
                case HTML -> html(node);
                case AUTOLINK -> autolink(node);
                case FOOTNOTE -> footnote(node);
                case EMPHASIS -> children(node, inLink);
                default -> {
                    // Code, addresses and line ends refer to nothing.
                }
            }
        }
    }

    private void text(Inline node, boolean inLink) {
        body.instructions()
                .text(source.origin(node.start()), source.originEnd(node.start(), node.end()));
        if (!inLink) {
            urls(node.start(), node.end());
        }
    }

    private void urls(int start, int end) {
        int from = math.behind(start);
        while (from < end) {
            int to = math.next(from, end);
            bareUrls.read(from, to);
            from = math.behind(to);
        }
    }

    private void html(Inline node) {
        if (inHeading && source.text().startsWith("<!--", node.start())) {
            body.instructions()
                    .htmlInHeading(
                            source.origin(node.start()),
                            source.originEnd(node.start(), node.end()));
        } else {
            html.read(source, node.start(), node.end());
        }
        bareUrls.tag(source.text().substring(node.start(), node.end()));
    }

    private void footnote(Inline node) {
        if (!isMath(node)) {
            String label = source.text().substring(node.from(), node.to()).strip();
            body.footnote(label, source.origin(node.start()));
        }
    }

    private void inline(Inline node) {
        if (isMath(node)) {
            return;
        }
        Optional<WrittenDestination> found =
                WrittenDestination.of(source, node.from(), node.to(), node.start());
        if (found.isEmpty()) {
            children(node, false);
            return;
        }
        String destination = found.get().text();
        int start = found.get().start();
        int end = found.get().end();
        if (node.kind() == Kind.IMAGE) {
            boolean bare = AlternativeText.isMissing(node, prose, body.written());
            // What stands in the alternative text is text.
            body.image(
                    Use.Syntax.INLINE,
                    destination,
                    start,
                    end,
                    bare ? List.of(source.origin(node.start())) : List.of());
        } else if (!wikiLinks.isTextOf(node, source)) {
            body.link(Use.Syntax.INLINE, destination, start, end);
            children(node, true);
        }
    }

    private void reference(Inline node, boolean inLink) {
        if (isMath(node)) {
            return;
        }
        Definition definition = node.definition();
        if (definition != null) {
            uses.use(node, definition, prose);
            if (node.kind() == Kind.REFERENCE) {
                children(node, true);
            }
            return;
        }
        // In <code> the brackets are those of a program.
        if (!node.isShortcut() && !isFootnote(node) && !isIndex(node) && !bareUrls.isInVerbatim()) {
            String label = prose.written(node.from(), node.to()).strip();
            body.undefinedReference(label, source.origin(node.start()));
        } else if (node.isShortcut() && node.kind() == Kind.REFERENCE) {
            wikiLinks.read(node, source);
        }
        children(node, inLink);
    }

    /** Whether the brackets stand behind a name, as in {@code rows[i][j]}. */
    private boolean isIndex(Inline node) {
        char before = node.start() == 0 ? ' ' : source.text().charAt(node.start() - 1);
        return before < 128 && (Character.isLetterOrDigit(before) || before == '_');
    }

    private boolean isFootnote(Inline node) {
        return source.text().startsWith("^", node.from())
                || source.text().startsWith("^", node.textStart());
    }

    private void autolink(Inline node) {
        if (!isMath(node)) {
            body.link(
                    Use.Syntax.AUTOLINK,
                    source.text().substring(node.from(), node.to()),
                    source.origin(node.from()),
                    source.originEnd(node.from(), node.to()));
        }
    }

    private boolean isMath(Inline node) {
        return math.contains(node.start());
    }
}
