package org.mageos.content.generator.jekyll;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Gemfile asks for, as far as its lines tell without being run.
 *
 * @param gems the names of all gems
 * @param plugins those of the group {@code jekyll_plugins}, which are the only ones that Jekyll
 *     loads without being told to in its settings
 * @param asksForVersion4 whether it asks for Jekyll 4, which GitHub Pages does not have
 */
record Gemfile(Set<String> gems, Set<String> plugins, boolean asksForVersion4) {

    private static final String GROUP = ":jekyll_plugins";

    private static final Pattern GEM =
            Pattern.compile("\\s*gem[ \\t(]+['\"]([^'\"]+)['\"]([^#]{0,200})");
    private static final Pattern VERSION_4 = Pattern.compile("['\"][~>= ]{0,5}4[.\\d]*['\"]");

    /** What opens a block that {@code end} closes. */
    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?:if|unless|case|begin|def|while|until)\\b.*|.*\\bdo(?: *\\|[^|]*\\|)?");

    Gemfile {
        gems = Set.copyOf(gems);
        plugins = Set.copyOf(plugins);
    }

    static Gemfile of(String text) {
        Set<String> gems = new LinkedHashSet<>();
        Set<String> plugins = new LinkedHashSet<>();
        boolean version4 = false;
        Deque<Boolean> blocks = new ArrayDeque<>();
        for (String whole : (Iterable<String>) text.lines()::iterator) {
            String line = withoutComment(whole).strip();
            boolean inGroup = !blocks.isEmpty() && blocks.peek();
            Matcher gem = GEM.matcher(line);
            if (gem.lookingAt()) {
                gems.add(gem.group(1));
                version4 |= gem.group(1).equals("jekyll") && VERSION_4.matcher(gem.group(2)).find();
                if (inGroup || line.contains("group") && line.contains(GROUP)) {
                    plugins.add(gem.group(1));
                }
            } else if (line.equals("end")) {
                blocks.poll();
            } else if (BLOCK.matcher(line).matches()) {
                blocks.push(inGroup || line.startsWith("group") && line.contains(GROUP));
            }
        }
        return new Gemfile(gems, plugins, version4);
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }
}
