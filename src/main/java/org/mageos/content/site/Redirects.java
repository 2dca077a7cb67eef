package org.mageos.content.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.finding.Location;

/** The redirect rules of the site, found by path. Immutable. */
public final class Redirects {

    private final List<Redirect> rules;
    private final List<Location> malformed;
    private final Map<String, Redirect> literal = new HashMap<>();
    private final Map<Redirect, Pattern> patterns = new LinkedHashMap<>();

    Redirects(List<Redirect> rules, List<Location> malformed) {
        this.rules = List.copyOf(rules);
        this.malformed = List.copyOf(malformed);
        for (Redirect rule : rules) {
            if (rule.isLiteral()) {
                literal.putIfAbsent(key(Paths.decode(rule.from())), rule);
            } else {
                patterns.put(rule, regex(rule.from()));
            }
        }
    }

    /** All rules, in the order of their files. */
    public List<Redirect> rules() {
        return rules;
    }

    /** Where a line of a redirect file is no rule. */
    public List<Location> malformed() {
        return malformed;
    }

    /** The rule that redirects a path. A slash at the end does not count, as on most hosts. */
    public Optional<Redirect> of(String path) {
        Redirect rule = literal.get(key(path));
        if (rule != null) {
            return Optional.of(rule);
        }
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where a rule sends a path. */
    String destination(Redirect rule, String path) {
        if (rule.isLiteral() || rule.hasFixedTarget()) {
            return rule.to();
        }
        Matcher matcher = patterns.get(rule).matcher(path);
        String to = rule.to();
        if (matcher.matches()) {
            for (String name : names(rule.from())) {
                String value = matcher.group(group(name));
                to = to.replace(":" + name, value == null ? "" : value);
            }
        }
        return to;
    }

    private static String key(String path) {
        return Paths.trimSlashes(path);
    }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\*|(?<=/):([A-Za-z]\\w*)");

    private static Pattern regex(String from) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(from);
        int end = 0;
        Set<String> groups = new HashSet<>();
        while (matcher.find()) {
            regex.append(Pattern.quote(from.substring(end, matcher.start())));
            String name = matcher.group(1);
            String value = name == null ? ".*" : "[^/]+";
            String group = group(name == null ? "splat" : name);
            // A name that stands twice is captured where it stands first.
            regex.append(groups.add(group) ? "(?<" + group + ">" : "(?:").append(value).append(')');
            end = matcher.end();
        }
        regex.append(Pattern.quote(from.substring(end)));
        return Pattern.compile(regex.toString());
    }

    /** Names of groups have letters and digits only. */
    private static String group(String name) {
        return "p" + name.replace("_", "");
    }

    private static List<String> names(String from) {
        return PLACEHOLDER
                .matcher(from)
                .results()
                .map(result -> result.group(1) == null ? "splat" : result.group(1))
                .distinct()
                .toList();
    }
}
