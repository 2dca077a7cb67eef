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
 * @param beginning what stands before the first placeholder, decoded
 * @param paths matches the paths
 * @param names the names of its groups, in their order; {@code splat} for {@code *}
 */
record RedirectPattern(String beginning, Pattern paths, List<String> names) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\*|(?<=/):([A-Za-z]\\w*)");

    static RedirectPattern of(String from) {
        String path = Paths.decode(from);
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(path);
        String beginning = path;
        int end = 0;
        while (placeholder.find()) {
            beginning = names.isEmpty() ? path.substring(0, placeholder.start()) : beginning;
            regex.append(Pattern.quote(path.substring(end, placeholder.start())));
            String name = placeholder.group(1);
            regex.append(name == null ? "(.*)" : "([^/]+)");
            names.add(name == null ? "splat" : name);
            end = placeholder.end();
        }
        regex.append(Pattern.quote(path.substring(end)));
        return new RedirectPattern(
                beginning, Pattern.compile(regex.toString(), Pattern.DOTALL), names);
    }

    /** Whether it stands for a path; {@code /blog/*} stands for {@code /blog} too. */
    boolean matches(String path) {
        return matching(path).matches();
    }

    /** Paths that a rule stands for; who stands for these stands for all of them. */
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
    boolean matchesAll(List<String> samples) {
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
