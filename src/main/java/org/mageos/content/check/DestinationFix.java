package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * The repair of a destination that is wrong: as little of it is written anew as can be, percent-
 * encoded where the writer does so or the place asks for it. What stands in the file in another way
 * than it is read, such as an entity, is left to people.
 */
public final class DestinationFix {

    /** What stands for itself in Markdown, in a table, in HTML, JSX, YAML and TOML. */
    private static final String PLAIN = "-._~/#?=%+:@,";

    private DestinationFix() {}

    /**
     * The repair, where it can be written as it is.
     *
     * @param right what is to be written, as a destination; empty if it is not certain
     */
    public static Optional<Fix> of(ResolvedUse use, Optional<String> right, String why) {
        return right.filter(text -> isPlain(use.use()) && !SharedText.isSharedLink(use))
                .filter(text -> use.use().syntax() != Syntax.AUTOLINK || text.contains("://"))
                .flatMap(text -> edit(use, text))
                .map(edit -> new Fix(List.of(edit), why));
    }

    /** Whether the destination stands in the file as it is read: nothing of it is escaped. */
    private static boolean isPlain(Use use) {
        return use.syntax() != Syntax.EXPRESSION
                && use.syntax() != Syntax.WIKI
                && use.syntax() != Syntax.SNIPPET
                && (use.length() == use.destination().length()
                        || use.syntax() == Syntax.FRONT_MATTER
                                && use.length() == use.destination().length() + 2);
    }

    private static Optional<Edit> edit(ResolvedUse use, String right) {
        String old = use.destination();
        boolean data = use.use().syntax() == Syntax.FRONT_MATTER;
        String text = data ? right : encoded(right, old);
        int start = 0;
        int shorter = Math.min(old.length(), text.length());
        while (start < shorter && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        String replaced = old.substring(start, old.length() - end);
        String written = text.substring(start, text.length() - end);
        if (!isPlain(written)) {
            return Optional.empty();
        }
        // Front matter has its quotes around the value.
        int quote = use.use().length() == old.length() ? 0 : 1;
        Position place = use.use().position();
        Location at = use.at(new Position(place.line(), place.column() + quote + start));
        return Optional.of(new Edit(at, replaced, written));
    }

    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK
                                        || PLAIN.indexOf(c) >= 0);
    }

    /** A destination whose path is encoded as another one is. */
    private static String encoded(String right, String written) {
        String path = right.split("[?#]", 2)[0];
        boolean foreign = Paths.decode(written).chars().anyMatch(c -> c > '~');
        boolean encodesForeign = foreign && written.chars().allMatch(c -> c <= '~');
        StringBuilder encoded = new StringBuilder();
        path.codePoints()
                .forEach(
                        c -> {
                            String letter = Character.toString(c);
                            if (isPlain(letter) && (c <= '~' || !encodesForeign)) {
                                encoded.append(letter);
                            } else if (written.contains(letter)) {
                                encoded.append(letter);
                            } else {
                                encoded.append(Paths.encodeAll(letter));
                            }
                        });
        return encoded + right.substring(path.length());
    }
}
