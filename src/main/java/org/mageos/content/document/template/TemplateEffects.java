package org.mageos.content.document.template;

import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.template.TemplateTag.Kind;

/** What the tags that a template language brings along put into a page. */
final class TemplateEffects {

    /**
     * Shortcodes of <a href="https://gohugo.io/content-management/shortcodes/">Hugo</a>, and of <a
     * href="https://quarto.org/docs/extensions/shortcodes.html">Quarto</a>, whose form is the same.
     */
    private static final Set<String> SHORTCODES =
            Set.of(
                    "ref",
                    "relref",
                    "figure",
                    "gist",
                    "highlight",
                    "instagram",
                    "param",
                    "qr",
                    "tweet",
                    "twitter",
                    "twitter_simple",
                    "vimeo",
                    "vimeo_simple",
                    "x",
                    "x_simple",
                    "youtube",
                    "details",
                    "comment",
                    "meta",
                    "var",
                    "env",
                    "pagebreak",
                    "kbd",
                    "video");

    private static final Set<String> ZOLA = Set.of("youtube", "vimeo", "streamable", "gist");

    /** Statements that put text without headings into the page. */
    private static final Set<String> TEXT =
            Set.of("link", "post_url", "highlight", "gist", "echo", "cycle", "increment");

    /** Statements that put nothing into the page, but their bodies. */
    private static final Set<String> CONTROL =
            Set.of(
                    "if",
                    "elsif",
                    "elif",
                    "else",
                    "unless",
                    "case",
                    "when",
                    "for",
                    "break",
                    "continue",
                    "tablerow",
                    "assign",
                    "capture",
                    "decrement",
                    "raw",
                    "verbatim",
                    "comment",
                    "doc",
                    "set",
                    "macro",
                    "import",
                    "from",
                    "with",
                    "do",
                    "filter",
                    "block",
                    "autoescape");

    /** What a tag does to the page. */
    enum Effect {
        /** It puts nothing into the page. */
        NOTHING,
        /** It puts text into a line. */
        TEXT,
        /** It puts text into a line, or anything where it stands alone. */
        VALUE,
        /** It may put headings and ids into the page. */
        ANYTHING
    }

    private TemplateEffects() {}

    /** What a tag does in a dialect; what the site says of its own tags goes before. */
    static Effect of(TemplateTag tag, Dialect dialect, String text) {
        if (tag.isClosing() || tag.kind() == Kind.COMMENT) {
            return Effect.NOTHING;
        }
        Boolean own = dialect.tags().get(call(tag, text));
        if (own != null) {
            return own ? Effect.ANYTHING : Effect.TEXT;
        }
        return switch (dialect.templates()) {
            case NONE -> Effect.NOTHING;
            case HUGO -> SHORTCODES.contains(tag.name()) ? Effect.TEXT : Effect.ANYTHING;
            case ZOLA -> ZOLA.contains(tag.name()) ? Effect.TEXT : Effect.ANYTHING;
            case LIQUID, JINJA ->
                    tag.kind() == Kind.OUTPUT
                            ? output(tag, text)
                            : isBesideInJekyll(tag, dialect)
                                            || dialect.indentedBlocks() && isFollowed(tag, text)
                                    ? Effect.NOTHING
                                    : statement(tag, text);
        };
    }

    /** What calls a tag of the site's own: its name, with the file that an inclusion names. */
    private static String call(TemplateTag tag, String text) {
        return tag.kind() == Kind.STATEMENT && tag.name().startsWith("include")
                ? tag.name() + " " + firstWord(text, tag.arguments(), tag.end())
                : tag.name();
    }

    private static String firstWord(String text, int from, int limit) {
        int start = from;
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * Whether a file is put in by a tag of <a
     * href="https://jekyllrb.com/docs/includes/#including-files-relative-to-another-file">Jekyll</a>
     * that looks for it beside this one.
     */
    static boolean isBesideInJekyll(TemplateTag tag, Dialect dialect) {
        return dialect.templates() == Dialect.Templates.LIQUID
                && tag.kind() == Kind.STATEMENT
                && tag.name().equals("include_relative");
    }

    /** Whether a file is put in that is looked for beside this one, and so is known. */
    private static boolean isFollowed(TemplateTag tag, String text) {
        return tag.name().startsWith("include")
                && Inclusions.isBeside(text.substring(tag.arguments(), tag.end()).strip());
    }

    /** What a program returns may be anything; a value is text where it is one of a line. */
    private static Effect output(TemplateTag tag, String text) {
        return text.charAt(tag.arguments()) == '(' ? Effect.ANYTHING : Effect.VALUE;
    }

    private static Effect statement(TemplateTag tag, String text) {
        if (TEXT.contains(tag.name())) {
            return Effect.TEXT;
        }
        boolean comment = tag.name().isEmpty() && text.charAt(tag.arguments()) == '#';
        return comment || CONTROL.contains(tag.name()) ? Effect.NOTHING : Effect.ANYTHING;
    }
}
