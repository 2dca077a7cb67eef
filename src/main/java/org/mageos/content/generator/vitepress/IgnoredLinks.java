package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.value.Value;

/**
 * What {@code ignoreDeadLinks} says. {@code true} names no link: it only switches the check of
 * VitePress off.
 *
 * @param all whether VitePress checks no link at all
 * @param texts the links that are ignored, as VitePress writes them
 * @param patterns those that match are ignored
 * @param isOpen whether a function or the like may ignore more
 */
record IgnoredLinks(boolean all, Set<String> texts, List<Pattern> patterns, boolean isOpen) {

    private static final String KEY = "ignoreDeadLinks";
    private static final int MAX_URL = 300;
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{?]|\\\\[1-9k]");
    private static final Pattern REPEATING = Pattern.compile("[*+]|\\{\\d+,");
    private static final int MAX_REPEATING = 2;

    IgnoredLinks {
        texts = Set.copyOf(texts);
        patterns = List.copyOf(patterns);
    }

    static IgnoredLinks of(ConfigPrograms programs) {
        Set<String> texts = new TreeSet<>();
        List<Pattern> patterns = new ArrayList<>();
        boolean open = programs.isOpen(KEY);
        if (programs.get(KEY).orElse(null) instanceof Value.Sequence list) {
            for (Value item : list.items()) {
                if (item instanceof Value.Scalar scalar && scalar.value() instanceof String) {
                    texts.add(scalar.text());
                }
            }
        }
        for (String written : programs.patterns(KEY)) {
            Optional<Pattern> pattern = pattern(written);
            pattern.ifPresent(patterns::add);
            open |= pattern.isEmpty();
        }
        return new IgnoredLinks(programs.isTrue(KEY), texts, patterns, open);
    }

    /** A regular expression of JavaScript, if it is read here and cannot take long. */
    private static Optional<Pattern> pattern(String written) {
        int end = written.lastIndexOf('/');
        if (end < 1) {
            return Optional.empty();
        }
        String regex = written.substring(1, end);
        Matcher repeating = REPEATING.matcher(regex);
        int count = 0;
        while (repeating.find()) {
            count++;
        }
        if (count > MAX_REPEATING || REPEATED_GROUP.matcher(regex).find()) {
            return Optional.empty();
        }
        try {
            boolean anyCase = written.indexOf('i', end) > 0;
            return Optional.of(Pattern.compile(regex, anyCase ? Pattern.CASE_INSENSITIVE : 0));
        } catch (IllegalArgumentException e) {
            // What JavaScript reads and Java does not.
            return Optional.empty();
        }
    }

    /**
     * Whether a link may be ignored.
     *
     * @param url the link as VitePress has it: without {@code .html} and {@code .md}, relative with
     *     {@code ./} in front, {@code index} behind a slash at its end
     */
    boolean mayHave(String url) {
        return isOpen
                || texts.contains(url)
                || !patterns.isEmpty()
                        && (url.length() > MAX_URL
                                || patterns.stream().anyMatch(p -> p.matcher(url).find()));
    }
}
