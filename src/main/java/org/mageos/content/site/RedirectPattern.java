package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths that a redirect rule stands for: {@code *} is whatever comes, {@code :name} one
 * segment.
 *
 * @param paths matches the paths
 * @param names the names of its groups, in their order; {@code splat} for {@code *}
 */
record RedirectPattern(Pattern paths, List<String> names) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\*|(?<=/):([A-Za-z]\\w*)");

    static RedirectPattern of(String from) {
        String path = Paths.decode(from);
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(path);
        int end = 0;
        while (placeholder.find()) {
            regex.append(Pattern.quote(path.substring(end, placeholder.start())));
            String name = placeholder.group(1);
            regex.append(name == null ? "(.*)" : "([^/]+)");
            names.add(name == null ? "splat" : name);
            end = placeholder.end();
        }
        regex.append(Pattern.quote(path.substring(end)));
        return new RedirectPattern(Pattern.compile(regex.toString(), Pattern.DOTALL), names);
    }

    /** Whether it stands for a path; {@code /blog/*} stands for {@code /blog} too. */
    boolean matches(String path) {
        return matching(path).matches();
    }

    /** Whether it stands for all paths that another rule stands for. */
    boolean covers(String from) {
        for (String rest : List.of("", "\u0001", "\u0001/\u0001")) {
            String sample =
                    PLACEHOLDER
                            .matcher(Paths.decode(from))
                            .replaceAll(found -> found.group(1) == null ? rest : "\u0001");
            if (!paths.matcher(sample).matches()) {
                return false;
            }
        }
        return true;
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
