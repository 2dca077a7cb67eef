package org.mageos.content.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.mageos.content.feed.LeftOut.Kind;

/**
 * One walk over the parsed HTML, which writes what is kept. It does not recurse, so that nesting
 * costs no stack.
 */
final class CleanWalk {

    /** What is nested deeper is put side by side by the parser. */
    private static final int MAX_DEPTH = 256;

    private final ContentUrls urls;
    private final Consumer<LeftOut> leftOut;
    private final HtmlOut out = new HtmlOut();
    private final AttributeWriter attributes;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int openParagraphs;
    private int openAnchors;
    private boolean restructured;

    CleanWalk(ContentUrls urls, Consumer<LeftOut> leftOut) {
        this.urls = urls;
        this.leftOut = leftOut;
        this.attributes = new AttributeWriter(urls, out);
    }

    String clean(String html) {
        List<Node> nodes =
                Parser.htmlParser()
                        .setMaxDepth(MAX_DEPTH)
                        .parseFragmentInput(html, new Element("body"), "");
        if (nodes.isEmpty() || !(nodes.get(0).parent() instanceof Element root)) {
            return "";
        }
        if (html.indexOf('#') >= 0) {
            attributes.findTargets(root);
        }
        walk(root);
        return out.toString();
    }

    /**
     * Whether elements have gone in such a way that a parser may see something else in the result
     * than what was written.
     */
    boolean isRestructured() {
        return restructured;
    }

    private void walk(Element root) {
        Node node = root.firstChild();
        while (node != null) {
            boolean descend = node instanceof Element element ? enter(element) : text(node);
            Node child = descend ? node.firstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            leave(node);
            while (node.nextSibling() == null) {
                node = node.parent();
                if (node == null || node == root) {
                    return;
                }
                leave(node);
            }
            node = node.nextSibling();
        }
    }

    private boolean text(Node node) {
        if (node instanceof TextNode text) {
            String content = text.getWholeText();
            // Parsers take the first line end in a pre for one of the source.
            if (content.startsWith("\n") && isStartOfPre()) {
                out.text("\n");
            }
            out.text(content);
        }
        return false;
    }

    private boolean isStartOfPre() {
        OpenElement last = open.peek();
        return last != null && last.content == out.length() && last.element.nameIs("pre");
    }

    /** Writes an element's start; false if what is in it is of no interest. */
    private boolean enter(Element element) {
        String name = element.normalName();
        switch (name) {
            case "svg", "math" -> {
                return drop(new LeftOut(Kind.DRAWING, name));
            }
            case "script" -> {
                return drop(LeftOut.of(Kind.SCRIPT, element, "src"));
            }
            case "iframe" -> {
                frame(element);
                return false;
            }
            case "embed", "applet", "frame" -> {
                return drop(LeftOut.of(Kind.FRAME, element, "src"));
            }
            case "object" -> {
                leftOut.accept(LeftOut.of(Kind.FRAME, element, "data"));
                restructured = true;
                return true;
            }
            case "input" -> {
                input(element);
                return false;
            }
            case "button", "select", "textarea" -> {
                return drop(new LeftOut(Kind.FORM, name));
            }
            default -> {
                return other(element, name);
            }
        }
    }

    private boolean other(Element element, String name) {
        if (ContentRules.isDropped(name)) {
            restructured = true;
            return false;
        }
        if (!ContentRules.isKept(name, parent())
                || !Parser.NamespaceHtml.equals(element.tag().namespace())) {
            if (!element.tag().isKnownTag() && element.childNodeSize() == 0) {
                leftOut.accept(new LeftOut(Kind.COMPONENT, name));
            }
            restructured = true;
            return true;
        }
        switch (name) {
            case "a" -> {
                return anchor(element);
            }
            case "img" -> {
                return image(element);
            }
            case "source" -> {
                return source(element);
            }
            default -> {
                start(element, name);
                return true;
            }
        }
    }

    /** The name of the element whose content is being written; empty if there is none. */
    private String parent() {
        OpenElement last = open.peek();
        return last == null ? "" : last.element.normalName();
    }

    private boolean drop(LeftOut part) {
        leftOut.accept(part);
        restructured = true;
        return false;
    }

    private void frame(Element element) {
        String source = element.attr("src").strip();
        leftOut.accept(LeftOut.of(Kind.FRAME, element, "src"));
        restructured = true;
        Optional<String> video = Videos.page(source);
        if (video.isPresent()) {
            String title = element.attr("title").strip();
            boolean within = openAnchors > 0;
            if (!within) {
                out.startTag("a");
                out.attribute("href", video.get());
                out.endOfTag(false);
            }
            out.text(title.isEmpty() ? video.get() : title);
            if (!within) {
                out.endTag("a");
            }
        }
    }

