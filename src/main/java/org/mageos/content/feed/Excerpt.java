package org.mageos.content.feed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.mageos.content.output.XmlText;

/** The beginning of a text without its markup. */
final class Excerpt {

    private static final String ELLIPSIS = "\u2026";

    private Excerpt() {}

    static String of(String html, int maxChars) {
        if (maxChars < 2) {
            throw new IllegalArgumentException("maxChars must be at least 2, but is " + maxChars);
        }
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(html, new Element("body"), "");
        if (nodes.isEmpty() || !(nodes.get(0).parent() instanceof Element root)) {
            return "";
        }
        Collector paragraphs = new Collector(true);
        root.traverse(paragraphs);
        String text = XmlText.line(paragraphs.text.toString());
        if (text.isEmpty()) {
            Collector everything = new Collector(false);
            root.traverse(everything);
            text = XmlText.line(everything.text.toString());
        }
        return shortened(text, maxChars);
    }

    private static String shortened(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        int limit = maxChars - 1;
        int end = limit;
        while (end > 0 && text.charAt(end) != ' ') {
            end--;
        }
        if (end == 0) {
            end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        }
        while (end > 0 && " ,;:.\u2013\u2014-(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** Gathers text, that of footnotes and of references to them left out. */
    private static final class Collector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final boolean inParagraphsOnly;
        private int paragraphs;
        private int references;

        Collector(boolean inParagraphsOnly) {
            this.inParagraphsOnly = inParagraphsOnly;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode part) {
                if ((!inParagraphsOnly || paragraphs > 0) && references == 0) {
                    text.append(part.getWholeText());
                }
            } else if (node instanceof Element element) {
                paragraphs += element.nameIs("p") ? 1 : 0;
                references += isReference(element) || isNote(element) ? 1 : 0;
                text.append(element.isBlock() || element.nameIs("br") ? " " : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                paragraphs -= element.nameIs("p") ? 1 : 0;
                references -= isReference(element) || isNote(element) ? 1 : 0;
                text.append(element.isBlock() ? " " : "");
            }
        }

        private static boolean isNote(Element element) {
            return element.nameIs("li") && element.id().startsWith("user-content-fn-");
        }

        private static boolean isReference(Element element) {
            return element.nameIs("sup")
                    && element.firstChild() instanceof Element child
                    && child.nameIs("a");
        }
    }
}
