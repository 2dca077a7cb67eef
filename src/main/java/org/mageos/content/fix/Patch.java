package org.mageos.content.fix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A unified diff of files whose lines were edited, as {@code git apply} takes it.
 *
 * @see <a href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">the
 *     unified format</a>
 */
public final class Patch {

    /** Lines shown before and behind a change. */
    private static final int CONTEXT = 3;

    private final Appendable out;

    /**
     * @param out takes the diff; line ends of the files are kept
     */
    public Patch(Appendable out) {
        this.out = out;
    }

    /**
     * Adds a file.
     *
     * @param name the name of the file from where the patch is applied, with {@code /}
     */
    public void add(String name, EditedText text) throws IOException {
        List<String> before = lines(text.before());
        List<String> after = lines(text.after());
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(i);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        out.append("--- ").append(quoted("a/" + name)).append("\n");
        out.append("+++ ").append(quoted("b/" + name)).append("\n");
        int first = 0;
        while (first < changed.size()) {
            int last = first;
            while (last + 1 < changed.size()
                    && changed.get(last + 1) - changed.get(last) <= 2 * CONTEXT) {
                last++;
            }
            hunk(before, after, changed.get(first), changed.get(last));
            first = last + 1;
        }
    }

    private void hunk(List<String> before, List<String> after, int first, int last)
            throws IOException {
        int start = Math.max(0, first - CONTEXT);
        int end = Math.min(before.size(), last + CONTEXT + 1);
        String range = (start + 1) + "," + (end - start);
        out.append("@@ -" + range + " +" + range + " @@\n");
        int i = start;
        while (i < end) {
            if (before.get(i).equals(after.get(i))) {
                line(' ', before.get(i++));
                continue;
            }
            int same = i;
            while (same < end && !before.get(same).equals(after.get(same))) {
                line('-', before.get(same++));
            }
            while (i < same) {
                line('+', after.get(i++));
            }
        }
    }

    private void line(char sign, String line) throws IOException {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }

    /** Lines with their ends; for a diff only {@code \n} ends one. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    /** Git puts names with control characters, quotes and backslashes in quotes. */
    private static String quoted(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean plain = true;
        for (char c : name.toCharArray()) {
            if (c < ' ' || c == 0x7F) {
                quoted.append('\\').append(Integer.toOctalString(0x200 | c).substring(1));
                plain = false;
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
                plain = false;
            } else {
                quoted.append(c);
            }
        }
        // A tab ends a name that has blanks.
        return plain ? name + (name.indexOf(' ') < 0 ? "" : "\t") : quoted.append('"').toString();
    }
}
