package org.mageos.content.document.template;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Velocity leaves of a text before it is read in its own language: comments and directives are
 * gone. Names such as {@code $project.version} stay, and stand for something else on the page.
 *
 * <p>A line of Markdown that starts with {@code ##} is a comment to Velocity.
 *
 * @param text the text, of the same length, so that all has its place
 * @param insertsText whether text of elsewhere may be put into it
 * @param branches the parts that a page may lack, from the offset where each starts to the one
 *     behind it; none lies in another
 * @see <a href="https://velocity.apache.org/engine/2.3/vtl-reference.html">Velocity, Reference</a>
 */
public record VelocityText(
        String text, boolean insertsText, NavigableMap<Integer, Integer> branches) {

    private static final String EXTENSION = ".vm";

    /** The directives that an end belongs to. */
    private static final Set<String> OPENING = Set.of("if", "foreach", "macro", "define");

    /** What is longer is not closed. */
    private static final int LONGEST_ARGUMENTS = 2_000;

    /** Directives that put no text into the page that does not stand between them. */
    private static final Set<String> PLAIN =
            Set.of("set", "if", "elseif", "else", "end", "stop", "break");

    private static final Set<String> INSERTING =
            Set.of("foreach", "parse", "include", "macro", "define", "evaluate");

    public VelocityText {
        branches = Collections.unmodifiableNavigableMap(new TreeMap<>(branches));
    }

    /** A text that is not run through Velocity. */
    public static VelocityText none(String text) {
        return new VelocityText(text, false, new TreeMap<>());
    }

    /** Whether a page may lack what stands at an offset. */
    public boolean mayLack(int offset) {
        Map.Entry<Integer, Integer> branch = branches.floorEntry(offset);
        return branch != null && offset < branch.getValue();
    }

    /** Whether a file is run through Velocity, as its name tells. */
    public static boolean isNamed(String file) {
        return file.endsWith(EXTENSION);
    }

    /** The name that tells the language of what Velocity leaves. */
    public static String inner(String file) {
        return isNamed(file) ? file.substring(0, file.length() - EXTENSION.length()) : file;
    }

    /** What is left of a text. */
    public static VelocityText of(String text) {
        Reader reader = new Reader(text);
        reader.read();
        return new VelocityText(new String(reader.left), reader.insertsText, reader.branches);
    }

    /** Goes through a text once. */
    private static final class Reader {

        private final String text;
        private final char[] left;
        private final NavigableMap<Integer, Integer> branches = new TreeMap<>();
        private boolean insertsText;
        private int depth;
        private int outermost;

        Reader(String text) {
            this.text = text;
            this.left = text.toCharArray();
        }

        void read() {
            // What a name at the start of a line stands for may begin a heading.
            insertsText = text.startsWith("$") || text.contains("\n$");
            int at = text.indexOf('#');
            while (at >= 0) {
                at = text.indexOf('#', sign(at));
            }
            if (depth > 0) {
                branches.put(outermost, text.length());
            }
        }

        private void nest(String name, int at) {
            if (OPENING.contains(name)) {
                outermost = depth == 0 ? at : outermost;
                depth++;
            } else if (name.equals("end") && depth > 0) {
                depth--;
                if (depth == 0) {
                    branches.put(outermost, at);
                }
            }
        }

        /** Reads what a sharp sign starts; the offset behind it. */
        private int sign(int at) {
            if (text.startsWith("#[[", at)) {
                return literal(at);
            }
            if (text.startsWith("##", at)) {
                int end = at;
                while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                return blank(at, end);
            }
            if (text.startsWith("#*", at)) {
                int end = text.indexOf("*#", at + 2);
                return blank(at, end < 0 ? text.length() : end + 2);
            }
            return directive(at);
        }

        /** What stands between {@code #[[} and {@code ]]#} is left alone. */
        private int literal(int at) {
            int end = text.indexOf("]]#", at);
            blank(at, at + 3);
            return end < 0 ? text.length() : blank(end, end + 3);
        }

        private int directive(int at) {
            boolean isBraced = text.startsWith("#{", at);
            int start = at + (isBraced ? 2 : 1);
            int end = start;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end);
            int behind = isBraced && text.startsWith("}", end) ? end + 1 : end;
            boolean takesArguments = text.startsWith("(", behind);
            boolean isKnown = PLAIN.contains(name) || INSERTING.contains(name);
            if (!isKnown && !(takesArguments && end > start)) {
                return at + 1;
            }
            nest(name, at);
            insertsText |= !PLAIN.contains(name);
            return blank(at, takesArguments ? argumentsEnd(behind) : behind);
        }

        private int argumentsEnd(int open) {
            int depth = 0;
            int last = Math.min(text.length(), open + LONGEST_ARGUMENTS);
            for (int i = open; i < last; i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return open;
        }

        private static boolean isLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private int blank(int start, int end) {
            for (int i = start; i < end; i++) {
                if ("\r\n".indexOf(left[i]) < 0) {
                    left[i] = ' ';
                }
            }
            return end;
        }
    }
}
