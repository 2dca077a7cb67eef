package org.mageos.content.document.template;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Mask;
import org.mageos.content.document.source.MaskedTags;
import org.mageos.content.document.template.TemplateEffects.Effect;

/**
 * Masks the tags of a template language, which is run before the text is read as Markdown or HTML.
 *
 * <p>In code tags are run as well, so it does not matter where they stand. What stands between the
 * tags of a condition or a loop stays; what is code or a comment between two tags is masked.
 */
public final class TemplateMask {

    /** Tags with closing ones, between which nothing is Markdown. */
    private static final Map<Templates, Set<String>> VERBATIM =
            Map.of(
                    Templates.HUGO,
                            Set.of(
                                    "highlight",
                                    "comment",
                                    "code",
                                    "code-toggle",
                                    "codeblock",
                                    "console",
                                    "mermaid",
                                    "terminal"),
                    Templates.LIQUID, Set.of("highlight", "comment", "doc"));

    /** Tags with closing ones, between which no tag is run. */
    private static final Set<String> RAW = Set.of("raw", "verbatim");

    /** Farther before a tag nobody looks for the start of the destination that it is in. */
    private static final int MAX_DESTINATION = 300;

    private final String text;
    private final Dialect dialect;
    private final Templates language;
    private final BodyBuilder body;
    private final TemplateScanner scanner;
    private final Mask mask;
    private final MaskedTags tags;

    /** Closing tags that do not follow any more. */
    private final Set<String> absent = new HashSet<>();

    /** What is known of the line before the next tag: nothing but tags since the line's start. */
    private boolean onlyTags = true;

    private int done;

    public TemplateMask(String text, Dialect dialect, BodyBuilder body, MaskedTags tags) {
        this.text = text;
        this.dialect = dialect;
        this.language = dialect.templates();
        this.body = body;
        this.scanner = new TemplateScanner(text, language);
        this.mask = new Mask(text);
        this.tags = tags;
    }

    /** The text from an offset on without tags; the same text if it has none. */
    public String masked(int start) {
        int next = language == Templates.NONE ? -1 : scanner.opening(start);
        if (next < 0) {
            return text;
        }
        done = start;
        while (next >= 0) {
            TemplateTag tag = scanner.tag(next);
            next = scanner.opening(tag == null ? next + 1 : take(tag));
        }
        return mask.masked();
    }

    /** Masks a tag; returns the offset from which on to look for others. */
    private int take(TemplateTag tag) {
        Effect effect = TemplateEffects.of(tag, dialect, text);
        boolean alone = isAlone(tag);
        if ((effect == Effect.ANYTHING || effect == Effect.VALUE && alone)
                && !isInDestination(tag.start())) {
            body.insertsText();
        }
        if (language == Templates.HUGO) {
            shortcode(tag);
        } else if (TemplateEffects.isBesideInJekyll(tag, dialect)) {
            Inclusions.read(text.substring(tag.arguments(), tag.end() - 2), body);
        }
        TemplateTag closing = closing(tag);
        boolean raw = RAW.contains(tag.name());
        if (closing == null) {
            mask(tag.start(), tag.end(), effect == Effect.NOTHING ? Filler.CONTROL : Filler.OUTPUT);
            return tag.end();
        }
        if (raw) {
            mask(tag.start(), tag.end(), Filler.NOTHING);
            mask(closing.start(), closing.end(), Filler.NOTHING);
            onlyTags &= text.substring(tag.end(), closing.start()).isBlank();
        } else {
            mask(tag.start(), closing.end(), Filler.NOTHING);
        }
        done = closing.end();
        return closing.end();
    }

    private void mask(int start, int end, char filler) {
        mask.fill(start, end, filler);
        tags.add(start, end);
    }

    private void shortcode(TemplateTag tag) {
        if (tag.name().equals("figure")) {
            FigureShortcode.read(text, tag, body);
        } else if (tag.name().equals("include")) {
            String argument = text.substring(tag.arguments(), tag.end() - 3);
            if (Boolean.FALSE.equals(dialect.tags().get(tag.name()))) {
                Inclusions.page(argument, body);
            } else {
                Inclusions.read(argument, body);
            }
        }
    }

    /** The tag that closes another whose content is to be masked or left alone, if it does. */
    private @Nullable TemplateTag closing(TemplateTag tag) {
        boolean raw = RAW.contains(tag.name()) && tag.kind() == TemplateTag.Kind.STATEMENT;
        if (!raw && !VERBATIM.getOrDefault(language, Set.of()).contains(tag.name())) {
            return null;
        }
        if (language == Templates.HUGO && text.charAt(tag.end() - 4) == '/') {
            // {{< code file=x />}} has no body.
            return null;
        }
        String name = (language == Templates.HUGO ? "/" : "end") + tag.name();
        if (absent.contains(name)) {
            return null;
        }
        for (int i = scanner.opening(tag.end()); i >= 0; i = scanner.opening(i + 1)) {
            TemplateTag candidate = scanner.tag(i);
            if (candidate != null && candidate.name().equals(name)) {
                return candidate;
            }
        }
        absent.add(name);
        return null;
    }

    /** Whether nothing but tags stands on the lines of a tag, as far as the next one. */
    private boolean isAlone(TemplateTag tag) {
        for (int i = done; i < tag.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                onlyTags = true;
            } else if (c != ' ' && c != '\t') {
                onlyTags = false;
            }
        }
        done = tag.end();
        int behind = tag.end();
        while (behind < text.length() && MarkdownLine.isBlank(text.charAt(behind))) {
            behind++;
        }
        char next = behind < text.length() ? text.charAt(behind) : '\n';
        return onlyTags && (next == '\n' || next == '\r' || next == '{');
    }

    /** Whether what stands at an offset is part of a destination or of an attribute's value. */
    private boolean isInDestination(int start) {
        int i = start;
        if (i > 1 && text.charAt(i - 1) == ' ' && "(:<=".indexOf(text.charAt(i - 2)) >= 0) {
            i--;
        }
        int limit = Math.max(0, start - MAX_DESTINATION);
        while (i > limit && !Character.isWhitespace(mask.charAt(i - 1))) {
            i--;
            char c = mask.charAt(i);
            boolean afterLabel = i > 0 && mask.charAt(i - 1) == ']';
            if (c == '=' || (c == '(' || c == ':') && afterLabel) {
                return true;
            }
        }
        return false;
    }
}
