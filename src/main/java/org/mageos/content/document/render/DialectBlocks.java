package org.mageos.content.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.template.TemplateValues;

/**
 * Makes the blocks that only some dialects have blocks of GitHub Flavored Markdown: admonitions
 * become quotes under their title, the labels of tabs bold lines, lists of definitions raw HTML.
 * Lines that only the generator reads go.
 *
 * <p>One pass over the lines. Blocks nest as deep as they are indented, or {@value #MAX_DEPTH}
 * deep, so that the result is about as long as the text.
 */
final class DialectBlocks {

    private static final int MAX_DEPTH = 12;

    /** Lines of markup are not longer; what looks like one but is may take long to read. */
    private static final int MAX_LINE = 1_000;

    private static final int MAX_INDENT = 40;

    /** Containers that are set apart from the text round them. */
    private static final Set<String> ASIDES =
            Set.of(
                    "note",
                    "tip",
                    "info",
                    "warning",
                    "danger",
                    "caution",
                    "important",
                    "success",
                    "secondary",
                    "details",
                    "error",
                    "attention",
                    "hint",
                    "question",
                    "quote");

    private static final Pattern INDENTED =
            Pattern.compile(
                    "(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?:([\\w-]++)[ \\w\\t-]*+)?(\"(.*)\")?[ \\t]*");

    private static final Pattern TAB = Pattern.compile("===[!+]?[ \\t]+(?:\"(.*)\"|'(.*)')[ \\t]*");

    private static final Pattern SLASHES =
            Pattern.compile("(/{3,})[ \\t]*(?:([\\w-]+)[ \\t]*(?:\\|[ \\t]*(.*\\S)?)?)?[ \\t]*");

    private static final Pattern COLONS =
            Pattern.compile("(:{3,})[ \\t]*([\\w-]*)[ \\t]*([^\\[{]*)?.*");

    private static final Pattern ALERT =
            Pattern.compile("(>[ \\t]?)\\[!(\\w+)][+-]?[ \\t]*(.*\\S)?[ \\t]*");

    private static final Pattern CONTENTS =
            Pattern.compile("(?:\\[TOC]|\\[\\[(?:toc|_TOC_|TOC)]]|\\$\\{toc})[ \\t]*");

    private static final Pattern CONTENTS_LIST = Pattern.compile("\\{:.*\\btoc\\b.*}[ \\t]*");

