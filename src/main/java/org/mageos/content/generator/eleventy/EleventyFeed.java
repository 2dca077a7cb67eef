package org.mageos.content.generator.eleventy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The collection that a site of Eleventy makes a feed of: the one that the plugin for feeds is
 * given, or that a template of a feed goes through.
 *
 * @see <a href="https://www.11ty.dev/docs/plugins/rss/">RSS, Atom and JSON feeds of Eleventy</a>
 */
final class EleventyFeed {

    private static final Set<String> TEMPLATES = Set.of("njk", "liquid", "hbs", "11ty.js");

    private static final Pattern PLUGIN =
            Pattern.compile("collection\\s*:\\s*\\{\\s*name\\s*:\\s*[\"'`]([\\w-]+)[\"'`]");

    private static final Pattern COLLECTION =
            Pattern.compile("collections(?:\\.(\\w+)|\\[[\"']([\\w-]+)[\"']])");

    private EleventyFeed() {}

    /** The tag that a program of settings gives the plugin for feeds. */
    static Optional<String> ofPlugin(String config) {
        Matcher plugin = PLUGIN.matcher(config);
        return config.contains("feedPlugin") && plugin.find()
                ? Optional.of(plugin.group(1))
                : Optional.empty();
    }

    /**
     * The tag that a template of a feed goes through.
     *
     * @param input the folder of templates, below the site's
     */
    static Optional<String> ofTemplate(SiteFiles files, SiteFolder site, String input) {
        return files.tree().files().stream()
                .filter(file -> TEMPLATES.contains(Paths.extension(file)))
                .filter(file -> input.isEmpty() || site.holds(input, file))
                .sorted()
                .flatMap(file -> files.text(file).stream())
                .filter(text -> text.contains("<feed") || text.contains("<rss"))
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst();
    }
}
