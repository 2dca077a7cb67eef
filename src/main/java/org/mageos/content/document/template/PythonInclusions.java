package org.mageos.content.document.template;

import java.util.Locale;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;

/**
 * Finds where extensions of Python-Markdown and plugins of MkDocs put other files into a page.
 * Within fenced code that is code, whatever the file holds.
 */
public final class PythonInclusions {

    /**
     * What stands before the name of a file that is looked for in the folders that the settings of
     * an extension name.
     */
    public static final String IN_BASE = "base:";

    /** What stands before the name of a file that is looked for in the folder of the documents. */
    public static final String IN_DOCS = "docs:";

    private static final String PLUGIN = "include";
    private static final String SCISSORS = "8<-";
    private static final String MODULE = "::: ";

    /** Longer than any name of a file. */
    private static final int MAX_ARGUMENT = 5_000;

    private final String text;
    private final BodyBuilder body;

    /** Whether the lines name files, until the next pair of scissors. */
    private boolean isBlock;

    private PythonInclusions(String text, BodyBuilder body) {
        this.text = text;
        this.body = body;
    }

    /** Notes the inclusions in a text from an offset on. */
    static void find(String text, int start, BodyBuilder body) {
        new PythonInclusions(text, body).find(start);
    }

    private void find(int from) {
        FenceTracker fences = new FenceTracker(text);
        LineReader lines = new LineReader(text, from);
        boolean fencedOne = false;
        while (lines.read()) {
            boolean fenced = fences.isFenced(lines.start(), lines.end());
            boolean one = !isBlock && mayInclude(lines);
            if (fenced) {
                fencedOne |= one;
            } else if (isBlock) {
                block(line(lines));
            } else if (one) {
                line(lines.start(), lines.end());
            }
        }
        // What closes a fence is not always seen, so that all may stand outside of it.
        if (isBlock || fencedOne && fences.isOpen()) {
            body.insertsText();
        }
    }

    private boolean mayInclude(LineReader lines) {
        int start = lines.start();
        return start < lines.end()
                && (text.charAt(start) == '#'
                        || text.startsWith(MODULE, start)
                        || holds(lines, "{!")
                        || holds(lines, "{%")
                        || holds(lines, SCISSORS));
    }

    private boolean holds(LineReader lines, String sign) {
        for (int i = lines.start(); i + sign.length() <= lines.end(); i++) {
            if (text.startsWith(sign, i)) {
                return true;
            }
        }
        return false;
    }

    private String line(LineReader lines) {
        return text.substring(lines.start(), lines.end()).strip();
    }

    private void line(int start, int end) {
        String line = text.substring(start, end);
        plugin(line, start);
        snippet(line.strip());
        included(line);
        if (line.startsWith(MODULE) || isBareHeading(line)) {
            body.insertsText();
        }
    }

    /**
     * A line that starts with number signs and no space behind them, which Python-Markdown takes
     * for a heading: its id is one that is not known.
     */
    private static boolean isBareHeading(String line) {
        int sign = 0;
        while (sign < line.length() && line.charAt(sign) == '#') {
            sign++;
        }
        return sign > 0 && sign < line.length() && line.charAt(sign) > ' ';
    }

    /**
     * A <a
     * href="https://facelessuser.github.io/pymdown-extensions/extensions/snippets/">snippet</a> of
     * a file, or the start of a block of them.
     */
    private void snippet(String line) {
        int scissors = line.indexOf("-" + SCISSORS);
        if (scissors < 0) {
            return;
        }
        int behind = scissors + 1 + SCISSORS.length();
        while (behind < line.length() && line.charAt(behind) == '-') {
            behind++;
        }
        String argument = line.substring(behind).strip();
        if (line.startsWith(";")) {
            return;
        }
        if (argument.isEmpty()) {
            isBlock = true;
        } else {
            named(argument, IN_BASE);
        }
    }

    private void block(String line) {
        if (line.indexOf("-" + SCISSORS) >= 0) {
            isBlock = false;
        } else if (!line.isEmpty() && !line.startsWith(";")) {
            named('"' + line + '"', IN_BASE);
        }
    }

    /** <a href="https://github.com/cmacmackin/markdown-include">markdown-include</a>. */
    private void included(String line) {
        int open = line.indexOf("{!");
        while (open >= 0) {
            int close = line.indexOf("!}", open + 2);
            if (close < 0) {
                // Lines of a file stand before the brace: {!a.md!lines=1-3}.
                if (line.indexOf('!', open + 2) >= 0) {
                    body.insertsText();
                }
                return;
            }
            named('"' + line.substring(open + 2, close).strip() + '"', IN_BASE);
            open = line.indexOf("{!", close);
        }
    }

    /** A file in a folder of the settings; of a section of it, too, all of its ids are known. */
    private void named(String quoted, String where) {
        int close = quoted.indexOf(quoted.charAt(0), 1);
        String name = close < 0 ? "" : quoted.substring(1, close);
        String lower = name.toLowerCase(Locale.ROOT);
        int extension = lower.indexOf(".md");
        int end = extension + ".md".length();
        boolean file =
                extension > 0 && (end == name.length() || ": ".indexOf(name.charAt(end)) >= 0);
        if (file && !name.contains("://") && !name.startsWith("/") && name.indexOf('{') < 0) {
            body.imported(where + name.substring(0, end));
            body.mayDefineLabels();
        } else {
            body.insertsText();
        }
    }

    /**
     * Notes the files that <a
     * href="https://github.com/mondeja/mkdocs-include-markdown-plugin">mkdocs-include-markdown</a>
     * puts in by tags that start in a line.
     */
    private void plugin(String line, int start) {
        for (int i = line.indexOf("{%"); i >= 0; i = line.indexOf("{%", i + 2)) {
            int name = start + i + 2;
            while (name < text.length() && " \t\r\n-".indexOf(text.charAt(name)) >= 0) {
                name++;
            }
            if (text.startsWith(PLUGIN, name)) {
                plugin(name + PLUGIN.length());
            }
        }
    }

    private void plugin(int behindName) {
        boolean markdown = text.startsWith("-markdown", behindName);
        int from = behindName + (markdown ? "-markdown".length() : 0);
        String rest = text.substring(from, Math.min(text.length(), from + MAX_ARGUMENT));
        int close = rest.indexOf("%}");
        String argument = (close < 0 ? rest : rest.substring(0, close)).strip();
        boolean quoted = argument.startsWith("\"") || argument.startsWith("'");
        if (Inclusions.isBeside(argument)) {
            Inclusions.read(argument, body);
        } else if (markdown && quoted) {
            named(argument, IN_DOCS);
        } else {
            body.insertsText();
        }
    }
}
