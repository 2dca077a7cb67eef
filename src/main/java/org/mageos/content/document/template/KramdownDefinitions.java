package org.mageos.content.document.template;

import java.util.HashMap;
import java.util.Map;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Range;

/**
 * The attribute lists that are defined under a name, to be used in others.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#attribute-list-definitions">kramdown</a>
 */
final class KramdownDefinitions {

    private KramdownDefinitions() {}

    /** Where the ids stand that are defined in a text, by the name of the list. */
    static Map<String, Range> in(String text) {
        Map<String, Range> ids = new HashMap<>();
        int i = text.indexOf("{:");
        int end = 0;
        while (i >= 0) {
            end = i < end ? end : MarkdownLine.end(text, i);
            AttributeList list = AttributeList.at(text, i, end);
            if (list != null && list.id() != null && !list.words().isEmpty()) {
                String name = list.words().get(0).of(text);
                if (name.endsWith(":")) {
                    ids.putIfAbsent(name.substring(0, name.length() - 1), list.id());
                }
            }
            i = text.indexOf("{:", list == null ? i + 2 : list.end());
        }
        return ids;
    }
}
