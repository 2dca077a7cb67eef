package org.mageos.content.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.SyntaxProblem;

/** Reads {@code <meta>}: what the page says to search engines, to browsers and to other sites. */
final class MetaElement {

    private static final Set<Trait> NO_TRAITS = Set.of();

    private final HtmlTokenizer tag;
    private final Collector collector;
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private boolean isNoindex;
    private @Nullable Refresh refresh;

    MetaElement(HtmlTokenizer tag, Collector collector) {
        this.tag = tag;
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
        int charset = tag.attribute("charset");
        if (charset >= 0) {
            return Optional.of(tag.value(charset));
        }
        if (!lower("http-equiv").equals("content-type")) {
            return Optional.empty();
        }
        String content = lower("content");
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
        String name = lower("name");
        if (name.equals("robots") || name.equals("googlebot")) {
            isNoindex |= isNoindex(lower("content"));
        } else if (lower("http-equiv").equals("refresh")) {
            readRefresh(isIgnored);
        } else if (!isIgnored) {
            String property = lower("property");
            addReference(property.isEmpty() ? name : property);
        }
    }

    private static boolean isNoindex(String content) {
        return Arrays.stream(content.split(",", -1))
                .map(String::strip)
                .anyMatch(word -> word.equals("noindex") || word.equals("none"));
    }

    private void readRefresh(boolean isIgnored) {
        int content = tag.attribute("content");
        Optional<Refresh> read =
                content < 0 ? Optional.empty() : RefreshReader.read(tag.value(content));
        if (read.isEmpty()) {
            int place = content < 0 ? tag.tokenStart() : tag.valueStart(content);
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
        int content = tag.attribute("content");
        if (content < 0) {
            collector.addMissing(property, kind, NO_TRAITS);
        } else if (!property.equals("msapplication-config") || !lower("content").equals("none")) {
            collector.add(content, property, tag.value(content), kind, NO_TRAITS);
        }
    }

    private String lower(String attribute) {
        int index = tag.attribute(attribute);
        return index < 0 ? "" : tag.value(index).strip().toLowerCase(Locale.ROOT);
    }
}
