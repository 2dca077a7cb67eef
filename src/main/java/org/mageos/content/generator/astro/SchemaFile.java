package org.mageos.content.generator.astro;

import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.generator.FrontMatterSchema;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The JSON Schemas that Astro writes of its collections, {@code .astro/collections/*.schema.json}.
 *
 * <p>They say less than the program, and sometimes something else: what a value is before {@code
 * z.preprocess} or {@code z.coerce} changes it, they do not tell. So they count only where the
 * whole program can be read, is older than they are, and does no such thing.
 */
final class SchemaFile {

    private static final String FOLDER = ".astro/collections/";
    private static final List<String> EXTENSIONS =
            List.of("", ".ts", ".mts", ".js", ".mjs", ".json", "/index.ts", "/index.js");

    /** What makes the schema tell something else than the program checks. */
    private static final List<String> OPAQUE =
            List.of("preprocess", ".catch(", ".pipe(", "z.codec", "stringbool", "z.set(", "z.map(");

    private static final Pattern MODULES =
            Pattern.compile("astro:.*|astro/.*|astro|zod|zod/.*|@astrojs/starlight/.*|node:.*");

    /** A program of more files is not followed. */
    private static final int MOST_FILES = 20;

    private final SiteFiles files;
    private final SiteFolder site;

    /** Whether the schemas tell what the program checks. */
    private final boolean isUsable;

    private final boolean coerces;
    private final boolean trims;
    private Optional<FileTime> newest = Optional.empty();

    /**
     * @param config the program that the schemas are made of
     */
    SchemaFile(SiteFiles files, SiteFolder site, String config, String text) {
        this.files = files;
        this.site = site;
        boolean written = files.tree().hasFolder(site.name(".astro/collections"));
        StringBuilder program = new StringBuilder();
        boolean whole = written && collect(config, text, program);
        String all = program.toString();
        this.isUsable = whole && OPAQUE.stream().noneMatch(all::contains);
        this.coerces = all.contains("coerce");
        this.trims = all.contains("trim");
    }

    /** Collects the program and what it imports; false if not all of that can be read. */
    private boolean collect(String config, String text, StringBuilder program) {
        Set<String> known = new HashSet<>(Set.of(config));
        Deque<String> open = new ArrayDeque<>(List.of(config));
        while (!open.isEmpty()) {
            String file = open.pop();
            Optional<String> source = file.equals(config) ? Optional.of(text) : files.text(file);
            Optional<FileTime> modified = files.modified(file);
            if (source.isEmpty() || modified.isEmpty() || known.size() > MOST_FILES) {
                return false;
            }
            program.append(source.get()).append('\n');
            if (newest.isEmpty() || modified.get().compareTo(newest.get()) > 0) {
                newest = modified;
            }
            for (String module : ScriptReader.imports(source.get())) {
                if (module.startsWith(".")) {
                    Optional<String> next = resolve(file, module);
                    if (next.isEmpty()) {
                        return false;
                    }
                    next.filter(known::add).ifPresent(open::push);
                } else if (!MODULES.matcher(module).matches()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<String> resolve(String file, String module) {
        Optional<String> name = Paths.normalize(Paths.folder(file) + "/" + module);
        return EXTENSIONS.stream()
                .flatMap(extension -> name.stream().map(n -> n + extension))
                .filter(files.tree()::hasFile)
                .findFirst();
    }

    /** The schema of a collection; empty if there is none that can be trusted. */
    Optional<FrontMatterSchema> of(String collection) {
        String file = site.name(FOLDER + collection + ".schema.json");
        if (!isUsable || !files.tree().hasFile(file)) {
            return Optional.empty();
        }
        boolean current =
                files.modified(file)
                        .filter(time -> time.compareTo(newest.orElse(time)) >= 0)
                        .isPresent();
        Value.Mapping schema = current ? files.data(file) : Value.Mapping.EMPTY;
        return schema.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FrontMatterSchema(
                                file, new SchemaRelaxer(coerces, trims).relax(schema)));
    }
}
