package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mageos.content.document.Heading;
import org.mageos.content.site.HeadingVersions.Version;

/**
 * Finds what a heading is called today: a commit put another one in its place, between the same
 * neighbours, at the same level, above a section that is mostly the same.
 */
final class RenamedHeading {

    private final List<Version> versions;
    private final SectionIds ids;

    /**
     * @param versions a document as it is, and its earlier versions, the newest first
     */
    RenamedHeading(List<Version> versions, SectionIds ids) {
        this.versions = versions;
        this.ids = ids;
    }

    /** The heading, as a number among those of today, that had an id. */
    Optional<Integer> of(String id) {
        for (int age = 1; age < versions.size(); age++) {
            Version older = versions.get(age);
            Optional<Integer> old = ids.heading(older.document().headings(), id);
            if (old.isPresent()) {
                return followed(old.get(), age);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> followed(int heading, int age) {
        Optional<Integer> at = Optional.of(heading);
        for (int i = age; i > 0 && at.isPresent(); i--) {
            at = next(versions.get(i), at.get(), versions.get(i - 1));
        }
        return at;
    }

    private static Optional<Integer> next(Version older, int heading, Version newer) {
        List<Heading> before = older.document().headings();
        List<Heading> after = newer.document().headings();
        String text = before.get(heading).text();
        if (count(before, text) > 1) {
            return Optional.empty();
        }
        if (count(after, text) > 0) {
            return count(after, text) == 1 ? found(after, text) : Optional.empty();
        }
        List<Integer> candidates =
                IntStream.range(0, after.size())
                        .filter(i -> count(before, after.get(i).text()) == 0)
                        .filter(i -> after.get(i).level() == before.get(heading).level())
                        .filter(i -> isSame(before, heading - 1, after, i - 1))
                        .filter(i -> isSame(before, heading + 1, after, i + 1))
                        .filter(i -> isMostlySame(older.body(heading), newer.body(i)))
                        .boxed()
                        .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static long count(List<Heading> headings, String text) {
        return headings.stream().filter(one -> one.text().equals(text)).count();
    }

    private static Optional<Integer> found(List<Heading> headings, String text) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).text().equals(text))
                .boxed()
                .findFirst();
    }

    /** Whether both lists have the same heading at a place, or both end there. */
    private static boolean isSame(List<Heading> some, int at, List<Heading> others, int place) {
        boolean ends = at < 0 || at >= some.size();
        boolean othersEnd = place < 0 || place >= others.size();
        return ends || othersEnd
                ? ends && othersEnd
                : some.get(at).text().equals(others.get(place).text());
    }

    private static boolean isMostlySame(Set<String> before, Set<String> after) {
        long same = before.stream().filter(after::contains).count();
        return same > 0 && 2 * same >= Math.max(before.size(), after.size());
    }
}
