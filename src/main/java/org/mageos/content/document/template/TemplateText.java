package org.mageos.content.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.template.TemplateTag.Kind;

/**
 * Makes Markdown of a text with the tags of a template language, without running them: tags that
 * frame text leave it, those of code become code, those of figures and videos what can be said of
 * them in HTML. What only the generator knows is left out and told.
 */
public final class TemplateText {

    /** Tags whose body is code, by what says its language: their first argument. */
    private static final Set<String> CODE =
            Set.of(
                    "highlight",
                    "code",
                    "codeblock",
                    "code-block",
                    "console",
                    "terminal",
                    "mermaid");

    /** Tags whose body nobody sees. */
    private static final Set<String> HIDDEN =
            Set.of("comment", "doc", "macro", "capture", "set", "javascript", "stylesheet");

    /** Tags whose body is there once, never or many times. */
    private static final Set<String> CONTROL =
            Set.of(
                    "if",
                    "unless",
                    "case",
                    "for",
                    "tablerow",
                    "ifchanged",
                    "switch",
                    "asyncEach",
                    "asyncAll");

    private final Projection source;
    private final String text;
    private final Dialect dialect;
    private final TemplateScanner scanner;
    private final TemplateValues values;
    private final Projection.Builder out;
    private final List<TemplateTag> tags = new ArrayList<>();

    /**
     * The tag that closes another, by the index of that; of a raw one, whose body holds no tags.
     */
    private final Map<Integer, Integer> closing = new HashMap<>();

    /** Whether no tag that is shown instead of run ends any more. */
    private boolean noneShown;

    private TemplateText(Projection source, Dialect dialect, TemplateValues values) {
        this.source = source;
        this.text = source.text();
        this.dialect = dialect;
        this.scanner = new TemplateScanner(text, dialect.templates());
        this.values = values;
        this.out = new Projection.Builder(source);
    }

    /** The text without the tags of a dialect's template language. */
    public static Projection rendered(Projection source, Dialect dialect, TemplateValues values) {
        boolean none = dialect.templates() == Templates.NONE || source.text().indexOf('{') < 0;
        return none ? source : new TemplateText(source, dialect, values).rendered();
    }

    private Projection rendered() {
        scan();
        int copied = 0;
        for (int i = 0; i < tags.size(); i++) {
            TemplateTag tag = tags.get(i);
            if (tag.start() < copied) {
                continue;
            }
            Integer end = closing.get(i);
            boolean link = end == null && isAutolink(tag);
            out.copy(copied, link ? tag.start() - 1 : tag.start());
            copied = end == null ? single(tag) : paired(tag, tags.get(end));
        }
        out.copy(copied, text.length());
        return out.build();
    }

    /** Finds the tags, and which ones belong together. */
    private void scan() {
        Map<String, Deque<Integer>> open = new HashMap<>();
        String raw = "";
        for (int i = scanner.opening(0); i >= 0; ) {
            TemplateTag tag = scanner.tag(i);
            boolean inRaw = !raw.isEmpty();
            if (tag == null || inRaw && !tag.name().equals(raw)) {
                TemplateTag shown = inRaw ? null : shown(i);
                if (shown != null) {
                    tags.add(shown);
                }
                i = scanner.opening(shown == null ? i + 1 : shown.end());
                continue;
            }
            int index = tags.size();
            tags.add(tag);
            if (isClosing(tag)) {
                Deque<Integer> opened = open.get(opener(tag));
                if (opened != null && !opened.isEmpty()) {
                    closing.put(opened.pop(), index);
                }
                raw = "";
            } else if (tag.kind() != Kind.OUTPUT && tag.kind() != Kind.COMMENT) {
                open.computeIfAbsent(
                                dialect.templates() == Templates.ZOLA ? "" : tag.name(),
                                name -> new ArrayDeque<>())
                        .push(index);
                boolean literal = tag.name().equals("raw") || tag.name().equals("verbatim");
                raw = literal && tag.kind() == Kind.STATEMENT ? "end" + tag.name() : "";
            }
            i = scanner.opening(tag.end());
        }
    }

    /**
     * A text in quotes that holds braces, or a tag that is shown instead of run, {@code {{</}{@code
     * * x *}{@code />}}}; null if not.
     */
    private @Nullable TemplateTag shown(int start) {
        int literal = TagMarkup.endOfLiteral(text, start);
        if (literal > 0) {
            return new TemplateTag(Kind.OUTPUT, "", start + 2, start, literal);
        }
        boolean hugo = dialect.templates() == Templates.HUGO;
        int inner = start + (hugo ? 3 : 2);
        boolean escaped = hugo || dialect.templates() == Templates.ZOLA;
        if (!escaped || noneShown || !text.startsWith("/*", inner)) {
            return null;
        }
        int end = text.indexOf("*/", inner + 2);
        int close = end + (hugo ? 5 : 4);
        noneShown = end < 0 || close > text.length();
        return noneShown ? null : new TemplateTag(Kind.COMMENT, "/*", inner + 2, start, close);
    }

