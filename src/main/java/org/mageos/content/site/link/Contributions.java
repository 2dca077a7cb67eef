package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;

/**
 * Links that a program writes into a list of contributors, where a kind of contribution has no
 * address of its own: {@code #infra-anna}. They lead nowhere on purpose.
 *
 * @see <a href="https://allcontributors.org/docs/en/emoji-key">the kinds</a>
 */
final class Contributions {

    private static final Set<String> KINDS =
            Set.of(
                    "a11y",
                    "audio",
                    "blog",
                    "business",
                    "content",
                    "data",
                    "design",
                    "eventOrganizing",
                    "example",
                    "financial",
                    "fundingFinding",
                    "ideas",
                    "infra",
                    "maintenance",
                    "mentoring",
                    "platform",
                    "plugin",
                    "projectManagement",
                    "promotion",
                    "question",
                    "research",
                    "review",
                    "security",
                    "talk",
                    "tool",
                    "translation",
                    "tutorial",
                    "userTesting",
                    "video");

    /** Where the pictures of the list come from. */
    private static final Pattern PICTURE =
            Pattern.compile("^https://avatars\\d*\\.githubusercontent\\.com/");

    private final Map<String, Boolean> lists = new HashMap<>();

    /** Whether an anchor tells of a contribution, in a document that lists who made them. */
    synchronized boolean has(Document document, String id) {
        int dash = id.indexOf('-');
        return dash > 0
                && KINDS.contains(id.substring(0, dash))
                && lists.computeIfAbsent(document.file(), file -> isList(document));
    }

    private static boolean isList(Document document) {
        return document.uses().stream().anyMatch(use -> PICTURE.matcher(use.destination()).find());
    }
}
