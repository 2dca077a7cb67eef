package org.mageos.content.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.SyntaxProblem;

/** Reads {@code <meta>}: what the page says to search engines, to browsers and to other sites. */
final class MetaElement {

    private static final Set<Trait> NO_TRAITS = Set.of();

    private final HtmlTokenizer tag;
    private final TagAttributes attributes;
    private final Collector collector;
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private boolean isNoindex;
    private @Nullable Refresh refresh;

    MetaElement(HtmlTokenizer tag, Collector collector) {
        this.tag = tag;
        this.attributes = tag.attributes();
        this.collector = collector;
    }

    boolean isNoindex() {
        return isNoindex;
    }

    Optional<Refresh> refresh() {
        return Optional.ofNullable(refresh);
    }

    List<SyntaxProblem> problems() {
        return problems;
    }

    /**
     * The label of the charset that the element names, if it names one.
     *
     * @return empty if it names none
     */
    Optional<String> charset() {
        int charset = attributes.index("charset");
        if (charset >= 0) {
            return Optional.of(attributes.value(charset));
        }
        if (!attributes.keyword("http-equiv").equals("content-type")) {
            return Optional.empty();
        }
        String content = attributes.keyword("content");
        int start = content.indexOf("charset=");
        if (start < 0) {
            return Optional.empty();
        }
        String label = content.substring(start + "charset=".length()).strip();
        int end = label.indexOf(';');
        return Optional.of((end < 0 ? label : label.substring(0, end)).replaceAll("[\"']", ""));
    }

    /**
     * Reads the element.
     *
     * @param isIgnored whether its references do not count
     */
    void read(boolean isIgnored) {
        String name = attributes.keyword("name");
        if (name.equals("robots") || name.equals("googlebot")) {
            isNoindex |= isNoindex(attributes.keyword("content"));
        } else if (attributes.keyword("http-equiv").equals("refresh")) {
            readRefresh(isIgnored);
        } else if (!isIgnored) {
            String property = attributes.keyword("property");
            addReference(property.isEmpty() ? name : property);
        }
    }

    private static boolean isNoindex(String content) {
        return Arrays.stream(content.split(",", -1))
                .map(String::strip)
                .anyMatch(word -> word.equals("noindex") || word.equals("none"));
    }

    private void readRefresh(boolean isIgnored) {
        int content = attributes.index("content");
        Optional<Refresh> read =
                content < 0 ? Optional.empty() : RefreshReader.read(attributes.value(content));
        if (read.isEmpty()) {
            int place = content < 0 ? tag.tokenStart() : attributes.valueStart(content);
            problems.add(
                    new SyntaxProblem(
                            collector.position(place),
                            "the refresh has no number of seconds, or no separator behind it"));
        } else if (refresh == null) {
            refresh = read.get();
            if (!isIgnored && !refresh.url().isEmpty()) {
                collector.add(content, "refresh", refresh.url(), ReferenceKind.REFRESH, NO_TRAITS);
            }
        }
    }

    private void addReference(String property) {
        ReferenceKind kind =
                switch (property) {
                    case "og:url",
                            "og:image",
                            "og:image:url",
                            "og:image:secure_url",
                            "og:audio",
                            "og:video",
                            "og:video:url",
                            "twitter:image",
                            "twitter:image:src" ->
                            ReferenceKind.OPEN_GRAPH;
                    case "msapplication-tileimage",
                            "msapplication-config",
                            "msapplication-square70x70logo",
                            "msapplication-square150x150logo",
                            "msapplication-wide310x150logo",
                            "msapplication-square310x310logo" ->
                            ReferenceKind.ICON;
                    default -> null;
                };
        if (kind == null) {
            return;
        }
        int content = attributes.index("content");
        if (content < 0) {
            collector.addMissing(property, kind, NO_TRAITS);
        } else if (!property.equals("msapplication-config")
                || !attributes.keyword("content").equals("none")) {
            collector.add(content, property, attributes.value(content), kind, NO_TRAITS);
        }
    }
}
