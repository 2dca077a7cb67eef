package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.Modules;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.generator.script.TextFunction;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The literals of the program of settings, and of the programs beside it that it imports: {@code
 * export default { ...shared, locales: … }} is how sites in several languages are written.
 */
final class ConfigPrograms {

    /** There are no settings. */
    static final ConfigPrograms NONE = new ConfigPrograms("", Script.NONE, List.of(), List.of());

    private static final int MAX_PROGRAMS = 20;
    private static final int MAX_TEXT = 200_000;

    // Bounded, for whoever writes settings may write anything.
    private static final Pattern IMPORT =
            Pattern.compile(
                    "\\bimport\\s{1,9}(?:\\{([^}]{1,500})\\}|(\\w{1,80}))\\s{0,9}from\\s{0,9}"
                            + "['\"](\\.[^'\"\\n]{1,200})['\"]");

    private static final List<String> ENDINGS =
            List.of("", ".ts", ".mts", ".js", ".mjs", "/index.ts", "/index.js", "/index.mts");

    private final String file;
    private final Script main;
    private final List<Script> imported;
    private final List<String> texts;

    private ConfigPrograms(String file, Script main, List<Script> imported, List<String> texts) {
        this.file = file;
        this.main = main;
        this.imported = List.copyOf(imported);
        this.texts = List.copyOf(texts);
    }

    static ConfigPrograms read(SiteFiles files, SiteFolder site, String file) {
        String text = files.text(file).orElse("");
        Script main = ScriptReader.read(text, Modules.of(files, file));
        List<Script> imported = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(file, text);
        Matcher imports = IMPORT.matcher(text.substring(0, Math.min(text.length(), MAX_TEXT)));
        while (imports.find() && texts.size() < MAX_PROGRAMS) {
            Optional<String> other = program(files, site, file, imports.group(3));
            String source = other.flatMap(files::text).orElse("");
            other.ifPresent(name -> texts.put(name, source));
            for (String name : names(imports.group(1), imports.group(2))) {
                imported.add(ScriptReader.read(exporting(source, name)));
            }
        }
        return new ConfigPrograms(file, main, imported, List.copyOf(texts.values()));
    }

    /** The program of settings itself; empty if there is none. */
    String file() {
        return file;
    }

    /** The literals of that program, with the constants that it imports. */
    Value.Mapping main() {
        return main.value();
    }

    private static Optional<String> program(
            SiteFiles files, SiteFolder site, String from, String specifier) {
        String path = Paths.join(Paths.folder(from), specifier);
        return ENDINGS.stream()
                .map(ending -> Paths.normalize(path + ending))
                .flatMap(Optional::stream)
                .filter(name -> site.holds("", name))
                .filter(files.tree()::hasFile)
                .findFirst();
    }

    /** The names under which values are exported; {@code default} for that one. */
    private static List<String> names(String inBraces, String alone) {
        if (inBraces == null) {
            return alone.equals("type") ? List.of() : List.of("default");
        }
        List<String> names = new ArrayList<>();
        for (String part : inBraces.split(",")) {
            String name = part.strip().split("\\s", 2)[0];
            if (!name.isEmpty() && !name.equals("type")) {
                names.add(name);
            }
        }
        return names;
    }

    private static String exporting(String text, String name) {
        return name.equals("default") ? text : text + "\nexport default " + name + ";\n";
    }

    /** The value of a key, if it is a literal. */
    Optional<Value> get(String key) {
        Optional<Value> own = value(main, key);
        return own.isPresent() || !main.computed().contains("*")
                ? own
                : imported.stream()
                        .map(script -> value(script, key))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<Value> value(Script script, String key) {
        Value.Mapping at = script.value();
        String[] keys = key.split("\\.");
        for (int i = 0; i < keys.length - 1; i++) {
            at = at.mapping(keys[i]);
        }
        return at.get(keys[keys.length - 1]);
    }

    Optional<String> text(String key) {
        return get(key).filter(value -> value instanceof Value.Scalar s && s.value() != null)
                .map(value -> ((Value.Scalar) value).text());
    }

    boolean isTrue(String key) {
        return get(key).filter(v -> v instanceof Value.Scalar s && Boolean.TRUE.equals(s.value()))
                .isPresent();
    }

    /** The regular expressions in a list, as they are written. */
    List<String> patterns(String key) {
        List<String> patterns = new ArrayList<>(main.patterns().getOrDefault(key, List.of()));
        imported.forEach(s -> patterns.addAll(s.patterns().getOrDefault(key, List.of())));
        return patterns;
    }

    /**
     * Whether the programs say something at a key that their literals do not tell. What is spread
     * from elsewhere has a key only if some program mentions it.
     */
    boolean isOpen(String key) {
        if (!main.computed().contains("*") || value(main, key).isPresent()) {
            return isOpen(main, key);
        }
        List<Script> having =
                imported.stream().filter(script -> value(script, key).isPresent()).toList();
        if (!having.isEmpty()) {
            return having.stream().anyMatch(script -> isOpen(script, key));
        }
        return mentions(key.substring(key.lastIndexOf('.') + 1));
    }

    private static boolean isOpen(Script script, String key) {
        return script.computed().contains(key)
                || script.computed().contains(key + ".*")
                || value(script, key).isEmpty() && script.isComputed(key);
    }

    /** The packages that the programs import; what is beside them is not among these. */
    List<String> modules() {
        return texts.stream()
                .flatMap(text -> ScriptReader.imports(text).stream())
                .filter(module -> !module.startsWith("."))
                .toList();
    }

    /** The function of a name, if the programs have one of that name, which can be read. */
    Optional<TextFunction> textFunction(String name) {
        Pattern defines = Pattern.compile("\\b" + Pattern.quote(name) + "\\s{0,9}[:=(]");
        List<String> defining =
                texts.stream().filter(text -> defines.matcher(text).find()).toList();
        return defining.size() == 1 ? TextFunction.named(defining.get(0), name) : Optional.empty();
    }

    /** Whether a word stands somewhere in the programs. */
    boolean mentions(String word) {
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
        return texts.stream().anyMatch(text -> whole.matcher(text).find());
    }
}