    /** The checkbox of a task list becomes a sign: readers take away what can be clicked. */
    private void input(Element element) {
        if (element.attr("type").equalsIgnoreCase("checkbox")) {
            out.text(element.hasAttr("checked") ? "\u2611" : "\u2610");
        } else if (!element.attr("type").equalsIgnoreCase("hidden")) {
            leftOut.accept(new LeftOut(Kind.FORM, "input"));
        }
    }

    private boolean anchor(Element element) {
        Optional<String> href =
                element.hasAttr("href") ? urls.link(element.attr("href")) : Optional.empty();
        if (element.hasAttr("href") && href.isEmpty()) {
            leftOut.accept(LeftOut.of(Kind.LINK, element.attr("href")));
        }
        String id = attributes.id(element);
        if (href.isEmpty() && id == null || openAnchors > 0) {
            restructured = true;
            return true;
        }
        int start = out.length();
        out.startTag("a");
        href.ifPresent(url -> out.attribute("href", url));
        attributes.write(element, "a", id);
        out.endOfTag(false);
        open.push(new OpenElement(element, start, out.length(), id != null));
        openAnchors++;
        return true;
    }

    /** The URL of a file that an attribute names. */
    private Optional<String> file(Element element, String attribute) {
        return element.hasAttr(attribute) ? urls.file(element.attr(attribute)) : Optional.empty();
    }

    private boolean image(Element element) {
        Optional<String> src = file(element, "src");
        String srcset = SourceSet.absolute(element.attr("srcset"), urls);
        if (src.isEmpty()) {
            return drop(LeftOut.of(Kind.IMAGE, element, "src"));
        }
        out.startTag("img");
        out.attribute("src", src.get());
        if (!srcset.isEmpty()) {
            out.attribute("srcset", srcset);
        }
        if (!element.hasAttr("alt")) {
            out.attribute("alt", "");
        }
        attributes.write(element, "img", attributes.id(element));
        out.endOfTag(true);
        return false;
    }

    private boolean source(Element element) {
        Optional<String> src = file(element, "src");
        String srcset = SourceSet.absolute(element.attr("srcset"), urls);
        OpenElement parent = open.peek();
        boolean image = parent != null && parent.element.nameIs("picture");
        boolean media =
                parent != null
                        && (parent.element.nameIs("video") || parent.element.nameIs("audio"));
        if (image && srcset.isEmpty() || media && src.isEmpty() || !image && !media) {
            return false;
        }
        parent.playable = true;
        out.startTag("source");
        if (image) {
            out.attribute("srcset", srcset);
        } else {
            out.attribute("src", src.get());
        }
        attributes.write(element, "source", null);
        out.endOfTag(true);
        return false;
    }

    private void start(Element element, String name) {
        restructured |= openParagraphs > 0 && ContentRules.isBlock(name);
        restructured |= ContentRules.isHeading(name) && ContentRules.isHeading(parent());
        openParagraphs += name.equals("p") ? 1 : 0;
        int start = out.length();
        boolean playable = false;
        String id = attributes.id(element);
        out.startTag(name);
        if (name.equals("video") || name.equals("audio")) {
            Optional<String> src = file(element, "src");
            playable = src.isPresent();
            src.ifPresent(url -> out.attribute("src", url));
            if (name.equals("video")) {
                file(element, "poster").ifPresent(url -> out.attribute("poster", url));
            }
            out.attribute("controls", "");
        }
        attributes.write(element, name, id);
        boolean isVoid = ContentRules.isVoid(name);
        out.endOfTag(isVoid);
        if (!isVoid) {
            OpenElement added = new OpenElement(element, start, out.length(), id != null);
            added.playable = playable;
            open.push(added);
        }
    }

    private void leave(Node node) {
        OpenElement last = open.peek();
        if (last == null || last.element != node) {
            return;
        }
        open.pop();
        String name = last.element.normalName();
        openParagraphs -= name.equals("p") ? 1 : 0;
        openAnchors -= name.equals("a") ? 1 : 0;
        if (name.equals("picture") && !out.contains("<img", last.content)) {
            out.cut(last.start);
        } else if ((name.equals("video") || name.equals("audio")) && !last.playable) {
            // What is in it is for readers that cannot play it.
            out.remove(last.start, last.content);
            restructured = true;
            leftOut.accept(LeftOut.of(Kind.MEDIA, last.element, "src"));
        } else if (ContentRules.isPruned(name) && !last.marked && out.isBlank(last.content)) {
            prune(last, name);
        } else {
            out.endTag(name);
        }
    }

    /** Takes an empty element back; white space between words stays. */
    private void prune(OpenElement empty, String name) {
        // A link to an id may have been the only one.
        restructured |= name.equals("a");
        boolean space = out.length() > empty.content && !ContentRules.isBlock(name);
        out.cut(empty.start);
        if (space) {
            out.text(" ");
        }
    }
}
