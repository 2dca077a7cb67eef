package org.mageos.content.init;

import java.util.Locale;
import java.util.Set;

/** What the name of a front-matter key tells of its values. */
final class KeyNames {

    private static final Set<String> CLOSED =
            Set.of(
                    "category",
                    "categories",
                    "status",
                    "state",
                    "type",
                    "kind",
                    "level",
                    "difficulty",
                    "layout",
                    "template",
                    "section",
                    "visibility",
                    "priority",
                    "severity",
                    "license",
                    "lang",
                    "language",
                    "locale",
                    "stage",
                    "phase",
                    "audience",
                    "platform");

    private static final Set<String> PERSONAL =
            Set.of(
                    "author",
                    "authors",
                    "name",
                    "email",
                    "mail",
                    "contact",
                    "reviewer",
                    "reviewers",
                    "maintainer",
                    "maintainers",
                    "owner",
                    "owners",
                    "person",
                    "people",
                    "speaker",
                    "speakers",
                    "user",
                    "username",
                    "handle",
                    "twitter",
                    "github",
                    "phone",
                    "address",
                    "editor",
                    "contributor",
                    "contributors",
                    "translator",
                    "assignee");

    private static final Set<String> IMAGES =
            Set.of("image", "cover", "thumbnail", "avatar", "banner", "photo", "picture", "poster");

    private static final Set<String> OWN_ADDRESS =
            Set.of(
                    "slug",
                    "permalink",
                    "path",
                    "alias",
                    "aliases",
                    "id",
                    "key",
                    "layout",
                    "redirect_from",
                    "redirectfrom",
                    "redirects",
                    "old_url",
                    "oldurl",
                    "basename",
                    "template");

    private KeyNames() {}

    /** Whether a key sounds as if few values were possible. */
    static boolean isClosed(String key) {
        return CLOSED.contains(key.toLowerCase(Locale.ROOT));
    }

    /** Whether every site generator knows what a missing key means. */
    static boolean hasDefault(String key) {
        return Set.of("draft", "published").contains(key);
    }

    /** Whether values may name people. */
    static boolean isPersonal(String key) {
        return PERSONAL.contains(key.toLowerCase(Locale.ROOT));
    }

    /** Whether a key says where the document itself is, so that its value is no link. */
    static boolean isOwnAddress(String path) {
        String key = last(path).toLowerCase(Locale.ROOT);
        return OWN_ADDRESS.contains(key);
    }

    /** Whether a key sounds as if its value were a link. */
    static boolean isLink(String path) {
        String key = last(path).toLowerCase(Locale.ROOT);
        return key.endsWith("url")
                || key.endsWith("link")
                || key.endsWith("links")
                || Set.of("href", "canonical", "website", "homepage", "source", "repo")
                        .contains(key);
    }

    /** Whether a key sounds as if its value were an image. */
    static boolean isImage(String path) {
        String key = last(path).toLowerCase(Locale.ROOT);
        return IMAGES.stream().anyMatch(key::endsWith);
    }

    /** The last key of a dotted path. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A word without the ending of the plural, to see whether two names mean the same thing. */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        return lower.endsWith("s") && lower.length() > 3
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
