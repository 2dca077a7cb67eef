package org.mageos.content.init;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Where elements of a pom end, by the path of their names, such as {@code project/build/plugins};
 * of several the last. The text is not read as XML, so that each character keeps its place.
 */
final class PomElements {

    private final String text;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private boolean isUnderstood = true;

    private PomElements(String text) {
        this.text = text;
    }

    /** Reads a pom; empty if it is no XML that is understood here. */
    static Optional<PomElements> of(String text) {
        PomElements elements = new PomElements(text);
        elements.read();
        return elements.isUnderstood
                        && elements.open.isEmpty()
                        && elements.end("project").isPresent()
                ? Optional.of(elements)
                : Optional.empty();
    }

    /** Where the end tag of an element begins; that of an empty one is not known. */
    Optional<Integer> end(String path) {
        return Optional.ofNullable(ends.get(path));
    }

    /** Where an element begins. */
    Optional<Integer> start(String path) {
        return Optional.ofNullable(starts.get(path));
    }

    private void read() {
        int at = text.indexOf('<');
        while (at >= 0 && isUnderstood) {
            at = text.indexOf('<', markup(at));
        }
    }

    /** Reads what begins with an angle bracket, and says where it ends. */
    private int markup(int at) {
        if (text.startsWith("<!--", at)) {
            return behind("-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind("]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return behind("?>", at);
        }
        if (text.startsWith("<!", at)) {
            // A document type may define what names mean.
            isUnderstood = false;
            return text.length();
        }
        return text.startsWith("</", at) ? closing(at) : opening(at);
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        isUnderstood &= found >= 0;
        return found < 0 ? text.length() : found + end.length();
    }

    private int closing(int at) {
        int end = behind(">", at);
        String name = text.substring(at + 2, Math.max(at + 2, end - 1)).strip();
        if (open.isEmpty() || !open.peek().equals(name)) {
            isUnderstood = false;
            return text.length();
        }
        ends.put(path(), at);
        open.pop();
        return end;
    }

    private int opening(int at) {
        int end = at + 1;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        open.push(text.substring(at + 1, end));
        starts.put(path(), at);
        char quote = 0;
        while (end < text.length() && (quote != 0 || text.charAt(end) != '>')) {
            char c = text.charAt(end);
            quote = quote == c ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
            end++;
        }
        isUnderstood &= end < text.length();
        if (isUnderstood && text.charAt(end - 1) == '/') {
            open.pop();
        }
        return Math.min(text.length(), end + 1);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> names = open.descendingIterator(); names.hasNext(); ) {
            path.append(path.length() == 0 ? "" : "/").append(names.next());
        }
        return path.toString();
    }
}
