package org.mageos.content.fix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** A line before and after, with its ends; new ones have nothing before. */
    private record Line(Optional<String> old, Optional<String> now) {
        Line {
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(now, "now");
        }

        boolean isSame() {
            return old.equals(now);
        }
    }

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
        List<Line> lines = compared(lines(text.before()), lines(text.after()));
        if (lines.stream().allMatch(Line::isSame)) {
            return;
        }
        out.append("--- ").append(quoted("a/" + name)).append("\n");
        out.append("+++ ").append(quoted("b/" + name)).append("\n");
        int before = 1;
        int after = 1;
        int done = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isSame()) {
                continue;
            }
            int start = Math.max(done, at - CONTEXT);
            int end = end(lines, at);
            for (Line line : lines.subList(done, start)) {
                before += line.old().isPresent() ? 1 : 0;
                after += line.now().isPresent() ? 1 : 0;
            }
            List<Line> shown = lines.subList(start, end);
            hunk(shown, before, after);
            before += (int) shown.stream().filter(line -> line.old().isPresent()).count();
            after += (int) shown.stream().filter(line -> line.now().isPresent()).count();
            done = end;
            at = end - 1;
        }
    }

    /** The end of a hunk: behind the context of the last change that is near the one before. */
    private static int end(List<Line> lines, int first) {
        int last = first;
        for (int at = first; at < lines.size() && at - last <= 2 * CONTEXT; at++) {
            last = lines.get(at).isSame() ? last : at;
        }
        return Math.min(lines.size(), last + CONTEXT + 1);
    }

    private void hunk(List<Line> lines, int before, int after) throws IOException {
        long old = lines.stream().filter(line -> line.old().isPresent()).count();
        long now = lines.stream().filter(line -> line.now().isPresent()).count();
        // Of a file that had no line the range is 0,0.
        out.append("@@ -" + (old == 0 ? before - 1 : before) + "," + old);
        out.append(" +" + after + "," + now + " @@\n");
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).isSame()) {
                line(' ', lines.get(i++).old().orElseThrow());
                continue;
            }
            int same = i;
            while (same < lines.size() && !lines.get(same).isSame()) {
                same++;
            }
            for (Line changed : lines.subList(i, same)) {
                if (changed.old().isPresent()) {
                    line('-', changed.old().get());
                }
            }
            for (Line changed : lines.subList(i, same)) {
                if (changed.now().isPresent()) {
                    line('+', changed.now().get());
                }
            }
            i = same;
        }
    }

    /** Pairs the lines of both; edits change lines or put new ones in, and take none away. */
    private static List<Line> compared(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        int added = after.size() - before.size();
        int j = 0;
        for (String old : before) {
            int next = j;
            while (next < j + added && !after.get(next).equals(old)) {
                next++;
            }
            if (added > 0 && next < after.size() && after.get(next).equals(old)) {
                for (; j < next; j++, added--) {
                    lines.add(new Line(Optional.empty(), Optional.of(after.get(j))));
                }
            }
            lines.add(new Line(Optional.of(old), Optional.of(after.get(j++))));
        }
        for (; j < after.size(); j++) {
            lines.add(new Line(Optional.empty(), Optional.of(after.get(j))));
        }
        return lines;
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
