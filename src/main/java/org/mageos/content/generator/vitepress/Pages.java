package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The pages of a site by their names: the path without a slash in front and without {@code .md},
 * such as {@code guide/index}. They follow from the names of the files and the settings.
 */
final class Pages {

    private static final List<String> PATHS =
            List.of(".paths.js", ".paths.ts", ".paths.mjs", ".paths.mts");

    private static final Pattern PARAMETER = Pattern.compile("\\[(\\w+)]");
    private static final int MAX_PARAMETERS = 4;

    private final VitePressConfig config;

    /** The files by the names of their pages. */
    private final Map<String, String> files = new TreeMap<>();

    /** The names of pages by their files. */
    private final Map<String, String> names = new HashMap<>();

    /** The names that pages would have without rewrites, for those that have others. */
    private final Map<String, String> moved = new HashMap<>();

    private final List<ProgramRoute> programs = new ArrayList<>();

    private Pages(VitePressConfig config) {
        this.config = config;
    }

    static Pages of(SiteFiles files, VitePressConfig config) {
        Pages pages = new Pages(config);
        for (String file : files.tree().files()) {
            Optional<String> source = pages.source(file);
            if (source.isPresent() && PARAMETER.matcher(source.get()).find()) {
                pages.addDynamic(files, file, source.get());
            } else if (source.isPresent()) {
                pages.add(file, source.get());
            }
        }
        return pages;
    }

    /** The path of a file that is a page below the folder of sources. */
    private Optional<String> source(String file) {
        if (!file.endsWith(".md") || !config.sources().holds("", file)) {
            return Optional.empty();
        }
        return config.sources().inSite(file).filter(this::isPage);
    }

    private boolean isPage(String source) {
        String inFolders = "/" + source;
        return !inFolders.contains("/.")
                && !inFolders.contains("/dist/")
                && !inFolders.contains("/node_modules/")
                && config.excluded().stream().noneMatch(glob -> glob.matches(source));
    }

    private void add(String file, String source) {
        String name = withoutExtension(config.rewrites().apply(source));
        files.put(name, file);
        names.putIfAbsent(file, name);
        String before = withoutExtension(source);
        if (!before.equals(name)) {
            moved.put(before, name);
        }
    }

    private static String withoutExtension(String path) {
        return path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    }

    /** Pages that a program beside the file names; those that it lists as data are known. */
    private void addDynamic(SiteFiles files, String file, String source) {
        String beside = withoutExtension(file);
        Script script =
                PATHS.stream()
                        .map(ending -> files.text(beside + ending))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(ScriptReader::read)
                        .orElse(Script.NONE);
        for (Value item : script.value().select("paths.params")) {
            if (item instanceof Value.Mapping parameters) {
                filled(source, parameters).ifPresent(path -> add(file, path));
            }
        }
        if (script.isComputed("paths") || script.isComputed("paths.params")) {
            programs.add(program(file, withoutExtension(config.rewrites().apply(source))));
        }
    }

    private static Optional<String> filled(String source, Value.Mapping parameters) {
        StringBuilder path = new StringBuilder();
        Matcher matcher = PARAMETER.matcher(source);
        while (matcher.find()) {
            Optional<String> value = parameters.text(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(path, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(path).toString());
    }

    private static ProgramRoute program(String file, String name) {
        String path = "/" + (isIndex(name) ? Paths.folder(name) : name);
        String prefix = path.substring(0, path.lastIndexOf('/', path.indexOf('[')) + 1);
        StringBuilder regex = new StringBuilder();
        Matcher matcher = PARAMETER.matcher(path);
        int end = 0;
        int count = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(path.substring(end, matcher.start()))).append(".+");
            end = matcher.end();
            if (++count == MAX_PARAMETERS) {
                return new ProgramRoute(file, prefix, Pattern.compile(regex.toString()));
            }
        }
        regex.append(Pattern.quote(path.substring(end))).append("(?:\\.html)?");
        return new ProgramRoute(file, prefix, Pattern.compile(regex.toString()));
    }

    /** Whether a page is that of its folder. */
    static boolean isIndex(String name) {
        return name.equals("index") || name.endsWith("/index");
    }

    /** The files of all pages, by the names of the pages. */
    Map<String, String> files() {
        return files;
    }

    List<ProgramRoute> programs() {
        return programs;
    }

    /** The file of a page. */
    Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The name of the page of a file. */
    Optional<String> name(String file) {
        return Optional.ofNullable(names.get(file));
    }

    /** Whether a rewrite has moved the page of a file. */
    boolean isMoved(String file) {
        return config.sources()
                .inSite(file)
                .map(Pages::withoutExtension)
                .filter(moved::containsKey)
                .isPresent();
    }

    /** The new name of a page that a rewrite has moved. */
    Optional<String> movedTo(String name) {
        return Optional.ofNullable(moved.get(name));
    }

    /** The name of a page as it would be written in a link. */
    static String asLink(String name) {
        return "/" + (isIndex(name) ? name.substring(0, name.length() - "index".length()) : name);
    }
}
