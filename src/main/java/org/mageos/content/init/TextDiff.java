package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;

/** A unified diff of two texts that people write, line by line. */
public final class TextDiff {

    private static final int CONTEXT = 3;

    /** Beyond this the table of common lines would be too large: all lines count as changed. */
    private static final int MOST_LINES = 3_000;

    private final List<String> lines = new ArrayList<>();

    private TextDiff() {}

    /** The lines of a diff; none if the texts have the same lines. */
    public static List<String> of(String name, String before, String after) {
        TextDiff diff = new TextDiff();
        List<String> changes = changes(before.lines().toList(), after.lines().toList());
        if (changes.stream().allMatch(line -> line.startsWith(" "))) {
            return List.of();
        }
        diff.lines.add("--- " + name);
        diff.lines.add("+++ " + name);
        diff.addHunks(changes);
        return diff.lines;
    }

    /** All lines of both texts, with the sign of a diff in front of each. */
    private static List<String> changes(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean isSame =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (isSame && common.length > 0) {
                changes.add(" " + before.get(i++));
                j++;
            } else if (i < before.size()
                    && (j == after.size()
                            || common.length == 0
                            || common[i + 1][j] >= common[i][j + 1])) {
                changes.add("-" + before.get(i++));
            } else {
                changes.add("+" + after.get(j++));
            }
        }
        return changes;
    }

    /** How many lines the rests of two texts have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        if (before.size() > MOST_LINES || after.size() > MOST_LINES) {
            return new int[0][0];
        }
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void addHunks(List<String> changes) {
        int line = 0;
        while (line < changes.size()) {
            int first = nextChange(changes, line);
            if (first == changes.size()) {
                return;
            }
            int last = first;
            int next = nextChange(changes, last + 1);
            while (next < changes.size() && next - last <= 2 * CONTEXT) {
                last = next;
                next = nextChange(changes, last + 1);
            }
            int start = Math.max(0, first - CONTEXT);
            int end = Math.min(changes.size(), last + CONTEXT + 1);
            lines.add(
                    "@@ -"
                            + range(changes, start, end, '+')
                            + " +"
                            + range(changes, start, end, '-')
                            + " @@");
            lines.addAll(changes.subList(start, end));
            line = last + 1;
        }
    }

    private static int nextChange(List<String> changes, int from) {
        int next = from;
        while (next < changes.size() && changes.get(next).startsWith(" ")) {
            next++;
        }
        return next;
    }

    /** The lines of one of the texts, which has none with the other one's sign. */
    private static String range(List<String> changes, int start, int end, char other) {
        long before = changes.subList(0, start).stream().filter(c -> c.charAt(0) != other).count();
        long count = changes.subList(start, end).stream().filter(c -> c.charAt(0) != other).count();
        return (count == 0 ? before : before + 1) + "," + count;
    }
}
