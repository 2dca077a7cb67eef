package org.mageos.content.document.template;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.source.HtmlText;
import org.mageos.content.document.template.TemplateTag.Kind;

/** What can be said in Markdown of a tag that shows a picture, a video or a plain text. */
final class TagMarkup {

    /** Tags that stand for a page elsewhere, with what its URL is before the id. */
    private static final Set<String> VIMEO = Set.of("vimeo", "vimeo_simple");

    private static final Pattern ID = Pattern.compile("[\\w-]{1,40}");

    /** A text in quotes, and nothing else. */
    private static final Pattern LITERAL =
            Pattern.compile("\\{\\{-?\\s*+(?:\"([^\"]{0,99})\"|'([^']{0,99})')\\s*+-?}}");

    private TagMarkup() {}

    /** What a tag without a body shows; empty if only the generator knows. */
    static Optional<String> of(TemplateTag tag, String text) {
        if (tag.name().isEmpty() && tag.kind() == Kind.OUTPUT) {
            return literal(text.substring(tag.start(), tag.end()));
        }
        TemplateArguments arguments = new TemplateArguments(text, tag);
        if (tag.kind() == Kind.SHORTCODE && tag.name().equals("figure")) {
            return figure(arguments);
        }
        if (tag.name().equals("youtube")) {
            return page(arguments, "https://www.youtube.com/watch?v=");
        }
        if (VIMEO.contains(tag.name())) {
            return page(arguments, "https://vimeo.com/");
        }
        return tag.name().equals("gist") ? gist(arguments) : Optional.empty();
    }

    /** The title that a tag gives what stands in it, as a paragraph. */
    static Optional<String> title(TemplateTag tag, String text) {
        TemplateArguments arguments = new TemplateArguments(text, tag);
        return arguments
                .named("title", "summary", "caption", "label", "heading", "header")
                .map(title -> "\n\n<p><strong>" + escaped(title) + "</strong></p>\n\n");
    }

    /** The offset behind a tag that is only a text in quotes; 0 if none starts at an offset. */
    static int endOfLiteral(String text, int start) {
        Matcher matcher = LITERAL.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static Optional<String> literal(String tag) {
        Matcher matcher = LITERAL.matcher(tag);
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private static Optional<String> figure(TemplateArguments arguments) {
        Optional<String> source = arguments.named("src");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder("<figure>");
        Optional<String> link = arguments.named("link");
        link.ifPresent(url -> html.append("<a href=\"").append(escaped(url)).append("\">"));
        html.append("<img");
        HtmlText.attribute("src", source.get(), html);
        HtmlText.attribute("alt", arguments.named("alt", "caption").orElse(""), html);
        html.append(" />").append(link.isPresent() ? "</a>" : "");
        Optional<String> title = arguments.named("title");
        Optional<String> caption = arguments.named("caption", "attr");
        if (title.isPresent() || caption.isPresent()) {
            html.append("<figcaption>");
            title.ifPresent(t -> html.append("<h4>").append(escaped(t)).append("</h4>"));
            caption.ifPresent(c -> html.append("<p>").append(escaped(c)).append("</p>"));
            html.append("</figcaption>");
        }
        return Optional.of(html.append("</figure>").toString());
    }

    private static Optional<String> page(TemplateArguments arguments, String site) {
        return arguments
                .named("id")
                .or(() -> arguments.at(0))
                .filter(id -> ID.matcher(id).matches())
                .map(id -> link(site + id, arguments.named("title").orElse(site + id)));
    }

    private static Optional<String> gist(TemplateArguments arguments) {
        Optional<String> url = arguments.named("url").or(() -> arguments.at(0));
        if (url.filter(u -> u.startsWith("https://gist.github.com/")).isPresent()) {
            return url.map(u -> link(u, u));
        }
        String path = url.orElse("") + arguments.at(1).map(id -> "/" + id).orElse("");
        String page = "https://gist.github.com/" + path;
        return path.matches("[\\w-]+(?:/[\\w-]+)?")
                ? Optional.of(link(page, page))
                : Optional.empty();
    }

    private static String link(String url, String label) {
        return "<a href=\"" + escaped(url) + "\">" + escaped(label) + "</a>";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        HtmlText.append(text, out);
        return out.toString();
    }
}
