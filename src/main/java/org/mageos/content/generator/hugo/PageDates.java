package org.mageos.content.generator.hugo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Value;

/**
 * The dates of a page, in the order in which Hugo looks for them.
 *
 * @see <a href="https://gohugo.io/configuration/front-matter/">the settings for that</a>
 */
final class PageDates {

    private static final Map<String, List<String>> DEFAULTS =
            Map.of(
                    "date",
                    List.of("date", "publishdate", "pubdate", "published", "lastmod", "modified"),
                    "publishdate",
                    List.of("publishdate", "pubdate", "published", "date"),
                    "expirydate",
                    List.of("expirydate", "unpublishdate"));

    /** The length of {@code 2026-01-31}. */
    private static final int DATE_LENGTH = 10;

    private static final Set<String> NOT_IN_SOURCES = Set.of(":git", ":filemodtime");

    private final HugoSettings settings;

    /**
     * What is known of a date.
     *
     * @param moment the date, if there is one
     * @param slug the slug that the file's name gives the page
     * @param isKnown whether the sources tell it
     */
    record Found(Optional<Moment> moment, Optional<String> slug, boolean isKnown) {}

    PageDates(HugoSettings settings) {
        this.settings = settings;
    }

    /**
     * The first date of a page.
     *
     * @param which the setting: {@code date}, {@code publishdate} or {@code expirydate}
     * @param name the name of the page's file or folder, without extension
     */
    Found find(String which, PageData data, String name) {
        List<String> order = settings.config().mapping("frontmatter").texts(which);
        boolean known = true;
        for (String key : order.isEmpty() ? List.of(":default") : order) {
            String lower = key.toLowerCase(Locale.ROOT);
            if (lower.equals(":filename")) {
                Optional<Moment> date = ofName(name);
                if (date.isPresent()) {
                    return new Found(date, slugOf(name), true);
                }
            } else if (NOT_IN_SOURCES.contains(lower)) {
                known = false;
            } else {
                Optional<Moment> date = ofKeys(lower, which, data);
                if (date.isPresent()) {
                    return new Found(date, Optional.empty(), known);
                }
            }
        }
        return new Found(Optional.empty(), Optional.empty(), known);
    }

    /**
     * The date in a name, where the settings take it from there, before the front matter or not.
     */
    Optional<NamedDate> named(String name) {
        List<String> order = settings.config().mapping("frontmatter").texts("date");
        int place =
                order.stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .toList()
                        .indexOf(":filename");
        return place < 0
                ? Optional.empty()
                : ofName(name).map(moment -> new NamedDate(moment, place == 0));
    }

    private static Optional<Moment> ofKeys(String key, String which, PageData data) {
        List<String> keys = key.equals(":default") ? DEFAULTS.get(which) : List.of(key);
        return keys.stream()
                .flatMap(one -> data.get(one).stream())
                .filter(Value.Scalar.class::isInstance)
                .flatMap(value -> Moment.parse(((Value.Scalar) value).text()).stream())
                .findFirst();
    }

    private static Optional<Moment> ofName(String name) {
        return name.length() < DATE_LENGTH
                ? Optional.empty()
                : Moment.parse(name.substring(0, DATE_LENGTH));
    }

    private static Optional<String> slugOf(String name) {
        int start = DATE_LENGTH;
        int end = name.length();
        while (start < end && " -_".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " -_".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(name.substring(start, end)).filter(slug -> !slug.isEmpty());
    }

    /** Whether a page is left out of the build for its dates or for being a draft. */
    boolean isLeftOut(PageData data, String name, Instant now) {
        boolean draft = data.isSet("draft", true) || data.isSet("published", false);
        return draft && !settings.builds("drafts")
                || !settings.builds("future")
                        && find("publishdate", data, name)
                                .moment()
                                .filter(date -> date.instant().isAfter(now))
                                .isPresent()
                || !settings.builds("expired")
                        && find("expirydate", data, name)
                                .moment()
                                .filter(date -> date.instant().isBefore(now))
                                .isPresent();
    }
}
