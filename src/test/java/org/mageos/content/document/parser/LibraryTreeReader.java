package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.HtmlReader;
import org.mageos.content.document.source.Projection;

/** Reads the blocks of the Markdown library's syntax tree. */
final class LibraryTreeReader {

    private final Document tree;
    private final Projection source;
    private final BodyBuilder body;
    private final LibraryReferences references;
    private final HtmlReader html;
    private final LibraryInlineReader inlines;
    private final LibraryHeadingText headingText;
    private final boolean terms;

    /**
     * @param source the text that the tree was made from
     * @param markdown whether it is Markdown itself, not MDX made Markdown
     */
    LibraryTreeReader(
            Document tree,
            Projection source,
            MarkdownOptions options,
            BodyBuilder body,
            boolean markdown) {
        this.tree = tree;
        this.source = source;
        this.body = body;
        this.references = new LibraryReferences(tree, source, body);
        this.html = new HtmlReader(new ElementReader(options, body), body.instructions());
        this.inlines = new LibraryInlineReader(source, body, references, html, options, markdown);
        this.headingText = new LibraryHeadingText(references, options.dialect().typography());
        this.terms = options.dialect().definitionTerms();
    }

    void read() {
        blocks(tree);
        references.report();
        if (body.instructions().isActive()) {
            new LibraryBlockRegions(source, body.instructions()).tell(tree);
        }
    }

    private void blocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph || block instanceof TableCell) {
                inlines.read(block);
                if (terms) {
                    terms(block);
                }
            } else if (block instanceof com.vladsch.flexmark.ast.Heading heading) {
                heading(heading);
            } else if (block instanceof Reference definition) {
                references.define(definition);
            } else if (block instanceof HtmlBlockBase) {
                html.startBlock();
                html.read(source, block.getStartOffset(), block.getEndOffset());
            } else if (!isCode(block)) {
                blocks(block);
            }
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading heading) {
        int start = source.origin(heading.getStartOffset());
        int end = source.originEnd(heading.getStartOffset(), heading.getEndOffset());
        LibraryHeadingText.Read read = headingText.of(heading);
        boolean unknown = read.fromTemplate() && !body.hasHeadingId(start, end);
        if (unknown) {
            // Its id is made when the template has been run.
            body.insertsText();
        }
        if (!unknown || !read.text().isBlank()) {
            body.heading(heading.getLevel(), read.text(), read.earlier(), start, end);
        }
        inlines.read(heading);
    }

    /** The lines of a paragraph that a line or another paragraph with a definition follows. */
    private void terms(Node block) {
        Node definition = block.getFirstChild();
        while (definition != null && !isDefinition(definition)) {
            definition = definition.getNext();
        }
        boolean below =
                block.getNext() instanceof Paragraph next && isDefinition(next.getFirstChild());
        if (definition == null && !below || definition == block.getFirstChild()) {
            return;
        }
        Node start = block.getFirstChild();
        while (start != null && start != definition) {
            Node end = start;
            while (end != null && !(end instanceof SoftLineBreak)) {
                end = end.getNext();
            }
            String text = headingText.between(start, end);
            body.term(text.strip(), source.origin(start.getStartOffset()));
            start = end == null ? null : end.getNext();
        }
    }

    private static boolean isDefinition(@Nullable Node node) {
        return node instanceof Text
                && (node.getChars().startsWith(": ") || node.getChars().startsWith(":\t"))
                && (node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak);
    }

    private static boolean isCode(Node block) {
        return block instanceof FencedCodeBlock
                || block instanceof IndentedCodeBlock
                || block instanceof CodeBlock;
    }
}
