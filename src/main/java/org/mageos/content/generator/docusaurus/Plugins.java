package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.docusaurus.ContentPlugin.Kind;
import org.mageos.content.generator.script.Script;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Value;

/**
 * The plugins of a site, those of its presets among them.
 *
 * @param content those that make pages of documents
 * @param redirects the options of those that redirect
 * @param strangers the names of those whose pages are not known
 * @param writers the names of those that write files beside the pages
 * @param searches whether there is one that makes a page of search
 * @param mapsSite whether there is one that makes {@code sitemap.xml}
 */
record Plugins(
        List<ContentPlugin> content,
        List<Options> redirects,
        List<String> strangers,
        List<String> writers,
        boolean searches,
        boolean mapsSite) {

    private static final String OWN = "@docusaurus/";
    private static final String CLASSIC = "preset-classic";
    private static final String PLUGIN = "plugin";
    private static final String PLUGINS = "plugins";
    private static final Extensions KNOWN = Extensions.of("docusaurus");

    private static final Set<String> SHORT =
            Set.of(
                    "content-docs",
                    "content-blog",
                    "content-pages",
                    "client-redirects",
                    "sitemap",
                    "ideal-image");

    Plugins {
        content = List.copyOf(content);
        redirects = List.copyOf(redirects);
        strangers = List.copyOf(strangers);
        writers = List.copyOf(writers);
    }

    /** The plugin that may write a file that is no page at a path of the site. */
    Optional<String> writer(String path) {
        for (String name : writers) {
            if (KNOWN.writes(PLUGIN, name, path)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    static Plugins read(Options all, SiteFolder site, SiteFiles files, Script program) {
        Script script = withoutHarmless(program);
        Options config = new Options(all.values(), "", script);
        Collector collector = new Collector(site, files);
        for (String key : List.of("presets", PLUGINS, "themes")) {
            for (Value entry : config.values().get(key).map(Value::items).orElse(List.of())) {
                collector.entry(entry, key, script);
            }
            if (config.isComputed(key) && !key.equals("themes")) {
                collector.strangers.add(key);
            }
        }
        if (script.isComputed("presets") && collector.content.isEmpty()) {
            collector.classic(new Options(Value.Mapping.EMPTY, "presets", Script.NONE));
        }
        if (config.below("themeConfig").values().get("algolia").isPresent()) {
            collector.searches = true;
        }
        return collector.plugins();
    }

    /** The settings without the functions among the plugins, if none of them makes pages. */
    private static Script withoutHarmless(Script script) {
        List<String> functions = script.items().getOrDefault(PLUGINS, List.of());
        for (String function : functions) {
            if (!LocalPlugin.isHarmless(function)) {
                return script;
            }
        }
        return functions.isEmpty() ? script : script.withoutItems(PLUGINS);
    }

    /** Collects plugins. */
    private static final class Collector {

        private final SiteFolder site;
        private final SiteFiles files;
        private final List<ContentPlugin> content = new ArrayList<>();
        private final List<Options> redirects = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();
        private final List<String> writers = new ArrayList<>();
        private boolean searches;
        private boolean mapsSite;

        Collector(SiteFolder site, SiteFiles files) {
            this.site = site;
            this.files = files;
        }

        Plugins plugins() {
            return new Plugins(content, redirects, strangers, writers, searches, mapsSite);
        }

        void entry(Value entry, String key, Script script) {
            if (entry instanceof Value.Scalar off && !(off.value() instanceof String)) {
                // false or null: a plugin that is switched off.
                return;
            }
            List<Value> parts = entry.items();
            Optional<String> name =
                    parts.isEmpty() ? Optional.empty() : Options.textOf(parts.get(0));
            Value.Mapping given =
                    parts.size() > 1 && parts.get(1) instanceof Value.Mapping mapping
                            ? mapping
                            : Value.Mapping.EMPTY;
            Options options = new Options(given, key, script);
            if (name.isEmpty()) {
                // A function, or one that a program names.
                strangers.add(key);
            } else if (key.equals("presets") && isClassic(name.get())) {
                classic(options);
            } else {
                plugin(name.get(), options);
            }
        }

        private static boolean isClassic(String name) {
            return name.equals("classic") || name.equals(OWN + CLASSIC);
        }

        void classic(Options options) {
            for (Kind kind : Kind.values()) {
                if (!options.isSet(kind.key(), false)) {
                    content.add(ContentPlugin.of(kind, site.prefix(), options.below(kind.key())));
                }
            }
            mapsSite |= !options.isSet("sitemap", false);
        }

        private void plugin(String written, Options options) {
            String name = fullName(written);
            for (Kind kind : Kind.values()) {
                if (name.equals(OWN + "plugin-content-" + kind.key())) {
                    content.add(ContentPlugin.of(kind, site.prefix(), options));
                    return;
                }
            }
            if (name.equals(OWN + "plugin-client-redirects")) {
                redirects.add(options);
            } else if (name.equals(OWN + "plugin-sitemap")) {
                mapsSite = true;
            } else if (KNOWN.opens(PLUGIN, name, Opening.SEARCH)) {
                searches = true;
            } else if (KNOWN.opens(PLUGIN, name, Opening.PAGES)
                    && LocalPlugin.mayMakePages(files, site, written)) {
                strangers.add(written);
            } else if (!KNOWN.places(PLUGIN, name).isEmpty()) {
                writers.add(name);
            }
        }

        /** The name of a package, for which the settings may have a short form. */
        private static String fullName(String name) {
            if (SHORT.contains(name)) {
                return OWN + "plugin-" + name;
            }
            return SHORT.stream().anyMatch(s -> name.equals(OWN + s))
                    ? OWN + "plugin-" + name.substring(OWN.length())
                    : name;
        }
    }
}
