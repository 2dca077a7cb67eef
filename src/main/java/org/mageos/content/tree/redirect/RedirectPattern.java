package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.PatternNode;
import org.mageos.content.url.Paths;

/**
 * The paths that a redirect rule stands for.
 *
 * @param beginning what stands before the first placeholder, decoded
 * @param ending what stands behind the last one
 * @param paths matches the paths
 * @param names the names of its groups, in their order; {@code splat} for {@code *}
 */
public record RedirectPattern(
        String beginning, String ending, Automaton paths, List<String> names) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\*|(?<=/):([A-Za-z]\\w*)");

    /** Servers answer longer paths with status 414. */
    private static final int MAX_PATH = 8_192;

    public RedirectPattern {
        names = List.copyOf(names);
    }

    /** In the form of Netlify: {@code *} is whatever comes, {@code :name} one segment. */
    public static RedirectPattern of(String from) {
        String path = Paths.decode(from);
        List<PatternNode> nodes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(path);
        String beginning = path;
        int end = 0;
        while (placeholder.find()) {
            beginning = names.isEmpty() ? path.substring(0, placeholder.start()) : beginning;
            nodes.add(new PatternNode.Text(path.substring(end, placeholder.start())));
            String name = placeholder.group(1);
            nodes.add(name == null ? some(c -> true, true) : some(c -> c != '/', false));
            names.add(name == null ? "splat" : name);
            end = placeholder.end();
        }
        nodes.add(new PatternNode.Text(path.substring(end)));
        Automaton program = Automaton.of(new PatternNode.All(nodes));
        return new RedirectPattern(beginning, path.substring(end), program, names);
    }

    private static PatternNode some(IntPredicate set, boolean optional) {
        return new PatternNode.Group(
                new PatternNode.Repeat(new PatternNode.One(set), optional, true));
    }

    /** Whether it stands for a path; {@code /blog/*} stands for {@code /blog} too. */
    public boolean matches(String path) {
        return match(path).isPresent();
    }

    /**
     * Paths that a rule in the form of Netlify stands for; who stands for these stands for all of
     * them.
     */
    static List<String> samples(String from) {
        String path = Paths.decode(from);
        return Stream.of("", "\u0001", "\u0001/\u0001")
                .map(
                        rest ->
                                PLACEHOLDER
                                        .matcher(path)
                                        .replaceAll(
                                                found -> found.group(1) == null ? rest : "\u0001"))
                .toList();
    }

    /** Whether it stands for all of these paths. */
    public boolean matchesAll(List<String> samples) {
        return samples.stream().allMatch(sample -> matchExactly(sample).isPresent());
    }

    /** What stands in the places of the names; of a name that stands twice the first. */
    Map<String, String> values(String path) {
        Map<String, String> values = new HashMap<>();
        match(path)
                .ifPresent(
                        texts -> {
                            for (int i = 0; i < names.size(); i++) {
                                values.putIfAbsent(names.get(i), texts.get(i));
                                // A destination may count the placeholders, too.
                                values.put(String.valueOf(i + 1), texts.get(i));
                            }
                        });
        return values;
    }

    private Optional<List<String>> match(String path) {
        Optional<List<String>> texts = matchExactly(path);
        return texts.isPresent() ? texts : matchExactly(path + "/");
    }

    private Optional<List<String>> matchExactly(String path) {
        // Most rules fail here, and there may be thousands of them.
        return path.length() <= MAX_PATH && path.startsWith(beginning) && path.endsWith(ending)
                ? paths.match(path)
                : Optional.empty();
    }
}
