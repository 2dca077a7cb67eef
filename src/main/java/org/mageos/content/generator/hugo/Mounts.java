package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Which folders of the content tree Hugo puts together: the project's own ones, then those of its
 * themes and modules, as far as they are in the tree.
 *
 * @param content folders of content
 * @param statics folders that are served as they are
 * @param assets folders of files for templates to use
 * @param layouts folders of templates
 * @param missing paths below which a module that is not in the tree may have anything: {@code
 *     content}, {@code static/images}
 * @param absent the themes and modules that are not in the tree
 */
record Mounts(
        List<Mount> content,
        List<Mount> statics,
        List<Mount> assets,
        List<Mount> layouts,
        Set<String> missing,
        AbsentThemes absent) {

    /** Themes may build upon themes, but not without end. */
    private static final int MAX_MODULES = 100;

    Mounts {
        content = List.copyOf(content);
        statics = List.copyOf(statics);
        assets = List.copyOf(assets);
        layouts = List.copyOf(layouts);
        missing = Set.copyOf(missing);
    }

    /** Whether there is a theme or module that is not in the tree. */
    boolean hasForeign() {
        return !absent.isEmpty();
    }

    /** Whether there may be pages that are not in the tree. */
    boolean lacksContent() {
        return missing.stream().anyMatch(place -> (place + "/").startsWith("content/"));
    }

    /**
     * Reads the mounts of a site.
     *
     * @param folder the root of the site
     * @param config its settings
     */
    static Mounts read(SiteFiles files, String folder, Value.Mapping config) {
        return new Reader(files, folder, config).read();
    }

    private static final class Reader {

        private final SiteFiles files;
        private final FileTree tree;
        private final String folder;
        private final String themes;
        private final Value.Mapping config;
        private final List<Mount> content = new ArrayList<>();
        private final List<Mount> statics = new ArrayList<>();
        private final List<Mount> assets = new ArrayList<>();
        private final List<Mount> layouts = new ArrayList<>();
        private final Set<String> missing = new LinkedHashSet<>();
        private final Set<String> seen = new LinkedHashSet<>();
        private final Set<String> absent = new LinkedHashSet<>();

        Reader(SiteFiles files, String folder, Value.Mapping config) {
            this.files = files;
            this.tree = files.tree();
            this.folder = folder;
            this.config = config;
            this.themes = place(config.text("themesdir").orElse("themes"));
        }

        Mounts read() {
            addProject();
            addModules(config);
            ConfigFiles.ignored(tree, folder, "module").ifPresent(this::addUnread);
            return new Mounts(content, statics, assets, layouts, missing, new AbsentThemes(absent));
        }

        /** The name in the content tree of a folder that the settings name. */
        private String place(String name) {
            String joined = Paths.join(folder, Paths.trimSlashes(name));
            return Paths.normalize(joined).orElse(joined);
        }

        private void addProject() {
            Set<String> mounted = addMounts(config.mapping("module"), folder);
            if (!mounted.contains("content")) {
                addContent();
            }
            if (!mounted.contains("static")) {
                addStatics();
            }
            if (!mounted.contains("assets")) {
                String name = config.text("assetdir").orElse("assets");
                assets.add(new Mount(place(name), "", List.of()));
            }
            if (!mounted.contains("layouts")) {
                String name = config.text("layoutdir").orElse("layouts");
                layouts.add(new Mount(place(name), "", List.of()));
            }
        }

        /** The shared folder is of those languages that have none of their own. */
        private void addContent() {
            String shared = place(config.text("contentdir").orElse("content"));
            String main = config.text("defaultcontentlanguage").orElse("en");
            Map<String, String> own = new LinkedHashMap<>();
            Set<String> sharing = new LinkedHashSet<>();
            for (Value.Entry entry : config.mapping("languages").entries()) {
                if (entry.value() instanceof Value.Mapping language) {
                    Optional<String> folder = language.text("contentdir").map(this::place);
                    if (folder.isEmpty() || folder.get().equals(shared)) {
                        sharing.add(entry.key());
                    } else {
                        own.put(entry.key(), folder.get());
                    }
                }
            }
            if (own.isEmpty() || !sharing.isEmpty()) {
                boolean ofMain = !own.containsKey(main.toLowerCase(Locale.ROOT));
                content.add(
                        new Mount(
                                shared,
                                "",
                                ofMain ? List.of() : sharing.stream().limit(1).toList()));
            }
            own.forEach((key, name) -> content.add(new Mount(name, "", List.of(key))));
        }

        private void addStatics() {
            Set<String> names = new LinkedHashSet<>();
            addStaticNames(config, names);
            if (names.isEmpty()) {
                names.add("static");
            }
            for (Value.Entry entry : config.mapping("languages").entries()) {
                if (entry.value() instanceof Value.Mapping language) {
                    addStaticNames(language, names);
                }
            }
            names.forEach(name -> statics.add(new Mount(place(name), "", List.of())));
        }

        /** {@code staticDir}, {@code staticDir0} to {@code staticDir10}; the later ones win. */
        private static void addStaticNames(Value.Mapping settings, Set<String> names) {
            for (int i = 10; i >= -1; i--) {
                List<String> some = settings.texts("staticdir" + (i < 0 ? "" : i));
                for (int j = some.size() - 1; j >= 0; j--) {
                    names.add(some.get(j));
                }
            }
        }

        /** Adds what a module mounts; gives the folders of Hugo that it names. */
        private Set<String> addMounts(Value.Mapping module, String root) {
            Set<String> named = new LinkedHashSet<>();
            for (Value item : items(module, "mounts")) {
                if (item instanceof Value.Mapping mapping) {
                    Optional<String> source = mapping.text("source");
                    String target = Paths.trimSlashes(mapping.text("target").orElse(""));
                    named.add(target.split("/", 2)[0]);
                    if (source.isPresent()) {
                        String joined = Paths.join(root, Paths.trimSlashes(source.get()));
                        add(Paths.normalize(joined).orElse(joined), target, languages(mapping));
                    }
                }
            }
            return named;
        }

        private static List<String> languages(Value.Mapping mount) {
            List<String> matrix = mount.mapping("sites").mapping("matrix").texts("languages");
            return mount.text("lang").map(List::of).orElse(matrix);
        }

        private void add(String source, String target, List<String> languages) {
            if (isElsewhere(source)) {
                missing.add(target);
                if (target.startsWith("layouts")) {
                    absent.add(AbsentThemes.name(source));
                }
            }
            String[] parts = target.split("/", 2);
            Mount mount = new Mount(source, parts.length < 2 ? "" : parts[1], languages);
            switch (parts[0]) {
                case "content" -> content.add(mount);
                case "static" -> statics.add(mount);
                case "assets" -> assets.add(mount);
                case "layouts" -> layouts.add(mount);
                default -> {
                    // What is mounted elsewhere serves templates only.
                }
            }
        }

        /** Whether a folder is to be brought into the tree from another repository. */
        private boolean isElsewhere(String source) {
            boolean outside = !folder.isEmpty() && !source.startsWith(folder + "/");
            return !tree.has(source)
                    && (outside || tree.isInSubmodule(source) || tree.mayBeIgnored(source));
        }

        private static List<Value> items(Value.Mapping mapping, String key) {
            return mapping.get(key).map(Value::items).orElse(List.of());
        }

        private void addModules(Value.Mapping settings) {
            for (String theme : settings.texts("theme")) {
                addModule(theme, Value.Mapping.EMPTY);
            }
            for (Value item : items(settings.mapping("module"), "imports")) {
                if (item instanceof Value.Mapping imported
                        && !imported.isSet("disable", true)
                        && imported.text("path").isPresent()) {
                    addModule(imported.text("path").get(), imported);
                }
            }
        }

        private void addModule(String path, Value.Mapping imported) {
            if (seen.size() >= MAX_MODULES || !seen.add(path)) {
                return;
            }
            Optional<String> root =
                    List.of(Paths.join(themes, path), Paths.join(place("_vendor"), path)).stream()
                            .map(name -> Paths.normalize(name).orElse(name))
                            .filter(tree::hasFolder)
                            .findFirst();
            if (root.isEmpty()) {
                addMissing(path, imported);
                return;
            }
            Value.Mapping own = ConfigFiles.read(files, root.get());
            Value.Mapping mounting =
                    imported.get("mounts").isPresent() ? imported : own.mapping("module");
            if (mounting.get("mounts").isPresent()) {
                addMounts(mounting, root.get());
            } else {
                for (String component : List.of("content", "static", "assets", "layouts")) {
                    add(Paths.join(root.get(), component), component, List.of());
                }
            }
            addModules(own);
        }

        /** A program writes the settings that say what else is mounted. */
        private void addUnread(String file) {
            absent.add(file);
            missing.add("content");
            missing.add("static");
        }

        private void addMissing(String path, Value.Mapping imported) {
            absent.add(AbsentThemes.name(path));
            boolean explicit = false;
            for (Value item : items(imported, "mounts")) {
                if (item instanceof Value.Mapping mapping) {
                    explicit = true;
                    missing.add(Paths.trimSlashes(mapping.text("target").orElse("")));
                }
            }
            if (!explicit) {
                AbsentThemes.served(path).forEach(place -> missing.add("static" + place));
            }
        }
    }
}
