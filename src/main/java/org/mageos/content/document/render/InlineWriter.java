package org.mageos.content.document.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.References;
import org.mageos.content.document.parser.Strikethrough;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.HtmlText;

/** Writes what stands in a paragraph, heading or table cell as HTML. */
final class InlineWriter {

    private final String text;
    private final References references;
    private final FootnoteNumbers footnotes;
    private final boolean wikiLinks;
    private final boolean spacedReferences;
    private final StringBuilder out;
    private final ProseWriter prose;

    /** Up to where the text is written already. */
    private int done;

    private boolean inCell;

    /** How many raw {@code a} elements are open. */
    private int openAnchors;

    /**
     * @param text the text that the syntax tree was made from
     */
    InlineWriter(
            String text,
            References references,
            FootnoteNumbers footnotes,
            MarkdownOptions options,
            StringBuilder out) {
        this.text = text;
        this.references = references;
        this.footnotes = footnotes;
        this.wikiLinks = options.wikiLinks();
        Attributes attributes = options.dialect().attributes();
        // kramdown and Python-Markdown have it as the first Markdown had.
        this.spacedReferences =
                attributes == Attributes.KRAMDOWN || attributes == Attributes.ATTR_LIST;
        this.out = out;
        this.prose = new ProseWriter(text, out);
    }

    /** Writes the content of one block, or the rest of it after {@link #startTask}. */
    void write(Node block) {
        openAnchors = 0;
        inCell = block instanceof TableCell;
        // Footnotes stand anywhere in the text.
        if (done < block.getStartOffset() || done > block.getEndOffset()) {
            done = 0;
        }
        children(block, false);
    }

    /** Writes the checkbox that a paragraph begins with; false if there is none. */
    boolean startTask(Node paragraph) {
        int start = paragraph.getStartOffset();
        boolean task =
                text.length() > start + 3
                        && text.charAt(start) == '['
                        && " xX".indexOf(text.charAt(start + 1)) >= 0
                        && text.charAt(start + 2) == ']'
                        && Character.isWhitespace(text.charAt(start + 3));
        if (task) {
            boolean checked = text.charAt(start + 1) != ' ';
            out.append("<input type=\"checkbox\"");
            out.append(checked ? " checked=\"\"" : "").append(" disabled=\"\" />");
            done = start + 3;
        }
        return task;
    }

