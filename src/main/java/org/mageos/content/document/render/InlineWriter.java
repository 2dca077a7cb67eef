package org.mageos.content.document.render;

import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.markdown.Definition;
import org.mageos.content.document.markdown.Definitions;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.markdown.InlineParser;
import org.mageos.content.document.markdown.InlineRules;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.HtmlText;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/** Writes what stands in a paragraph, heading or table cell as HTML. */
final class InlineWriter {

    private final Definitions definitions;
    private final FootnoteNumbers footnotes;
    private final boolean wikiLinks;
    private final InlineRules rules;
    private final StringBuilder out;
    private Prose prose = new Prose(Projection.from("", 0), 0, 0, false);
    private String text = "";
    private ProseWriter words;

    /** Up to where the text is written already. */
    private int done;

    private boolean inCell;

    /** How many raw {@code a} elements are open. */
    private int openAnchors;

    InlineWriter(
            Definitions definitions,
            FootnoteNumbers footnotes,
            MarkdownOptions options,
            StringBuilder out) {
        this.definitions = definitions;
        this.footnotes = footnotes;
        this.wikiLinks = options.wikiLinks();
        Attributes attributes = options.dialect().attributes();
        // kramdown and Python-Markdown have it as the first Markdown had.
        boolean spacedLabels =
                attributes == Attributes.KRAMDOWN || attributes == Attributes.ATTR_LIST;
        this.rules = new InlineRules(true, true, spacedLabels);
        this.out = out;
        this.words = new ProseWriter(text, out);
    }

    /** What stands in the text of a block. */
    Inline read(Prose content) {
        return InlineParser.parse(content, definitions, rules);
    }

    /** Writes the text of a cell. */
    void writeCell(Prose content) {
        inCell = true;
        write(content, read(content), content.start());
        inCell = false;
    }

    /** Writes the text of another block. */
    void write(Prose content) {
        write(content, read(content), content.start());
    }

    /**
     * Writes what stands in the text of a block.
     *
     * @param from where to begin
     */
    void write(Prose content, Inline all, int from) {
        prose = content;
        text = content.text();
        words = new ProseWriter(text, out);
        openAnchors = 0;
        done = from;
        children(all, false, content.end());
    }

    /** Whether a text has no words outside its raw HTML elements. */
    static boolean isOnlyMarkup(Prose content, Inline all) {
        int depth = 0;
        boolean markup = false;
        for (Inline node = all.firstChild(); node != null; node = node.next()) {
            String written = content.text().substring(node.start(), node.end());
            if (node.kind() == Kind.HTML) {
                markup = true;
                depth += depthChange(written);
            } else if (depth <= 0 && !written.isBlank()) {
                return false;
            }
        }
        return markup;
    }

    private static int depthChange(String tag) {
        if (tag.startsWith("</")) {
            return -1;
        }
        return tag.endsWith("/>") ? 0 : 1;
    }

    /**
     * Writes the parts of a part.
     *
     * @param limit where they end
     */
    private void children(Inline parent, boolean inLink, int limit) {
        for (Inline node = parent.firstChild(); node != null; node = node.next()) {
            if (node.end() > done) {
                node(node, inLink, limit);
            }
        }
    }

    private void node(Inline node, boolean inLink, int limit) {
        switch (node.kind()) {
            case TEXT -> text(node, inLink || openAnchors > 0, limit);
            case BREAK -> out.append(isHard(node) ? "<br />\n" : "\n");
            case CODE -> code(between(node));
            case EMPHASIS -> {
                boolean strong = node.from() - node.start() == 2;
                element(strong ? "strong" : "em", node, inLink);
            }
            case STRIKETHROUGH -> element("del", node, inLink);
            case LINK, IMAGE -> target(node, between(node), prose.title(node.to(), node.end() - 1));
            case REFERENCE, IMAGE_REFERENCE -> reference(node, inLink);
            case AUTOLINK -> words.link(between(node), between(node));
            case MAIL -> words.link("mailto:" + between(node), between(node));
            case HTML -> html(text.substring(node.start(), node.end()));
            case FOOTNOTE -> footnote(between(node).strip());
            case PROSE -> children(node, inLink, limit);
        }
    }

