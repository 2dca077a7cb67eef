package org.mageos.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.site.Site;
import org.mageos.content.url.VersionName;

/** The version and the language that a path lies in: what moves stays in them. */
final class Bounds {

    private static final String VERSION = "version-";

    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    private Bounds() {}

    /** Whether two paths lie in the same ones. */
    static boolean areSame(Site site, String one, String other) {
        return of(site, one).equals(of(site, other));
    }

    private static List<String> of(Site site, String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> isVersion(segment) || isLanguage(site, segment))
                .toList();
    }

    /** A number alone is a year or a month. */
    private static boolean isVersion(String segment) {
        return segment.startsWith(VERSION)
                || VersionName.is(segment) && !segment.chars().allMatch(Character::isDigit);
    }

    private static boolean isLanguage(Site site, String segment) {
        int end = segment.indexOf('-');
        String language = end < 0 ? segment : segment.substring(0, end);
        return site.languages().segments().stream().anyMatch(segment::equalsIgnoreCase)
                || language.length() == 2 && LANGUAGES.contains(language);
    }
}
