package org.mageos.content.generator.roq;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plugins and themes of Roq that a build names. */
final class RoqPlugins {

    private static final Pattern NAME =
            Pattern.compile("quarkus-roq-(plugin-|theme-)([a-z0-9-]+?)(?=[^a-z0-9-])");

    /** Those that make no pages. */
    private static final Set<String> WITHOUT_PAGES =
            Set.of(
                    "aliases",
                    "asciidoc",
                    "asciidoc-jruby",
                    "diagram",
                    "lunr",
                    "markdown",
                    "og-card",
                    "qrcode",
                    "series",
                    "sitemap",
                    "tagging");

    private final Set<String> plugins = new TreeSet<>();
    private boolean hasTheme;

    RoqPlugins(String build) {
        Matcher names = NAME.matcher(build);
        while (names.find()) {
            if (names.group(1).equals("theme-")) {
                hasTheme = true;
            } else {
                plugins.add(names.group(2));
            }
        }
    }

    boolean has(String name) {
        return plugins.contains(name);
    }

    /** Whether something is there that brings files along. */
    boolean bringFiles() {
        return hasTheme || !plugins.isEmpty();
    }

    /** Whether a plugin is there of which it is not known what pages it makes. */
    boolean mayMakePages() {
        return !WITHOUT_PAGES.containsAll(plugins);
    }
}
