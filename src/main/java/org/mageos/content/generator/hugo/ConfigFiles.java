package org.mageos.content.generator.hugo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Reads a site's settings from all files that hold some: {@code hugo.*} or {@code config.*}, and
 * those of {@code config/_default} and {@code config/production}, which a plain build takes.
 *
 * @see <a href="https://gohugo.io/configuration/introduction/">the order of Hugo's settings</a>
 */
final class ConfigFiles {

    private static final List<String> EXTENSIONS = List.of("toml", "yaml", "yml", "json");
    private static final List<String> ROOTS = List.of("hugo", "config");

    /** Files whose name is a key of its own among the settings of a language. */
    private static final List<String> OF_A_LANGUAGE = List.of("menu", "menus", "params");

    /** The folders of settings, those that go before others last. */
    private static final List<String> ENVIRONMENTS = List.of("_default", "production");

    private ConfigFiles() {}

    /** A folder's file of settings with a name. */
    static Optional<String> named(FileTree tree, String folder, String name) {
        for (String extension : EXTENSIONS) {
            String file = Paths.join(folder, name + "." + extension);
            if (tree.hasFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** A file of settings in the folder of settings that git ignores, and that is not there. */
    static Optional<String> ignored(FileTree tree, String folder, String name) {
        return EXTENSIONS.stream()
                .map(extension -> Paths.join(folder, "config/_default/" + name + "." + extension))
                .filter(file -> !tree.hasFile(file) && tree.mayBeIgnored(file))
                .findFirst();
    }

    /** Whether a site has its settings in a folder. */
    static boolean hasFolder(FileTree tree, String folder) {
        String defaults = Paths.join(folder, "config/_default");
        return tree.hasFolder(defaults)
                && tree.files().stream()
                        .anyMatch(f -> f.startsWith(defaults + "/") && isSettings(f));
    }

    private static boolean isSettings(String file) {
        return EXTENSIONS.contains(Paths.extension(file).toLowerCase(Locale.ROOT));
    }

    /** The settings of a site or theme, with keys in lower case. */
    static Value.Mapping read(SiteFiles files, String folder) {
        Value.Mapping config =
                ROOTS.stream()
                        .flatMap(name -> named(files.tree(), folder, name).stream())
                        .findFirst()
                        .map(file -> LowerCaseKeys.of(files.data(file)))
                        .orElse(Value.Mapping.EMPTY);
        for (String environment : ENVIRONMENTS) {
            String inConfig = Paths.join(folder, "config/" + environment);
            config = LowerCaseKeys.merged(ofFolder(files, inConfig), config);
        }
        return config;
    }

    private static Value.Mapping ofFolder(SiteFiles files, String folder) {
        Value.Mapping config = Value.Mapping.EMPTY;
        for (Value.Mapping one : inFolder(files, folder).values()) {
            config = LowerCaseKeys.merged(one, config);
        }
        return config;
    }

    private static Map<String, Value.Mapping> inFolder(SiteFiles files, String folder) {
        Map<String, Value.Mapping> all = new LinkedHashMap<>();
        if (files.tree().hasFolder(folder)) {
            for (String file : files.tree().files()) {
                if (file.startsWith(folder + "/") && isSettings(file)) {
                    Value.Mapping data = LowerCaseKeys.of(files.data(file));
                    all.put(file, placed(Paths.lastSegment(file), data));
                }
            }
        }
        return all;
    }

    /** What each file of a site's settings says by itself, with keys in lower case. */
    static Map<String, Value.Mapping> sources(SiteFiles files, String folder) {
        Map<String, Value.Mapping> all = new LinkedHashMap<>();
        ROOTS.stream()
                .flatMap(name -> named(files.tree(), folder, name).stream())
                .findFirst()
                .ifPresent(file -> all.put(file, LowerCaseKeys.of(files.data(file))));
        for (String environment : ENVIRONMENTS) {
            all.putAll(inFolder(files, Paths.join(folder, "config/" + environment)));
        }
        return all;
    }

    /**
     * {@code menus.de.toml} holds what stands under {@code languages.de.menus}, {@code
     * languages.de.toml} and all other names with a language what stands under {@code
     * languages.de}.
     */
    private static Value.Mapping placed(String file, Value.Mapping data) {
        String name = Paths.withoutExtension(file).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        if (dot < 0) {
            return ROOTS.contains(name) ? data : Value.Mapping.of(name, data);
        }
        String key = name.substring(0, dot);
        Value.Mapping placed = OF_A_LANGUAGE.contains(key) ? Value.Mapping.of(key, data) : data;
        return Value.Mapping.of("languages", Value.Mapping.of(name.substring(dot + 1), placed));
    }
}
