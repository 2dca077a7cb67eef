package org.mageos.content.site.link;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Paths;

/**
 * The part of a link behind {@code #}, judged.
 *
 * @param id the fragment, decoded; empty if there is none
 * @param verdict whether the target has it
 * @param note for a broken one what was probably meant, for an undecided one the reason
 */
public record Fragment(String id, Verdict verdict, Optional<String> note) {

    static final String NOT_MARKDOWN = "an anchor in a page whose source is not Markdown";
    static final String NOT_TEXT = "an anchor in a file that is not a page";

    private static final Pattern QUERY =
            Pattern.compile("[A-Za-z]\\w*=[^&=\\s]+(?:&[A-Za-z]\\w*=[^&=\\s]+)*");

    /** What Redoc's routes start with. */
    private static final Set<String> OF_REDOC = Set.of("operation", "tag", "section", "schema");

    /** No fragment, or one that is always there. */
    static final Fragment NONE = new Fragment("", Verdict.OK, Optional.empty());

    public Fragment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(note, "note");
    }

    boolean isBroken() {
        return verdict == Verdict.BROKEN;
    }

    static Fragment ok(String id) {
        return new Fragment(id, Verdict.OK, Optional.empty());
    }

    static Fragment undecided(String id, String reason) {
        return new Fragment(id, Verdict.UNDECIDED, Optional.of(reason));
    }

    /** Judges a link's fragment against a page whose anchors the sources do not show. */
    static Fragment elsewhere(Optional<String> written, String reason) {
        String id = withoutTextDirective(written.orElse(""));
        return id.isEmpty() || id.equalsIgnoreCase("top")
                ? NONE
                : undecided(Paths.decode(id), reason);
    }

    /** {@code #section:~:text=words}: browsers look the words up, the page need not have an id. */
    static String withoutTextDirective(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    /**
     * Whether a program in the page may read an id as a path: {@code #/pets}, {@code #!}, or {@code
     * #operation/listPets} where Redoc shows an API, or as a query: {@code #class=a.html&all=yes}.
     */
    static boolean isRoute(String id) {
        return id.startsWith("/")
                || id.startsWith("!/")
                || id.equals("!")
                || QUERY.matcher(id).matches()
                || OF_REDOC.contains(id.substring(0, Math.max(0, id.indexOf('/'))));
    }
}