    private String between(Inline node) {
        return text.substring(node.from(), node.to());
    }

    /** Whether a line end is one for the reader, too. */
    private boolean isHard(Inline lineEnd) {
        int start = lineEnd.start();
        return text.startsWith("\\", start)
                || text.startsWith("  ", MarkdownLine.end(text, start) - 2);
    }

    private void code(String source) {
        out.append("<code>");
        // In tables a bar ends the cell even in code, so it is escaped there.
        HtmlText.append(InlineText.code(inCell ? source.replace("\\|", "|") : source), out);
        out.append("</code>");
    }

    private void element(String name, Inline node, boolean inLink) {
        out.append('<').append(name).append('>');
        children(node, inLink, node.to());
        out.append("</").append(name).append('>');
    }

    private void html(String tag) {
        if (tag.startsWith("<!--")) {
            return;
        }
        if (isAnchor(tag)) {
            openAnchors = Math.max(0, openAnchors + depthChange(tag));
        }
        out.append(tag);
    }

    private static boolean isAnchor(String tag) {
        int name = tag.startsWith("</") ? 2 : 1;
        boolean a = name < tag.length() && Character.toLowerCase(tag.charAt(name)) == 'a';
        return a && name + 1 < tag.length() && !Character.isLetterOrDigit(tag.charAt(name + 1));
    }

    private void text(Inline node, boolean inLink, int limit) {
        int start = Math.max(node.start(), done);
        if (inLink) {
            words.write(start, node.end());
        } else {
            done = Math.max(done, words.writeWithUrls(node, start, limit));
        }
    }

    private void reference(Inline node, boolean inLink) {
        Definition definition = node.definition();
        if (definition != null) {
            Prose defining = definition.prose();
            String url = defining.text().substring(definition.from(), definition.to());
            target(node, url, defining.title(definition.to(), definition.end()));
        } else if (wikiLinks && isWikiLink(node)) {
            wikiLink(node);
        } else {
            undefined(node, inLink);
        }
    }

    private boolean isWikiLink(Inline node) {
        return node.kind() == Kind.REFERENCE
                && node.start() > prose.start()
                && text.charAt(node.start() - 1) == '['
                && text.startsWith("]", node.end());
    }

    /** Only the text: whether there is such a page is known when all are read. */
    private void wikiLink(Inline node) {
        out.setLength(Math.max(0, out.length() - 1));
        String label = between(node);
        HtmlText.append(label.substring(label.indexOf('|') + 1), out);
        done = node.end() + 1;
    }

    /** A reference without a definition is the text that it is made of. */
    private void undefined(Inline node, boolean inLink) {
        out.append(text, node.start(), node.textStart());
        children(node, inLink, node.textEnd());
        words.write(node.textEnd(), node.end());
    }

    private void target(Inline node, String url, String title) {
        boolean image = node.kind() == Kind.IMAGE || node.kind() == Kind.IMAGE_REFERENCE;
        out.append(image ? "<img" : "<a");
        HtmlText.attribute(image ? "src" : "href", Escapes.markdown(url), out);
        if (image) {
            HtmlText.attribute("alt", InlineText.alternative(node, text), out);
        }
        if (!title.isEmpty()) {
            HtmlText.attribute("title", Escapes.markdown(title), out);
        }
        out.append(image ? " />" : ">");
        if (!image) {
            children(node, true, node.textEnd());
            out.append("</a>");
        }
    }

    private void footnote(String label) {
        int number = footnotes.refer(label);
        out.append("<sup><a");
        HtmlText.attribute("href", "#" + footnotes.id(number), out);
        int last = footnotes.referenceIds(number).size() - 1;
        HtmlText.attribute("id", footnotes.referenceIds(number).get(last), out);
        out.append('>').append(number).append("</a></sup>");
    }
}