    private static final Pattern SNIPPET =
            Pattern.compile("(?:;?-+8<-+|<<<[ \\t]+\\S|<!--[ \\t]*@include:|\\{!).*");

    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]]+]:.*");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[ \\t]*[.#\\w][^{}]*}[ \\t]*");

    private static final Pattern KRAMDOWN =
            Pattern.compile("\\{::(?:options|nomarkdown|comment)?.*?/?}[ \\t]*|\\{:/\\w*}[ \\t]*");

    /** An element in which Markdown is read by Python-Markdown and kramdown. */
    private static final Pattern MARKDOWN_ELEMENT =
            Pattern.compile("<([a-z][a-z0-9]*)\\b[^<>]*\\bmarkdown(?:=[\"']?\\w+[\"']?)?[^<>]*>.*");

    /** A comment by which a highlighter marks a line. */
    private static final Pattern LINE_MARK =
            Pattern.compile(
                    "[ \\t]*(?://|#|/\\*|<!--|\\{/\\*|--|;)[ \\t]*(?:highlight-(?:next-line|start|end)|\\[!code"
                            + " [^\\]]*])[ \\t]*(?:\\*/}?|-->)?[ \\t]*");

    /**
     * A block that holds the lines behind its first one.
     *
     * @param indent how many blanks its first line has inside the block round it
     * @param more how many more its lines have
     * @param prefix what each of its lines begins with in the result
     * @param mark the character that closes it, as often as {@code length} or more; blank if the
     *     first line that is indented less does
     */
    private record Block(int indent, int more, String prefix, char mark, int length) {}

    private final Projection source;
    private final String text;
    private final Dialect dialect;
    private final TemplateValues values;
    private final Projection.Builder out;
    private final List<Block> open = new ArrayList<>();
    private @Nullable Fence fence;
    private boolean lastBlank = true;
    private boolean inDefinitions;

    /** Up to where lines are passed over. */
    private int skipped;

    private DialectBlocks(Projection source, Dialect dialect, TemplateValues values) {
        this.source = source;
        this.text = source.text();
        this.dialect = dialect;
        this.values = values;
        this.out = new Projection.Builder(source);
    }

    /** The text with such blocks made others. */
    static Projection rendered(Projection source, Dialect dialect, TemplateValues values) {
        return new DialectBlocks(source, dialect, values).rendered();
    }

    private Projection rendered() {
        LineReader lines = new LineReader(text, 0);
        while (lines.read()) {
            if (lines.start() >= skipped) {
                line(lines.start(), lines.end(), lines.next());
            }
        }
        endDefinitions(text.length());
        return out.build();
    }

    private void line(int start, int end, int next) {
        int blanks = MarkdownLine.behindBlanks(text, start, end);
        if (blanks == end) {
            blank(start, end, next);
            return;
        }
        int depth = 0;
        int position = start;
        while (depth < open.size()) {
            Block block = open.get(depth);
            int inner = behindColumns(position, blanks, block.indent + block.more);
            if (block.mark == ' ' && columns(position, inner) < block.indent + block.more) {
                break;
            }
            position = inner;
            depth++;
        }
        close(depth, start);
        if (fence != null) {
            fenced(position, end, next);
            return;
        }
        int content = MarkdownLine.behindBlanks(text, position, end);
        if (!block(position, content, end, next)) {
            definitions(position, content, end, next);
        }
        lastBlank = false;
    }

    private void blank(int start, int end, int next) {
        prefix(start, true);
        out.copy(end, next);
        lastBlank = true;
    }

    private void fenced(int position, int end, int next) {
        int content = position;
        while (content < end
                && (MarkdownLine.isBlank(text.charAt(content)) || text.charAt(content) == '>')) {
            content++;
        }
        if (fence != null && fence.isClosedBy(text, content, end)) {
            fence = null;
        } else if (text.indexOf("highlight-", content) >= 0
                || text.indexOf("[!code", content) >= 0) {
            marked(position, end, next);
            return;
        }
        write(position, next);
    }

    /** Writes a line of code without the comment that marks it. */
    private void marked(int position, int end, int next) {
        String code = text.substring(position, end);
        int at = Math.max(code.indexOf("highlight-"), code.indexOf("[!code"));
        int comment = at;
        while (comment > 0 && Character.isWhitespace(code.charAt(comment - 1))) {
            comment--;
        }
        while (comment > 0 && "/#*!-<{;".indexOf(code.charAt(comment - 1)) >= 0) {
            comment--;
        }
        if (at < 0 || !LINE_MARK.matcher(code.substring(comment)).matches()) {
            write(position, next);
        } else if (!code.substring(0, comment).isBlank()) {
            prefix(position, false);
            out.copy(position, position + code.substring(0, comment).stripTrailing().length());
            out.copy(end, next);
        }
    }

    /** Writes a line that begins or ends a block; false if it is none. */
    private boolean block(int position, int content, int end, int next) {
        char c = text.charAt(content);
        if ("!?=/:".indexOf(c) >= 0 && content + 3 <= end) {
            return container(position, content, end, next);
        }
        String line = text.substring(content, end);
        if (c == '>' && line.indexOf("[!") > 0) {
            return alert(position, line, next);
        }
        boolean contents = (c == '[' || c == '$') && CONTENTS.matcher(line).matches();
        boolean list = startsContents(content, end, next);
        boolean kramdown = dialect.attributes() == Dialect.Attributes.KRAMDOWN;
        boolean abbreviation =
                c == '*'
                        && dialect.has(Extra.ABBREVIATIONS)
                        && ABBREVIATION.matcher(line).matches();
        boolean attributes =
                c == '{'
                        && dialect.has(Extra.BLOCK_ATTRIBUTES)
                        && ATTRIBUTES.matcher(line).matches();
        if (contents
                || abbreviation
                || attributes
                || kramdown && c == '{' && KRAMDOWN.matcher(line).matches()) {
            blank(position, end, next);
            return true;
        }
        if (list) {
            int last = MarkdownLine.end(text, next);
            blank(position, end, next);
            skipped = MarkdownLine.next(text, last);
            return true;
        }
        if ("-;<{".indexOf(c) >= 0 && SNIPPET.matcher(line).matches()) {
            values.omit(line, source.origin(content));
            blank(position, end, next);
            return true;
        }
        if (c == '<' && line.length() < MAX_LINE && MARKDOWN_ELEMENT.matcher(line).matches()) {
            write(position, next);
            out.put("\n", end);
            return true;
        }
        if (c == '<' && line.startsWith("</") && !lastBlank && dialect.indentedBlocks()) {
            prefix(position, true);
            out.put("\n", position);
        }
        fence = Fence.at(text, MarkdownLine.behindMarkers(text, position, end), end);
        if (fence != null) {
            write(position, next);
            return true;
        }
        return false;
    }

    /** Whether a line and the one below it are where kramdown puts the table of contents. */
    private boolean startsContents(int content, int end, int next) {
        if (dialect.attributes() != Dialect.Attributes.KRAMDOWN
                || MarkdownLine.listMarker(text, content, end) == 0) {
            return false;
        }
        int below = MarkdownLine.behindBlanks(text, next, text.length());
        int last = text.startsWith("{:", below) ? MarkdownLine.end(text, below) : below;
        return last - below < MAX_LINE
                && CONTENTS_LIST.matcher(text.substring(below, last)).matches();
    }

    private boolean container(int position, int content, int end, int next) {
        int indent = columns(position, content);
        String line = text.substring(content, end);
        char c = line.charAt(0);
        if (indent > MAX_INDENT) {
            return false;
        }
        if (c == ':') {
            return Directives.isDirective(text, content, end)
                    && colons(position, indent, line, next);
        }
        if (c == '/') {
            return slashes(position, indent, line, next);
        }
        if (!dialect.indentedBlocks() || open.size() >= MAX_DEPTH) {
            return false;
        }
        Matcher tab = TAB.matcher(line);
        if (tab.matches()) {
            String label = tab.group(1) == null ? tab.group(2) : tab.group(1);
            label(label, position, indent);
            open.add(new Block(indent, 4, "", ' ', 0));
            return true;
        }
        Matcher aside = INDENTED.matcher(line);
        if (!aside.matches() || aside.group(1) == null && aside.group(2) == null) {
            return false;
        }
        String title = aside.group(3) == null ? capitalized(aside.group(1)) : aside.group(3);
        open(new Block(indent, 4, "> ", ' ', 0), title, position);
        return true;
    }

    private boolean slashes(int position, int indent, String line, int next) {
        Matcher matcher = SLASHES.matcher(line);
        if (!dialect.indentedBlocks() || !matcher.matches()) {
            return false;
        }
        String name = matcher.group(2);
        return delimited(
                position, indent, '/', matcher.group(1).length(), name, matcher.group(3), next);
    }

    private boolean colons(int position, int indent, String line, int next) {
        Matcher matcher = COLONS.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        int start = MarkdownLine.behindBlanks(text, position, text.length());
        Range label = Directives.label(text, start, start + line.length());
        String title =
                !label.isEmpty()
                        ? label.of(text)
                        : matcher.group(3) == null || matcher.group(3).isBlank()
                                ? null
                                : matcher.group(3).strip();
        String name = matcher.group(2).isEmpty() ? null : matcher.group(2);
        boolean opens = name != null || line.indexOf('{') > 0;
        return delimited(
                position,
                indent,
                ':',
                matcher.group(1).length(),
                opens && name == null ? "" : name,
                title,
                next);
    }

    /**
     * A line that opens or closes a block by marks.
     *
     * @param name what it is called; null if the line closes one
     */
    private boolean delimited(
            int position,
            int indent,
            char mark,
            int length,
            @Nullable String name,
            @Nullable String title,
            int next) {
        if (name == null) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).mark == mark && open.get(i).length <= length) {
                    close(i, position);
                    return true;
                }
            }
            blank(position, position, position);
            out.put("\n", position);
            return true;
        }
        if (open.size() >= MAX_DEPTH) {
            blank(position, position, position);
            out.put("\n", position);
            return true;
        }
        boolean aside = ASIDES.contains(name.toLowerCase(Locale.ROOT));
        String shown = title != null ? title : aside ? capitalized(name) : "";
        open(new Block(indent, 0, aside ? "> " : "", mark, length), shown, position);
        return true;
    }

    private boolean alert(int position, String line, int next) {
        Matcher matcher = ALERT.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String title = matcher.group(3) == null ? capitalized(matcher.group(2)) : matcher.group(3);
        prefix(position, false);
        out.put("> **" + withoutIcons(title) + "**\n", position);
        prefix(position, false);
        out.put(">\n", position);
        return true;
    }

    /** Opens a block with its title as its first paragraph. */
    private void open(Block block, @Nullable String title, int position) {
        endDefinitions(position);
        prefix(position, true);
        out.put("\n", position);
        open.add(block);
        if (title != null && !title.isBlank()) {
            prefix(position, false);
            out.put("**" + withoutIcons(title) + "**\n", position);
            prefix(position, true);
            out.put("\n", position);
        }
    }

    /** Behind a blank the signs of strong text would be none. */
    private String withoutIcons(String title) {
        return dialect.has(Extra.EMOJI)
                ? DialectInlines.ICON.matcher(title).replaceAll("").strip()
                : title.strip();
    }

    private void label(String label, int position, int indent) {
        endDefinitions(position);
        prefix(position, true);
        out.put("\n", position);
        prefix(position, false);
        out.put(" ".repeat(indent) + "**" + withoutIcons(label) + "**\n", position);
        prefix(position, true);
        out.put("\n", position);
    }

    /** Closes the blocks from a depth on. */
    private void close(int depth, int position) {
        if (depth >= open.size()) {
            return;
        }
        endDefinitions(position);
        fence = null;
        open.subList(depth, open.size()).clear();
        // Otherwise what follows would go on with the last paragraph.
        prefix(position, true);
        out.put("\n", position);
    }

    private void definitions(int position, int content, int end, int next) {
        if (!dialect.has(Extra.DEFINITIONS)) {
            write(position, next);
            return;
        }
        if (isDefinition(content, end)) {
            if (!inDefinitions) {
                write(position, next);
                return;
            }
            raw("</dd>\n<dd>", position);
            definition(position, content, next);
        } else if (inDefinitions && columns(position, content) >= 2) {
            write(behindColumns(position, content, 4), next);
        } else if (lastBlank && columns(position, content) < 4 && isTerm(end, next)) {
            raw(inDefinitions ? "</dd>\n<dt>" : "<dl>\n<dt>", position);
            inDefinitions = true;
            int line = content;
            int lineEnd = end;
            while (!isDefinition(line, lineEnd)) {
                if (lineEnd > line) {
                    write(line, MarkdownLine.next(text, lineEnd));
                }
                int following = MarkdownLine.next(text, lineEnd);
                lineEnd = MarkdownLine.end(text, following);
                line = MarkdownLine.behindBlanks(text, following, lineEnd);
                skipped = MarkdownLine.next(text, lineEnd);
            }
            raw("</dt>\n<dd>", line);
            definition(line, line, skipped);
        } else {
            endDefinitions(position);
            write(position, next);
        }
    }

    private void definition(int position, int content, int next) {
        int start = MarkdownLine.behindBlanks(text, content + 1, MarkdownLine.end(text, content));
        write(start, next);
    }

    private boolean isDefinition(int content, int end) {
        return content + 1 < end
                && text.charAt(content) == ':'
                && MarkdownLine.isBlank(text.charAt(content + 1));
    }

    /** Whether the paragraph that a line begins is one of terms. */
    private boolean isTerm(int end, int next) {
        int lineEnd = end;
        int line = next;
        boolean blank = false;
        for (int count = 0; count < 6 && line < text.length(); count++) {
            lineEnd = MarkdownLine.end(text, line);
            int content = MarkdownLine.behindBlanks(text, line, lineEnd);
            if (isDefinition(content, lineEnd) && content - line < 4) {
                return true;
            }
            if (blank || "#>-*+<`|".indexOf(content < lineEnd ? text.charAt(content) : ' ') >= 0) {
                return false;
            }
            blank = content == lineEnd;
            line = MarkdownLine.next(text, lineEnd);
        }
        return false;
    }

    private void endDefinitions(int position) {
        if (inDefinitions) {
            raw("</dd></dl>", position);
            inDefinitions = false;
        }
    }

    /** Raw HTML with empty lines round it, so that what follows is Markdown. */
    private void raw(String html, int position) {
        prefix(position, true);
        out.put("\n", position);
        for (String line : html.split("\n")) {
            prefix(position, false);
            out.put(line + "\n", position);
        }
        prefix(position, true);
        out.put("\n", position);
    }

    private void write(int position, int next) {
        prefix(position, false);
        out.copy(position, next);
    }

    /** Writes what a line in the open blocks begins with. */
    private void prefix(int position, boolean blank) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder prefix = new StringBuilder();
        for (Block block : open) {
            prefix.append(" ".repeat(block.indent)).append(block.prefix);
        }
        out.put(blank ? prefix.toString().stripTrailing() : prefix.toString(), position);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The offset behind so many columns of blanks, or where they end. */
    private int behindColumns(int from, int limit, int wanted) {
        int i = from;
        int column = 0;
        while (i < limit && column < wanted) {
            column = MarkdownLine.columnBehind(text.charAt(i), column);
            i++;
        }
        return i;
    }

    private int columns(int from, int to) {
        int column = 0;
        for (int i = from; i < to; i++) {
            column = MarkdownLine.columnBehind(text.charAt(i), column);
        }
        return column;
    }
}
