package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Position;

/**
 * The repair of a destination that is wrong: as little of it is written anew as can be. What is
 * percent-encoded was written so on purpose, and what would have to be escaped differs by the
 * place: both are left to people.
 */
final class DestinationFix {

    /** What stands for itself in Markdown, in a table, in HTML, JSX, YAML and TOML. */
    private static final String PLAIN = "-._~/#?=%+:@,";

    private DestinationFix() {}

    /**
     * The repair, where it can be written as it is.
     *
     * @param right what is to be written, as a destination; empty if it is not certain
     */
    static Optional<Fix> of(ResolvedUse use, Optional<String> right, String why) {
        return right.filter(text -> isPlain(use.use()))
                .flatMap(text -> edit(use, text))
                .map(edit -> new Fix(List.of(edit), why));
    }

    /** Whether the destination stands in the file as it is read: nothing of it is escaped. */
    private static boolean isPlain(Use use) {
        return use.syntax() != Syntax.EXPRESSION
                && use.syntax() != Syntax.WIKI
                && use.length() == use.destination().length();
    }

    private static Optional<Edit> edit(ResolvedUse use, String right) {
        String old = use.destination();
        int start = 0;
        int shorter = Math.min(old.length(), right.length());
        while (start < shorter && old.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        String text = right.substring(start, right.length() - end);
        String replaced = old.substring(start, old.length() - end);
        if (replaced.indexOf('%') >= 0
                || !text.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Position place = use.use().position();
        Location at = use.at(new Position(place.line(), place.column() + start));
        return Optional.of(new Edit(at, replaced, text));
    }
}
