package org.mageos.content.tree.redirect;

import java.util.List;
import org.mageos.content.pattern.PathRegex;
import org.mageos.content.pattern.PatternNode;
import org.mageos.content.url.Paths;

/**
 * A text, or a placeholder with the texts that come and go with it.
 *
 * @param prefix the text in front, which belongs to it
 * @param name its name; a number if it has none
 * @param regex what it stands for; empty: nothing but prefix and suffix
 * @param sign the sign behind it, or a blank
 */
record VercelPiece(String prefix, String name, String regex, String suffix, char sign) {

    /** What a placeholder without an expression of its own stands for. */
    static final String SEGMENT = "[^/]+";

    static VercelPiece text(String text) {
        return new VercelPiece(text, "", "", "", ' ');
    }

    boolean isText() {
        return regex.isEmpty() && sign == ' ';
    }

    boolean isMany() {
        return sign == '*' || sign == '+';
    }

    boolean isOptional() {
        return sign == '*' || sign == '?';
    }

    /** A placeholder that other patterns than equal ones may hold all of. */
    boolean isWide() {
        return regex.equals(SEGMENT) || regex.equals(".*") || regex.equals(".+");
    }

    /** What it stands for in a path. */
    PatternNode node() {
        PatternNode before = new PatternNode.Text(Paths.decode(prefix));
        PatternNode behind = new PatternNode.Text(Paths.decode(suffix));
        if (isText()) {
            return before;
        }
        if (regex.isEmpty()) {
            return repeated(new PatternNode.All(List.of(before, behind)));
        }
        PatternNode value = PathRegex.read(regex).orElseGet(VercelPiece::anything);
        if (prefix.isEmpty() && suffix.isEmpty()) {
            return repeated(new PatternNode.Group(value));
        }
        if (isMany()) {
            PatternNode more =
                    new PatternNode.Repeat(
                            new PatternNode.All(List.of(behind, before, value)), true, true);
            value = new PatternNode.All(List.of(value, more));
        }
        PatternNode whole =
                new PatternNode.All(List.of(before, new PatternNode.Group(value), behind));
        return isOptional() ? new PatternNode.Repeat(whole, true, false) : whole;
    }

    private PatternNode repeated(PatternNode node) {
        return sign == ' ' ? node : new PatternNode.Repeat(node, isOptional(), isMany());
    }

    private static PatternNode anything() {
        return new PatternNode.Repeat(new PatternNode.One(c -> true), true, true);
    }
}
