package org.mageos.content.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The prefixes of paths that {@code tsconfig.json} or {@code jsconfig.json} has for folders: {@code
 * "paths": {"~/*": ["src/*"]}}, for which bundlers and site generators look there.
 */
public final class ModulePaths {

    private static final String PATHS = "paths";
    private static final String STAR = "/*";

    private ModulePaths() {}

    /**
     * Reads the settings at the root of a site, and those of the files that they extend, as far as
     * these lie in the site. What stands for one file, or for more than one folder, is left out.
     *
     * @return folders of the content tree by prefix, without a slash at its end
     */
    public static Map<String, String> read(SiteFiles files, SiteFolder site) {
        for (String name : List.of("tsconfig.json", "jsconfig.json")) {
            if (files.tree().hasFile(site.name(name))) {
                return read(files, site.name(name));
            }
        }
        return Map.of();
    }

    private static Map<String, String> read(SiteFiles files, String file) {
        Value.Mapping own = data(files, file);
        if (own.mapping("compilerOptions").entry(PATHS).isPresent()) {
            return folders(file, own);
        }
        List<String> bases = own.texts("extends");
        // The last one goes before the others.
        for (int i = bases.size() - 1; i >= 0; i--) {
            Optional<String> base =
                    bases.get(i).startsWith(".")
                            ? Paths.normalize(Paths.folder(file) + "/" + bases.get(i))
                            : Optional.empty();
            Optional<String> known =
                    base.filter(files.tree()::hasFile)
                            .or(() -> base.map(b -> b + ".json").filter(files.tree()::hasFile));
            if (known.isPresent()
                    && data(files, known.get())
                            .mapping("compilerOptions")
                            .entry(PATHS)
                            .isPresent()) {
                return folders(known.get(), data(files, known.get()));
            }
        }
        return Map.of();
    }

    /** JSON with comments and commas too many is an expression of TypeScript. */
    private static Value.Mapping data(SiteFiles files, String file) {
        return files.text(file)
                .map(text -> ScriptReader.read("export default " + text).value())
                .orElse(Value.Mapping.EMPTY);
    }

    private static Map<String, String> folders(String file, Value.Mapping data) {
        Value.Mapping options = data.mapping("compilerOptions");
        String start = Paths.folder(file) + "/" + options.text("baseUrl").orElse(".");
        Map<String, String> folders = new HashMap<>();
        for (Value.Entry entry : options.mapping(PATHS).entries()) {
            List<String> targets = options.mapping(PATHS).texts(entry.key());
            if (entry.key().endsWith(STAR)
                    && entry.key().length() > STAR.length()
                    && targets.size() == 1
                    && targets.get(0).endsWith(STAR)) {
                String folder = withoutStar(targets.get(0));
                Paths.normalize(start + "/" + folder)
                        .ifPresent(name -> folders.put(withoutStar(entry.key()), name));
            }
        }
        return folders;
    }

    private static String withoutStar(String path) {
        return path.substring(0, path.length() - STAR.length());
    }
}
