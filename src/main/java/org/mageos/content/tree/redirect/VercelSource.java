package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.PathRegex;
import org.mageos.content.pattern.PatternNode;
import org.mageos.content.url.Paths;

/**
 * The {@code source} of a rule in {@code vercel.json}, in the syntax of path-to-regexp 6: {@code
 * :name} is a segment, with {@code *}, {@code +} or {@code ?} behind it several or none, {@code
 * (regex)} what the expression says, and braces make a part that may be missing.
 *
 * @param pieces texts and placeholders in their order
 */
public record VercelSource(List<VercelPiece> pieces) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?::\\w++(?:\\([^()]*\\))?|\\([^()]*\\))[*+?]?");

    /** Stands for a character that no rule names. */
    private static final String ANY = "\u0001";

    /** A segment with every character that a set may leave out. */
    private static final String LONG = ANY + printable();

    private static final List<String> SEGMENTS = List.of(ANY, ANY, ANY, LONG);
    private static final List<String> RESTS = List.of("", ANY, ANY + "/" + ANY, LONG + "/" + LONG);

    /** Reads a source; empty if it is not one: a sign behind nothing, or a bracket left open. */
    public static Optional<VercelSource> parse(String source) {
        return new VercelSourceReader(source).read().map(VercelSource::new);
    }

    /** Whether it stands for one path only. */
    static boolean isLiteral(String source) {
        return source.chars().noneMatch(c -> ":*+?(){}\\".indexOf(c) >= 0);
    }

    /** Whether a destination has the path of a source, slashes at the ends aside. */
    static boolean isSamePath(String source, String destination) {
        return plain(PLACEHOLDER, source)
                .equals(plain(RedirectDialect.VERCEL.placeholder(), destination));
    }

    private static String plain(Pattern placeholder, String path) {
        return Paths.trimSlashes(placeholder.matcher(path).replaceAll(ANY));
    }

    /** Whether all of its expressions are understood; otherwise it stands for some of its paths. */
    public boolean isExact() {
        return pieces.stream()
                .allMatch(piece -> piece.isText() || PathRegex.read(piece.regex()).isPresent());
    }

    public RedirectPattern pattern() {
        List<PatternNode> nodes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (VercelPiece piece : pieces) {
            nodes.add(piece.node());
            if (!piece.regex().isEmpty()) {
                names.add(piece.name());
            }
        }
        return new RedirectPattern(
                edge(0), edge(pieces.size() - 1), Automaton.of(new PatternNode.All(nodes)), names);
    }

    private String edge(int index) {
        return !pieces.isEmpty() && pieces.get(index).isText()
                ? Paths.decode(pieces.get(index).prefix())
                : "";
    }

    /**
     * Paths that it stands for; who stands for these stands for all of them. Empty if there are no
     * such paths.
     */
    public List<String> samples() {
        if (!pieces.stream().allMatch(piece -> piece.isText() || piece.isWide())) {
            return List.of();
        }
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < RESTS.size(); i++) {
            StringBuilder sample = new StringBuilder();
            for (VercelPiece piece : pieces) {
                sample.append(sample(piece, i));
            }
            samples.add(sample.toString());
        }
        return samples;
    }

    private static String sample(VercelPiece piece, int i) {
        String prefix = Paths.decode(piece.prefix());
        if (piece.isText()) {
            return prefix;
        }
        if (i == 0 && piece.isOptional()) {
            return "";
        }
        String suffix = Paths.decode(piece.suffix());
        return prefix + value(piece, i, suffix + prefix) + suffix;
    }

    private static String value(VercelPiece piece, int i, String between) {
        if (piece.regex().equals(VercelPiece.SEGMENT)) {
            String one = SEGMENTS.get(i);
            return piece.isMany() && i > 1 ? one + between + one : one;
        }
        return i == 0 && piece.regex().equals(".+") ? ANY : RESTS.get(i);
    }

    private static String printable() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            all.append(c == '/' ? "" : c);
        }
        return all.toString();
    }
}
