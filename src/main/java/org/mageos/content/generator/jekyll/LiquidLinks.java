package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Reference;

/**
 * What a destination means that has Liquid in it: <code>{% link a.md %}</code>, <code>
 * {% post_url 2026-01-01-a %}</code>, <code>{{ '/a' | relative_url }}</code>, <code>
 * {{ site.baseurl }}/a</code>. What only Liquid can tell is unknown. Immutable.
 */
final class LiquidLinks {

    static final String COMPUTED = "a link that Liquid computes";

    private static final Pattern OF_HOST = Pattern.compile("https?://([^/?#]+)/");

    private final JekyllConfig config;
    private final SourceFiles files;
    private final PostIndex posts;
    private final String base;
    private final boolean addsBase;
    private final Function<Document, Optional<String>> urls;

    /**
     * @param base the path that the site is below, without a slash at its end
     * @param addsBase whether tags put the base path before their URL, as they do since Jekyll 4
     * @param urls the URL of a document's page, without the base path
     */
    LiquidLinks(
            JekyllConfig config,
            SourceFiles files,
            PostIndex posts,
            String base,
            boolean addsBase,
            Function<Document, Optional<String>> urls) {
        this.config = config;
        this.files = files;
        this.posts = posts;
        this.base = base;
        this.addsBase = addsBase;
        this.urls = urls;
    }

    static boolean isIn(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    /** What a destination with Liquid in it means. */
    Reference read(Document from, String text) {
        StringBuilder url = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int next = text.indexOf('{', i);
            boolean tag = next >= 0 && text.startsWith("{%", next);
            boolean output = next >= 0 && text.startsWith("{{", next);
            if (!tag && !output) {
                int end = next < 0 ? text.length() : next + 1;
                url.append(text, i, end);
                i = end;
                continue;
            }
            int close = text.indexOf(tag ? "%}" : "}}", next + 2);
            if (close < 0) {
                return new Reference.Unknown(COMPUTED);
            }
            url.append(text, i, next);
            String inner = withoutDashes(text.substring(next + 2, close));
            if (tag) {
                return tag(inner, url.toString(), text.substring(close + 2));
            }
            Optional<String> value = value(from, inner);
            if (value.isEmpty()) {
                return computed(url.toString());
            }
            url.append(value.get());
            i = close + 2;
        }
        return new Reference.Url(url.isEmpty() ? base + "/" : url.toString());
    }

    /** Behind the whole name of another host nothing can lead back into the site. */
    private Reference computed(String before) {
        Matcher host = OF_HOST.matcher(before);
        Matcher own = OF_HOST.matcher(config.literal("url").orElse("") + "/");
        boolean other =
                host.lookingAt()
                        && own.lookingAt()
                        && !host.group(1).equalsIgnoreCase(own.group(1));
        return other ? new Reference.Url(host.group()) : new Reference.Unknown(COMPUTED);
    }

    /** <code>{%- link a.md -%}</code> leaves out the spaces around it. */
    private static String withoutDashes(String tag) {
        int start = tag.startsWith("-") ? 1 : 0;
        int end = tag.endsWith("-") && tag.length() > start ? tag.length() - 1 : tag.length();
        return tag.substring(start, end).strip();
    }

    /** A tag that names a file; the base path may stand before it, a fragment behind it. */
    private Reference tag(String inner, String before, String behind) {
        int space = inner.indexOf(' ');
        String name = space < 0 ? inner : inner.substring(0, space);
        String argument = space < 0 ? "" : inner.substring(space).strip();
        boolean known = name.equals("link") || name.equals("post_url");
        boolean plain = before.isEmpty() || before.equals(base) || before.equals("/");
        boolean tail = behind.isEmpty() || behind.startsWith("#") || behind.startsWith("?");
        if (!known || !plain || !tail || isIn(argument) || isIn(behind)) {
            return new Reference.Unknown(COMPUTED);
        }
        if (addsBase && !base.isEmpty() && before.equals(base)) {
            return new Reference.Nothing(
                    "Jekyll 4 puts the base path before it already",
                    Optional.of("{% " + inner + " %}" + behind));
        }
        Optional<SourceFile> file = name.equals("link") ? linked(argument) : posts.named(argument);
        if (file.isPresent()) {
            int hash = behind.indexOf('#');
            return new Reference.File(
                    file.get().file(),
                    hash < 0 ? Optional.empty() : Optional.of(behind.substring(hash + 1)));
        }
        return name.equals("link")
                ? new Reference.Nothing("the site has no file '" + argument + "'", Optional.empty())
                : new Reference.Nothing(
                        "no post is named '" + argument + "'",
                        posts.similar(argument)
                                .map(post -> before + "{% post_url " + post + " %}" + behind));
    }

    private Optional<SourceFile> linked(String argument) {
        return files.at(argument.startsWith("/") ? argument.substring(1) : argument);
    }

    /** The value of an expression, its filters applied. */
    private Optional<String> value(Document from, String expression) {
        List<String> parts = split(expression, '|');
        Optional<String> value = operand(from, parts.get(0));
        for (String filter : parts.subList(1, parts.size())) {
            int colon = filter.indexOf(':');
            String name = colon < 0 ? filter : filter.substring(0, colon).strip();
            Optional<String> argument =
                    colon < 0
                            ? Optional.of("")
                            : operand(from, filter.substring(colon + 1).strip());
            if (value.isEmpty() || argument.isEmpty()) {
                return Optional.empty();
            }
            value = filtered(value.get(), name, argument.get());
        }
        return value;
    }

    private Optional<String> filtered(String value, String filter, String argument) {
        return switch (filter) {
            case "relative_url", "absolute_url" -> Optional.of(inSite(value));
            case "prepend" -> Optional.of(argument + value);
            case "append" -> Optional.of(value + argument);
            case "strip" -> Optional.of(value.strip());
            case "downcase" -> Optional.of(value.toLowerCase(Locale.ROOT));
            case "escape", "escape_once", "uri_escape" -> Optional.of(value);
            case "strip_index" ->
                    Optional.of(
                            value.endsWith("/index.html")
                                    ? value.substring(0, value.length() - "index.html".length())
                                    : value);
            default -> Optional.empty();
        };
    }

    /** An absolute URL of the site is certain to be its own where Liquid made it. */
    private String inSite(String value) {
        int colon = value.indexOf(':');
        int slash = value.indexOf('/');
        if (colon > 1 && (slash < 0 || colon < slash)) {
            return value;
        }
        return value.isEmpty() || value.startsWith("/") ? base + value : base + "/" + value;
    }

    private Optional<String> operand(Document from, String written) {
        String text = written.strip();
        if (text.length() > 1 && (text.startsWith("'") || text.startsWith("\""))) {
            char quote = text.charAt(0);
            return text.indexOf(quote, 1) == text.length() - 1
                    ? Optional.of(text.substring(1, text.length() - 1))
                    : Optional.empty();
        }
        switch (text) {
            case "site.baseurl":
                return Optional.of(base);
            case "site.url":
                // With what follows it is a path of the own host.
                return Optional.of("");
            case "page.url":
                return urls.apply(from);
            default:
                break;
        }
        if (text.startsWith("site.") && !text.startsWith("site.github.")) {
            return config.literal(text.substring("site.".length()));
        }
        return text.startsWith("page.")
                ? from.frontMatter().data().text(text.substring("page.".length()))
                : Optional.empty();
    }

    /** The parts between separators that do not stand in quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == separator) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
