package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The paths that a redirect rule stands for: {@code *} is whatever comes, {@code :name} one
 * segment.
 *
 * @param beginning what stands before the first placeholder
 * @param ending what stands behind the last one
 * @param paths matches the paths
 * @param names the names of its groups, in their order; {@code splat} for {@code *}
 */
record RedirectPattern(String beginning, String ending, Pattern paths, List<String> names) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\*|(?<=/):([A-Za-z]\\w*)");

    static RedirectPattern of(String from) {
        String path = Paths.decode(from);
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(path);
        int end = 0;
        String beginning = path;
        while (placeholder.find()) {
            beginning = end == 0 ? path.substring(0, placeholder.start()) : beginning;
            regex.append(Pattern.quote(path.substring(end, placeholder.start())));
            String name = placeholder.group(1);
            regex.append(name == null ? "(.*)" : "([^/]+)");
            names.add(name == null ? "splat" : name);
            end = placeholder.end();
        }
        String ending = path.substring(end);
        regex.append(Pattern.quote(ending));
        Pattern paths = Pattern.compile(regex.toString(), Pattern.DOTALL);
        return new RedirectPattern(beginning, ending, paths, names);
    }

    /** Whether it stands for a path; {@code /blog/*} stands for {@code /blog} too. */
    boolean matches(String path) {
        return matching(path).matches();
    }

    /** Paths that a rule stands for: a pattern that matches them all covers the rule. */
    static List<String> samples(String from) {
        return Stream.of("", "\u0001", "\u0001/\u0001")
                .map(
                        rest ->
                                PLACEHOLDER
                                        .matcher(Paths.decode(from))
                                        .replaceAll(
                                                found -> found.group(1) == null ? rest : "\u0001"))
                .toList();
    }

    /** Whether it stands for all paths of which these are samples. */
    boolean covers(List<String> samples) {
        return samples.stream().allMatch(sample -> paths.matcher(sample).matches());
    }

    /** What stands in the places of the names; of a name that stands twice the first. */
    Map<String, String> values(String path) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = matching(path);
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                values.putIfAbsent(names.get(i), matcher.group(i + 1));
            }
        }
        return values;
    }

    private Matcher matching(String path) {
        Matcher matcher = paths.matcher(path);
        return matcher.matches() ? matcher : paths.matcher(path + "/");
    }
}
