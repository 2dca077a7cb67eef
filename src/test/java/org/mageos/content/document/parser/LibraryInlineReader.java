package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.HtmlReader;
import org.mageos.content.document.source.Projection;

/** Reads what stands in a paragraph, heading or table cell. */
final class LibraryInlineReader {

    private final Projection source;
    private final BodyBuilder body;
    private final LibraryReferences references;
    private final HtmlReader html;
    private final LibraryWikiLinks wikiLinks;
    private final BareUrls bareUrls;
    private final boolean markdown;
    private LibraryMathSpans math = LibraryMathSpans.NONE;
    private boolean inHeading;

    /**
     * @param markdown whether the text is Markdown itself, where math and raw HTML count
     */
    LibraryInlineReader(
            Projection source,
            BodyBuilder body,
            LibraryReferences references,
            HtmlReader html,
            MarkdownOptions options,
            boolean markdown) {
        this.source = source;
        this.body = body;
        this.references = references;
        this.html = html;
        this.wikiLinks = new LibraryWikiLinks(source, body, options.wikiLinks());
        this.bareUrls = new BareUrls(body);
        this.markdown = markdown;
    }

    /** Reads the content of one block. */
    void read(Node block) {
        math = markdown ? LibraryMathSpans.in(source.text(), block) : LibraryMathSpans.NONE;
        bareUrls.startBlock(new Prose(source, block.getStartOffset(), block.getEndOffset(), false));
        html.startBlock();
        inHeading = block instanceof Heading;
        children(block, false);
    }

    private void children(Node parent, boolean inLink) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text) {
                body.instructions()
                        .text(
                                source.origin(node.getStartOffset()),
                                source.originEnd(node.getStartOffset(), node.getEndOffset()));
                if (!inLink && !isMath(node)) {
                    bareUrls.read(node.getStartOffset(), node.getEndOffset());
                }
            } else if (node instanceof InlineLinkNode link) {
                inline(link);
            } else if (node instanceof RefNode reference) {
                reference(reference, inLink);
            } else if (node instanceof HtmlInlineBase) {
                if (inHeading && node.getChars().startsWith("<!--")) {
                    body.instructions()
                            .htmlInHeading(
                                    source.origin(node.getStartOffset()),
                                    source.originEnd(node.getStartOffset(), node.getEndOffset()));
                } else {
                    html.read(source, node.getStartOffset(), node.getEndOffset());
                }
                bareUrls.tag(node.getChars());
            } else if (node instanceof AutoLink autolink) {
                autolink(autolink);
            } else if (node instanceof Footnote footnote) {
                footnote(footnote);
            } else if (!(node instanceof Code || node instanceof MailLink)) {
                children(node, inLink);
            }
        }
    }

    private void footnote(Footnote node) {
        if (node.isDefined() && !isMath(node)) {
            body.footnote(node.getText().toString().strip(), source.origin(node.getStartOffset()));
        }
    }

    private void inline(InlineLinkNode node) {
        if (isMath(node)) {
            return;
        }
        Optional<LibraryWrittenDestination> found =
                LibraryWrittenDestination.of(node.getUrl(), node, source);
        if (found.isEmpty()) {
            children(node, false);
            return;
        }
        String destination = found.get().text();
        int start = found.get().start();
        int end = found.get().end();
        if (node instanceof Image) {
            List<Integer> bare =
                    node.getText().isBlank()
                            ? List.of(source.origin(node.getStartOffset()))
                            : List.of();
            // What stands in the alternative text is text.
            body.image(Use.Syntax.INLINE, destination, start, end, bare);
        } else {
            body.link(Use.Syntax.INLINE, destination, start, end);
            children(node, true);
        }
    }

    private void reference(RefNode node, boolean inLink) {
        if (isMath(node)) {
            return;
        }
        if (references.use(node)) {
            if (node instanceof LinkRef) {
                children(node, true);
            }
            return;
        }
        boolean shortcut = node.isReferenceTextCombined() && !node.isDummyReference();
        // In <code> the brackets are those of a program.
        if (!shortcut && !isFootnote(node) && !isIndex(node) && !bareUrls.isInVerbatim()) {
            body.undefinedReference(references.label(node), source.origin(node.getStartOffset()));
        } else if (shortcut && !(node instanceof ImageRef)) {
            wikiLinks.read(node);
        }
        children(node, inLink);
    }

    private boolean isIndex(Node node) {
        int start = node.getStartOffset();
        char before = start == 0 ? ' ' : source.text().charAt(start - 1);
        return before < 128 && (Character.isLetterOrDigit(before) || before == '_');
    }

    private static boolean isFootnote(RefNode node) {
        return node.getReference().startsWith("^") || node.getText().startsWith("^");
    }

    private void autolink(AutoLink node) {
        BasedSequence text = node.getText();
        if (!isMath(node)) {
            body.link(
                    Use.Syntax.AUTOLINK,
                    text.toString(),
                    source.origin(text.getStartOffset()),
                    source.originEnd(text.getStartOffset(), text.getEndOffset()));
        }
    }

    private boolean isMath(Node node) {
        return math.contains(node.getStartOffset());
    }
}
