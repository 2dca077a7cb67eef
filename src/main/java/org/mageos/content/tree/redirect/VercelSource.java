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
public record VercelSource(List<Piece> pieces) {

    private static final String SEGMENT = "[^/]+";
    private static final String SIGNS = "*+?";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?::\\w++(?:\\([^()]*\\))?|\\([^()]*\\))[*+?]?");

    /** Stands for a character that no rule names. */
    private static final String ANY = "\u0001";

    /** A segment with every character that a set may leave out. */
    private static final String LONG = ANY + printable();

    private static final List<String> SEGMENTS = List.of(ANY, ANY, ANY, LONG);
    private static final List<String> RESTS = List.of("", ANY, ANY + "/" + ANY, LONG + "/" + LONG);

    /**
     * A text, or a placeholder with the texts that come and go with it.
     *
     * @param prefix the text in front, which belongs to it
     * @param name its name; a number if it has none
     * @param regex what it stands for; empty: nothing but prefix and suffix
     * @param sign the sign behind it, or a blank
     */
    record Piece(String prefix, String name, String regex, String suffix, char sign) {

        static Piece text(String text) {
            return new Piece(text, "", "", "", ' ');
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
    }

    /** Reads a source; empty if it is none: a sign behind nothing, or a bracket left open. */
    public static Optional<VercelSource> parse(String source) {
        Reader reader = new Reader(source);
        return reader.read() ? Optional.of(new VercelSource(reader.pieces)) : Optional.empty();
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
        for (Piece piece : pieces) {
            nodes.add(node(piece));
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

    private static PatternNode node(Piece piece) {
        PatternNode prefix = new PatternNode.Text(Paths.decode(piece.prefix()));
        PatternNode suffix = new PatternNode.Text(Paths.decode(piece.suffix()));
        if (piece.isText()) {
            return prefix;
        }
        if (piece.regex().isEmpty()) {
            return repeated(new PatternNode.All(List.of(prefix, suffix)), piece);
        }
        PatternNode value = PathRegex.read(piece.regex()).orElseGet(VercelSource::anything);
        if (piece.prefix().isEmpty() && piece.suffix().isEmpty()) {
            return repeated(new PatternNode.Group(value), piece);
        }
        if (piece.isMany()) {
            PatternNode more =
                    new PatternNode.Repeat(
                            new PatternNode.All(List.of(suffix, prefix, value)), true, true);
            value = new PatternNode.All(List.of(value, more));
        }
        PatternNode whole =
                new PatternNode.All(List.of(prefix, new PatternNode.Group(value), suffix));
        return piece.isOptional() ? new PatternNode.Repeat(whole, true, false) : whole;
    }

    private static PatternNode repeated(PatternNode node, Piece piece) {
        return piece.sign() == ' '
                ? node
                : new PatternNode.Repeat(node, piece.isOptional(), piece.isMany());
    }

    private static PatternNode anything() {
        return new PatternNode.Repeat(new PatternNode.One(c -> true), true, true);
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
            for (Piece piece : pieces) {
                sample.append(sample(piece, i));
            }
            samples.add(sample.toString());
        }
        return samples;
    }

    private static String sample(Piece piece, int i) {
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

    private static String value(Piece piece, int i, String between) {
        if (piece.regex().equals(SEGMENT)) {
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

    /** Takes a source apart. */
    private static final class Reader {

        private final String source;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int at;
        private int unnamed;
        private boolean failed;

        Reader(String source) {
            this.source = source;
        }

        boolean read() {
            boolean plain = false;
            while (at < source.length() && !failed) {
                char c = source.charAt(at);
                if (c == ':' || c == '(') {
                    placeholder(plain);
                    plain = false;
                } else if (c == '{') {
                    flush();
                    braces();
                    plain = false;
                } else if (c == '}' || SIGNS.indexOf(c) >= 0) {
                    failed = true;
                } else {
                    plain = c != '\\';
                    character(text);
                }
            }
            flush();
            return !failed;
        }

        /** {@code :name}, {@code (regex)} or both; a slash or dot in front belongs to it. */
        private void placeholder(boolean afterPlain) {
            String prefix = "";
            if (afterPlain && "/.".indexOf(text.charAt(text.length() - 1)) >= 0) {
                prefix = text.substring(text.length() - 1);
                text.setLength(text.length() - 1);
            }
            flush();
            String name = name();
            String regex = regex();
            pieces.add(piece(prefix, name, regex, ""));
        }

        private void braces() {
            at++;
            String prefix = characters();
            String name = name();
            String regex = regex();
            String suffix = characters();
            failed |= at == source.length() || source.charAt(at) != '}';
            at++;
            Piece piece = piece(prefix, name, regex, suffix);
            pieces.add(piece.isText() ? Piece.text(prefix + suffix) : piece);
        }

        private Piece piece(String prefix, String name, String regex, String suffix) {
            String numbered = name.isEmpty() && !regex.isEmpty() ? "$" + unnamed++ : name;
            return new Piece(
                    prefix,
                    numbered,
                    regex.isEmpty() && !name.isEmpty() ? SEGMENT : regex,
                    suffix,
                    sign());
        }

        private char sign() {
            return at < source.length() && SIGNS.indexOf(source.charAt(at)) >= 0
                    ? source.charAt(at++)
                    : ' ';
        }

        private String name() {
            if (at == source.length() || source.charAt(at) != ':') {
                return "";
            }
            int start = ++at;
            while (at < source.length() && isWord(source.charAt(at))) {
                at++;
            }
            failed |= at == start;
            return source.substring(start, at);
        }

        private String regex() {
            if (at == source.length() || source.charAt(at) != '(') {
                return "";
            }
            int start = at + 1;
            int open = 0;
            for (int i = at; i < source.length(); i++) {
                char c = source.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '(') {
                    // A group of its own would count among the placeholders.
                    failed |= source.startsWith("?", i + 1) != open > 0;
                    open++;
                } else if (c == ')' && --open == 0) {
                    at = i + 1;
                    failed |= i == start;
                    return source.substring(start, i);
                }
            }
            failed = true;
            at = source.length();
            return "";
        }

        private String characters() {
            StringBuilder characters = new StringBuilder();
            while (at < source.length() && ":({}*+?".indexOf(source.charAt(at)) < 0) {
                character(characters);
            }
            return characters.toString();
        }

        private void character(StringBuilder into) {
            if (source.charAt(at) == '\\') {
                at++;
            }
            if (at == source.length()) {
                failed = true;
                return;
            }
            into.append(source.charAt(at++));
        }

        private void flush() {
            if (text.length() > 0) {
                pieces.add(Piece.text(text.toString()));
                text.setLength(0);
            }
        }

        private static boolean isWord(char c) {
            return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
    }
}
