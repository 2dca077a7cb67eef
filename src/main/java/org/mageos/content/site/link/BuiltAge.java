package org.mageos.content.site.link;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mageos.content.built.BuiltPage;
import org.mageos.content.built.BuiltSite;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.git.CommittedFolder;
import org.mageos.content.tree.git.GitFailure;

/**
 * Whether a built site is older than the documents that it was made from, as far as anything tells.
 *
 * <p>Times of files alone do not: in a fresh clone all are those of the checkout, and a built site
 * that a cache has kept is older than all of them. So git is asked about a site that is committed,
 * and about documents that are all newer than the site; times count where they are further apart
 * than those of one checkout.
 *
 * @param kind what is known
 * @param newer the document that changed after the site was built, if one is known
 */
public record BuiltAge(Kind kind, Optional<String> newer) {

    /** What is known. */
    public enum Kind {
        /** No document is known to be newer. */
        CURRENT,
        /** A document is newer. */
        STALE,
        /** Nothing tells. */
        UNKNOWN
    }

    static final BuiltAge CURRENT = new BuiltAge(Kind.CURRENT, Optional.empty());
    static final BuiltAge UNKNOWN = new BuiltAge(Kind.UNKNOWN, Optional.empty());

    /** More than it takes to check a repository out, or to copy it. */
    private static final Duration CHECKOUT = Duration.ofMinutes(1);

    public BuiltAge {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(newer, "newer");
    }

    /**
     * Compares a built site with documents.
     *
     * @param folder where the site lies
     * @param files the files of the content root
     * @param documents the documents' names, relative to the root
     */
    static BuiltAge of(
            BuiltSite site, Path folder, ReadableFiles files, Collection<String> documents) {
        if (site.newest().isEmpty() || documents.isEmpty()) {
            return CURRENT;
        }
        try {
            Optional<CommittedFolder> git = CommittedFolder.around(files.root(), folder);
            return git.isPresent()
                            && git.get().holds(site.pages().stream().map(BuiltPage::file).toList())
                    ? byCommits(git.get(), documents)
                    : byTimes(site.newest().get(), times(files, documents), git);
        } catch (IOException | GitFailure e) {
            // The times would be taken for more than they are.
            return UNKNOWN;
        }
    }

    private static BuiltAge byCommits(CommittedFolder git, Collection<String> documents)
            throws GitFailure {
        Set<String> changed = git.changedSinceCommit();
        BuiltAge age = first(documents, changed::contains);
        return age.kind() == Kind.CURRENT && !git.isWholeHistory() ? UNKNOWN : age;
    }

    private static BuiltAge byTimes(
            Instant built, Map<String, Instant> documents, Optional<CommittedFolder> git)
            throws IOException, GitFailure {
        Instant oldest = documents.values().stream().min(Instant::compareTo).orElseThrow();
        Instant newest = documents.values().stream().max(Instant::compareTo).orElseThrow();
        if (!newest.isAfter(built)) {
            return CURRENT;
        }
        Instant start = oldest.isBefore(built) ? oldest : built;
        if (Duration.between(start, newest).compareTo(CHECKOUT) <= 0) {
            return UNKNOWN;
        }
        if (oldest.isAfter(built) && git.isPresent() && git.get().knowsAny(documents.keySet())) {
            // The documents were checked out later than the site was built, maybe elsewhere.
            Set<String> changed = git.get().changedSince(built);
            BuiltAge age = first(documents.keySet(), changed::contains);
            return age.kind() == Kind.STALE && !git.get().isWholeHistory() ? UNKNOWN : age;
        }
        return first(documents.keySet(), name -> documents.get(name).isAfter(built));
    }

    private static BuiltAge first(Collection<String> documents, Predicate<String> isNewer) {
        return documents.stream()
                .filter(isNewer)
                .findFirst()
                .map(newer -> new BuiltAge(Kind.STALE, Optional.of(newer)))
                .orElse(CURRENT);
    }

    private static Map<String, Instant> times(ReadableFiles files, Collection<String> documents) {
        Map<String, Instant> times = new LinkedHashMap<>();
        documents.forEach(name -> times.put(name, modified(files, name)));
        return times;
    }

    private static Instant modified(ReadableFiles files, String name) {
        try {
            // In milliseconds, as the times of the site are.
            FileTime time = files.modified(name);
            return Instant.ofEpochMilli(time.toMillis());
        } catch (IOException e) {
            // It went away after it was read: what was built of it is old in any case.
            return Instant.MAX;
        }
    }
}