    private boolean isClosing(TemplateTag tag) {
        return tag.kind() == Kind.SHORTCODE
                ? tag.name().startsWith("/")
                : tag.kind() == Kind.STATEMENT && tag.name().startsWith("end");
    }

    private String opener(TemplateTag tag) {
        return dialect.templates() == Templates.ZOLA
                ? ""
                : tag.name().substring(tag.kind() == Kind.SHORTCODE ? 1 : 3);
    }

    /** Writes what a tag without a body puts into the page; returns where the text goes on. */
    private int single(TemplateTag tag) {
        if (tag.name().equals("/*")) {
            int end = text.lastIndexOf("*/", tag.end());
            out.copy(tag.start(), tag.arguments() - 2);
            out.copy(tag.arguments(), end);
            out.copy(end + 2, tag.end());
            return tag.end();
        }
        if (tag.kind() == Kind.COMMENT || isClosing(tag)) {
            return tag.end();
        }
        Optional<String> shown = TagMarkup.of(tag, text);
        if (shown.isPresent()) {
            out.put(shown.get(), tag.start());
        } else if (TemplateEffects.of(tag, dialect, text) != TemplateEffects.Effect.NOTHING) {
            String written = text.substring(tag.start(), tag.end());
            out.put(values.mark(written, source.origin(tag.start())), tag.start());
            return isAutolink(tag) ? tag.end() + 1 : tag.end();
        }
        return tag.end();
    }

    /** Whether a tag makes the URL of a link that shows it: {@code <} and {@code >} around it. */
    private boolean isAutolink(TemplateTag tag) {
        int open = tag.start() - 1;
        return tag.kind() == Kind.OUTPUT
                && !tag.name().isEmpty()
                && open >= 0
                && text.charAt(open) == '<'
                && (open == 0 || text.charAt(open - 1) != '(')
                && text.startsWith(">", tag.end());
    }

    /** Writes a tag with a body; returns where the text goes on. */
    private int paired(TemplateTag tag, TemplateTag end) {
        if (tag.name().equals("raw") || tag.name().equals("verbatim")) {
            out.copy(tag.end(), end.start());
            return end.end();
        }
        if (HIDDEN.contains(tag.name())) {
            return end.end();
        }
        if (dialect.templates() != Templates.HUGO && CONTROL.contains(tag.name())) {
            values.omit(text.substring(tag.start(), tag.end()), source.origin(tag.start()));
            return end.end();
        }
        if (CODE.contains(tag.name())) {
            code(tag, end);
            return end.end();
        }
        TagMarkup.title(tag, text).ifPresent(title -> out.put(title, tag.start()));
        return tag.end();
    }

    /** Code as a fence, which no run of backticks in it closes. */
    private void code(TemplateTag tag, TemplateTag end) {
        String body = text.substring(tag.end(), end.start());
        boolean inLine = body.indexOf('\n') < 0 && !isAlone(tag, end);
        String marks = "`".repeat(Math.max(inLine ? 1 : 3, longestRun(body) + 1));
        if (inLine) {
            out.put(marks + " ", tag.start());
            out.copy(tag.end(), end.start());
            out.put(" " + marks, end.start());
            return;
        }
        TemplateArguments arguments = new TemplateArguments(text, tag);
        String language =
                tag.name().equals("mermaid")
                        ? "mermaid"
                        : arguments.named("lang", "language").or(() -> arguments.at(0)).orElse("");
        boolean word = language.matches("[\\w+#.-]+");
        out.put("\n" + marks + (word ? language : "") + "\n", tag.start());
        int start = tag.end();
        while (start < end.start() && "\r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        out.copy(start, end.start());
        out.put(body.endsWith("\n") ? marks + "\n" : "\n" + marks + "\n", end.start());
    }

    private boolean isAlone(TemplateTag tag, TemplateTag end) {
        boolean first = tag.start() == 0 || text.charAt(tag.start() - 1) == '\n';
        return first && (end.end() == text.length() || "\r\n".indexOf(text.charAt(end.end())) >= 0);
    }

    private static int longestRun(String body) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < body.length(); i++) {
            run = body.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
