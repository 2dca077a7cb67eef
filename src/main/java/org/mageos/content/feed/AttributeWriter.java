package org.mageos.content.feed;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the attributes that content may have, and of ids those that a link in it leads to. */
final class AttributeWriter {

    private final ContentUrls urls;
    private final HtmlOut out;
    private final Set<String> targets = new HashSet<>();

    AttributeWriter(ContentUrls urls, HtmlOut out) {
        this.urls = urls;
        this.out = out;
    }

    /** Finds the ids that links in the content lead to. */
    void findTargets(Element root) {
        root.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && element.hasAttr("href")) {
                        urls.fragment(element.attr("href")).ifPresent(targets::add);
                    }
                });
    }

    /** The id if something in the content leads to it. */
    @Nullable String id(Element element) {
        if (targets.isEmpty()) {
            return null;
        }
        String id =
                element.id().isEmpty() && element.nameIs("a") ? element.attr("name") : element.id();
        // Only the first element of an id is led to.
        return targets.remove(id) ? id : null;
    }

    /** Writes those that an element may have; URLs of files are written apart. */
    void write(Element element, String name, @Nullable String id) {
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
}
