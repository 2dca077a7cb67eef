package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.site.link.LinkTarget.Verdict;

/**
 * Anchors that a program makes with the same word in front of all: where several broken ones are a
 * heading's id behind one word, {@code #h-install} and {@code #h-use}, all such are open.
 */
final class PrefixedIds {

    /** So many are no slip. */
    private static final int FEWEST = 3;

    private static final Pattern ID = Pattern.compile("([a-z]{1,20}-)(.{1,500}?)(?:-\\d{1,3})?");

    private final Map<String, Set<String>> idsByPrefix = new HashMap<>();
    private final Map<String, Set<String>> headings = new HashMap<>();

    /**
     * @param uses the links and images of documents of no known site
     */
    PrefixedIds(Collection<ResolvedUse> uses) {
        uses.forEach(
                use ->
                        prefix(use)
                                .ifPresent(
                                        prefix ->
                                                idsByPrefix
                                                        .computeIfAbsent(
                                                                prefix, key -> new HashSet<>())
                                                        .add(use.destination())));
    }

    /** The word in front of a heading's id, if a broken anchor consists of these. */
    private Optional<String> prefix(ResolvedUse use) {
        if (!(use.target() instanceof LinkTarget.Page page)
                || use.target().verdict() != Verdict.BROKEN
                || page.route().document().isEmpty()) {
            return Optional.empty();
        }
        Matcher id = ID.matcher(page.fragment().id());
        Document document = page.route().document().get();
        return id.matches()
                        && headings.computeIfAbsent(
                                        document.file(), file -> IdLetters.ofHeadings(document))
                                .contains(IdLetters.of(id.group(2)))
                ? Optional.of(id.group(1))
                : Optional.empty();
    }

    /** Why it cannot be said that an anchor leads nowhere; empty if it can. */
    Optional<String> doubt(ResolvedUse use) {
        return prefix(use)
                .filter(prefix -> idsByPrefix.getOrDefault(prefix, Set.of()).size() >= FEWEST)
                .map(
                        prefix ->
                                "an anchor with '"
                                        + prefix
                                        + "' in front, as a program may make them all (set"
                                        + " generator)");
    }
}