    /** Whether a paragraph has no text outside its raw HTML elements. */
    boolean isOnlyMarkup(Node paragraph) {
        int depth = 0;
        boolean markup = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInlineBase) {
                markup = true;
                depth += depthChange(node.getChars());
            } else if (depth <= 0 && !node.getChars().isBlank()) {
                return false;
            }
        }
        return markup;
    }

    private static int depthChange(BasedSequence tag) {
        if (tag.startsWith("</")) {
            return -1;
        }
        return tag.endsWith("/>") ? 0 : 1;
    }

    private void children(Node parent, boolean inLink) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getEndOffset() > done || node.getChars().isEmpty()) {
                node(node, inLink);
            }
        }
    }

    private void node(Node node, boolean inLink) {
        if (node instanceof Text) {
            text(node, inLink || openAnchors > 0);
        } else if (node instanceof SoftLineBreak) {
            out.append('\n');
        } else if (node instanceof Code code) {
            out.append("<code>");
            String source = code.getText().toString();
            // In tables a bar ends the cell even in code, so it is escaped there.
            HtmlText.append(InlineText.code(inCell ? source.replace("\\|", "|") : source), out);
            out.append("</code>");
        } else if (node instanceof Emphasis) {
            element("em", node, inLink);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node, inLink);
        } else if (node instanceof Strikethrough) {
            element("del", node, inLink);
        } else if (node instanceof InlineLinkNode link) {
            String title = link.getTitle().toString();
            target(link, link.getUrl().toString(), title);
        } else if (node instanceof RefNode reference) {
            reference(reference, inLink);
        } else if (node instanceof AutoLink autolink) {
            prose.link(autolink.getText().toString(), autolink.getText());
        } else if (node instanceof MailLink mail) {
            prose.link("mailto:" + mail.getText(), mail.getText());
        } else if (node instanceof HtmlInlineBase) {
            html(node);
        } else if (node instanceof HardLineBreak) {
            out.append("<br />\n");
        } else if (node instanceof HtmlEntity) {
            HtmlText.append(Escapes.html(node.getChars().toString()), out);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else {
            children(node, inLink);
        }
    }

    private void element(String name, Node node, boolean inLink) {
        out.append('<').append(name).append('>');
        children(node, inLink);
        out.append("</").append(name).append('>');
    }

    private void html(Node node) {
        BasedSequence tag = node.getChars();
        if (node instanceof HtmlInlineComment) {
            return;
        }
        if (isAnchor(tag)) {
            openAnchors = Math.max(0, openAnchors + depthChange(tag));
        }
        out.append(tag);
    }

    private static boolean isAnchor(BasedSequence tag) {
        int name = tag.startsWith("</") ? 2 : 1;
        boolean a = name < tag.length() && Character.toLowerCase(tag.charAt(name)) == 'a';
        return a && name + 1 < tag.length() && !Character.isLetterOrDigit(tag.charAt(name + 1));
    }

    private void text(Node node, boolean inLink) {
        int start = Math.max(node.getStartOffset(), done);
        if (inLink) {
            prose.write(start, node.getEndOffset());
        } else {
            done = Math.max(done, prose.writeWithUrls(node, start));
        }
    }

    private void reference(RefNode node, boolean inLink) {
        Reference definition = references.definition(node);
        RefNode label = spacedReferences ? label(node) : null;
        if (label != null) {
            Reference named = references.definition(label);
            target(node, named.getUrl().toString(), named.getTitle().toString());
            done = label.getEndOffset();
        } else if (definition != null) {
            target(node, definition.getUrl().toString(), definition.getTitle().toString());
        } else if (wikiLinks && isWikiLink(node)) {
            wikiLink(node);
        } else {
            undefined(node, inLink);
        }
    }

    /**
     * The label of a link that stands behind a blank or in the next line; null if there is none.
     */
    private @Nullable RefNode label(RefNode node) {
        boolean single = node.isReferenceTextCombined() && !node.isDummyReference();
        Node blank = single ? node.getNext() : null;
        boolean apart = blank != null && blank.getChars().isBlank();
        return apart
                        && blank.getNext() instanceof LinkRef label
                        && label.isReferenceTextCombined()
                        && references.definition(label) != null
                ? label
                : null;
    }

    private boolean isWikiLink(RefNode node) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        return node instanceof LinkRef
                && start > 0
                && text.charAt(start - 1) == '['
                && end < text.length()
                && text.charAt(end) == ']';
    }

    /** Only the text: whether there is such a page is known when all are read. */
    private void wikiLink(RefNode node) {
        out.setLength(Math.max(0, out.length() - 1));
        String label = node.getReference().toString();
        HtmlText.append(label.substring(label.indexOf('|') + 1), out);
        done = node.getEndOffset() + 1;
    }

    /** A reference without a definition is the text that it is made of. */
    private void undefined(RefNode node, boolean inLink) {
        out.append(node instanceof ImageRef ? "![" : "[");
        if (node.hasChildren()) {
            children(node, inLink);
        } else {
            HtmlText.append(Escapes.markdown(InlineText.label(node).toString()), out);
        }
        out.append(']');
        if (!node.isReferenceTextCombined()) {
            out.append('[');
            HtmlText.append(Escapes.markdown(node.getReference().toString()), out);
            out.append(']');
        } else if (node.isDummyReference()) {
            out.append("[]");
        }
    }

    private void target(Node node, String url, String title) {
        boolean image = node instanceof Image || node instanceof ImageRef;
        out.append(image ? "<img" : "<a");
        HtmlText.attribute(image ? "src" : "href", Escapes.markdown(url), out);
        if (image) {
            HtmlText.attribute("alt", InlineText.alternative(node), out);
        }
        if (!title.isEmpty()) {
            HtmlText.attribute("title", Escapes.markdown(title), out);
        }
        out.append(image ? " />" : ">");
        if (!image) {
            children(node, true);
            out.append("</a>");
        }
    }

    private void footnote(Footnote footnote) {
        if (!footnote.isDefined()) {
            HtmlText.append(Escapes.markdown(footnote.getChars().toString()), out);
            return;
        }
        int number = footnotes.refer(footnote.getFootnoteBlock());
        out.append("<sup><a");
        HtmlText.attribute("href", "#" + footnotes.id(number), out);
        int last = footnotes.referenceIds(number).size() - 1;
        HtmlText.attribute("id", footnotes.referenceIds(number).get(last), out);
        out.append('>').append(number).append("</a></sup>");
    }
}
