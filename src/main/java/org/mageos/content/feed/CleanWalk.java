package org.mageos.content.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

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
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> targets = new HashSet<>();
    private int openParagraphs;
    private int openAnchors;
    private boolean restructured;

    CleanWalk(ContentUrls urls, Consumer<LeftOut> leftOut) {
        this.urls = urls;
        this.leftOut = leftOut;
    }

    /** An element whose start tag is written. */
    private static final class Open {
        final Element element;
        final int start;
        final int content;
        final boolean marked;
        boolean playable;

        /**
         * @param start where its start tag stands in the result
         * @param content where its content starts
         * @param marked whether it has an id
         */
        Open(Element element, int start, int content, boolean marked) {
            this.element = element;
            this.start = start;
            this.content = content;
            this.marked = marked;
        }
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
            findTargets(root);
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

    /** Finds the ids that links in the content lead to. */
    private void findTargets(Element root) {
        root.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && element.hasAttr("href")) {
                        urls.fragment(element.attr("href")).ifPresent(targets::add);
                    }
                });
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
        Open last = open.peek();
        return last != null && last.content == out.length() && last.element.nameIs("pre");
    }

    /** Writes an element's start; false if what is in it is of no interest. */
    private boolean enter(Element element) {
        String name = element.normalName();
        switch (name) {
            case "svg", "math" -> {
                return drop(LeftOut.Kind.DRAWING, name);
            }
            case "script" -> {
                return drop(LeftOut.Kind.SCRIPT, orName(element, "src"));
            }
            case "iframe" -> {
                frame(element);
                return false;
            }
            case "embed", "applet", "frame" -> {
                return drop(LeftOut.Kind.FRAME, orName(element, "src"));
            }
            case "object" -> {
                leftOut.accept(new LeftOut(LeftOut.Kind.FRAME, orName(element, "data")));
                restructured = true;
                return true;
            }
            case "input" -> {
                input(element);
                return false;
            }
            case "button", "select", "textarea" -> {
                return drop(LeftOut.Kind.FORM, name);
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
        Open last = open.peek();
        return last == null ? "" : last.element.normalName();
    }

    private boolean drop(LeftOut.Kind kind, String what) {
        leftOut.accept(new LeftOut(kind, what));
        restructured = true;
        return false;
    }

    private static String orName(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.isEmpty() ? element.normalName() : shortened(value);
    }

    /** A URL that holds a whole file is of no use in a message. */
    private static String shortened(String url) {
        int end = url.startsWith("data:") ? url.indexOf(',') : -1;
        return end < 0 ? url : url.substring(0, end + 1) + "\u2026";
    }

    private void frame(Element element) {
        String source = element.attr("src").strip();
        leftOut.accept(new LeftOut(LeftOut.Kind.FRAME, orName(element, "src")));
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
            leftOut.accept(new LeftOut(LeftOut.Kind.FORM, "input"));
        }
    }

    private boolean anchor(Element element) {
        Optional<String> href =
                element.hasAttr("href") ? urls.link(element.attr("href")) : Optional.empty();
        if (element.hasAttr("href") && href.isEmpty()) {
            leftOut.accept(new LeftOut(LeftOut.Kind.LINK, shortened(element.attr("href"))));
        }
        String id = id(element);
        if (href.isEmpty() && id == null || openAnchors > 0) {
            restructured = true;
            return true;
        }
        int start = out.length();
        out.startTag("a");
        href.ifPresent(url -> out.attribute("href", url));
        attributes(element, "a", id);
        out.endOfTag(false);
        open.push(new Open(element, start, out.length(), id != null));
        openAnchors++;
        return true;
    }

    private boolean image(Element element) {
        Optional<String> src =
                element.hasAttr("src") ? urls.file(element.attr("src")) : Optional.empty();
        String srcset = SourceSet.absolute(element.attr("srcset"), urls);
        if (src.isEmpty()) {
            return drop(LeftOut.Kind.IMAGE, orName(element, "src"));
        }
        out.startTag("img");
        out.attribute("src", src.get());
        if (!srcset.isEmpty()) {
            out.attribute("srcset", srcset);
        }
        if (!element.hasAttr("alt")) {
            out.attribute("alt", "");
        }
        attributes(element, "img", id(element));
        out.endOfTag(true);
        return false;
    }

    private boolean source(Element element) {
        Optional<String> src =
                element.hasAttr("src") ? urls.file(element.attr("src")) : Optional.empty();
        String srcset = SourceSet.absolute(element.attr("srcset"), urls);
        Open parent = open.peek();
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
        attributes(element, "source", null);
        out.endOfTag(true);
        return false;
    }

    private void start(Element element, String name) {
        restructured |= openParagraphs > 0 && ContentRules.isBlock(name);
        restructured |= ContentRules.isHeading(name) && ContentRules.isHeading(parent());
        openParagraphs += name.equals("p") ? 1 : 0;
        int start = out.length();
        boolean playable = false;
        String id = id(element);
        out.startTag(name);
        if (name.equals("video") || name.equals("audio")) {
            Optional<String> src =
                    element.hasAttr("src") ? urls.file(element.attr("src")) : Optional.empty();
            playable = src.isPresent();
            src.ifPresent(url -> out.attribute("src", url));
            if (name.equals("video") && element.hasAttr("poster")) {
                urls.file(element.attr("poster")).ifPresent(url -> out.attribute("poster", url));
            }
            out.attribute("controls", "");
        }
        attributes(element, name, id);
        boolean isVoid = ContentRules.isVoid(name);
        out.endOfTag(isVoid);
        if (!isVoid) {
            Open added = new Open(element, start, out.length(), id != null);
            added.playable = playable;
            open.push(added);
        }
    }

    /** The id if something in the content leads to it. */
    private @Nullable String id(Element element) {
        if (targets.isEmpty()) {
            return null;
        }
        String id =
                element.id().isEmpty() && element.nameIs("a") ? element.attr("name") : element.id();
        // Only the first element of an id is led to.
        return targets.remove(id) ? id : null;
    }

    private void attributes(Element element, String name, @Nullable String id) {
        if (id != null) {
            out.attribute("id", id);
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            if (ContentRules.isKept(name, key, value)) {
                out.attribute(key, ContentRules.isFlag(key) ? "" : value);
            } else if (key.equals("class") && name.equals("code")) {
                language(value);
            } else if (key.equals("cite") && isCiting(name)) {
                urls.link(value).ifPresent(url -> out.attribute("cite", url));
            }
        }
    }

    private static boolean isCiting(String name) {
        return name.equals("blockquote")
                || name.equals("q")
                || name.equals("ins")
                || name.equals("del");
    }

    private void language(String classes) {
        for (String part : classes.split("[ \\t\\n\\f\\r]+")) {
            if (part.startsWith("language-")) {
                out.attribute("class", part);
                return;
            }
        }
    }

    private void leave(Node node) {
        Open last = open.peek();
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
            leftOut.accept(new LeftOut(LeftOut.Kind.MEDIA, orName(last.element, "src")));
        } else if (ContentRules.isPruned(name) && !last.marked && out.isBlank(last.content)) {
            prune(last, name);
        } else {
            out.endTag(name);
        }
    }

    /** Takes an empty element back; white space between words stays. */
    private void prune(Open empty, String name) {
        // A link to an id may have been the only one.
        restructured |= name.equals("a");
        boolean space = out.length() > empty.content && !ContentRules.isBlock(name);
        out.cut(empty.start);
        if (space) {
            out.text(" ");
        }
    }
}
