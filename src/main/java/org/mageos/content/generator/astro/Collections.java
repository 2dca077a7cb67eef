package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.generator.FrontMatterSchema;
import org.mageos.content.generator.OwnCollection;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.Expression;
import org.mageos.content.generator.script.ExpressionReader;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.pattern.Glob;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The collections of {@code content.config.*}, as far as their loaders are literal. Of a collection
 * whose loader is a program nothing is known.
 *
 * @param file the program's name in the content tree; empty if there is none
 * @param text the program
 * @param all what is known
 */
record Collections(String file, String text, List<Collection> all) {

    private static final List<String> EXTENSIONS = List.of("ts", "mts", "js", "mjs");
    private static final String DOCUMENTS = "**/[!_]*.{markdown,mdown,mkdn,mkd,mdwn,md,mdx}";

    /** The documents that belong to a collection where nothing else is said. */
    static final String USUAL = "**/[!_]*.{md,mdx}";

    private static final String LOADER = "defineCollection.loader";

    /**
     * A collection.
     *
     * @param folder the folder of its files in the content tree
     * @param files which of those below the folder it has; empty: all without a {@code _} in front
     *     of a name
     * @param key the property of an entry that has its name without extension, each segment as
     *     github-slugger writes it; empty if a program says what it has
     * @param schema the schema that Astro wrote for it
     */
    record Collection(
            String name,
            String folder,
            List<Glob> files,
            String key,
            Optional<FrontMatterSchema> schema) {

        Collection {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(folder, "folder");
            files = List.copyOf(files);
            Objects.requireNonNull(schema, "schema");
        }

        boolean holds(String file) {
            if (!file.startsWith(folder + "/")) {
                return false;
            }
            String inside = file.substring(folder.length() + 1);
            boolean hidden = inside.startsWith(".") || inside.contains("/.");
            boolean left = inside.startsWith("_") || inside.contains("/_");
            return !hidden
                    && (files.isEmpty()
                            ? !left
                            : files.stream().anyMatch(glob -> glob.matches(inside)));
        }

        /** The id of an entry that is a document; empty if it says one that is no text. */
        Optional<String> id(Document document) {
            Value.Mapping data = document.frontMatter().data();
            if (data.get("slug").isPresent()) {
                return data.text("slug");
            }
            String inside = Paths.withoutExtension(document.file().substring(folder.length() + 1));
            StringBuilder id = new StringBuilder();
            for (String segment : inside.split("/")) {
                id.append('/').append(GithubSlugs.slug(segment));
            }
            String whole = id.substring(1);
            return Optional.of(whole.endsWith("/index") ? Paths.folder(whole) : whole);
        }
    }

    Collections {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        all = List.copyOf(all);
    }

    /**
     * Reads the collections of a site.
     *
     * @param source the folder of all sources in the content tree
     */
    static Collections read(SiteFiles files, SiteFolder site, String source) {
        Optional<String> file =
                EXTENSIONS.stream()
                        .map(extension -> source + "/content.config." + extension)
                        .filter(files.tree()::hasFile)
                        .findFirst()
                        .or(
                                () ->
                                        EXTENSIONS.stream()
                                                .map(e -> source + "/content/config." + e)
                                                .filter(files.tree()::hasFile)
                                                .findFirst());
        String text = file.flatMap(files::text).orElse("");
        if (text.isBlank()) {
            return new Collections("", "", List.of());
        }
        Script script = ScriptReader.readConstant(text, "collections");
        SchemaFile schemas = new SchemaFile(files, site, file.get(), text);
        List<Collection> all = new ArrayList<>();
        for (Value.Entry entry : script.value().entries()) {
            if (entry.value() instanceof Value.Mapping call) {
                collection(entry.key(), call, script, site, source, schemas).ifPresent(all::add);
            }
        }
        return new Collections(file.get(), text, all);
    }

    private static Optional<Collection> collection(
            String name,
            Value.Mapping call,
            Script script,
            SiteFolder site,
            String source,
            SchemaFile schemas) {
        Optional<Value> loader = call.select(LOADER).stream().findFirst();
        String usual = source + "/content/" + name;
        if (loader.isEmpty()) {
            boolean legacy =
                    call.entry("defineCollection").isPresent()
                            && script.computed().stream()
                                    .noneMatch(path -> path.startsWith(name + "." + LOADER));
            boolean data = call.select("defineCollection.type").toString().contains("data");
            return legacy && !data
                    ? Optional.of(new Collection(name, usual, List.of(), "slug", schemas.of(name)))
                    : Optional.empty();
        }
        if (!(loader.get() instanceof Value.Mapping loading)) {
            return Optional.empty();
        }
        boolean plain =
                loading.select("glob.generateId").isEmpty()
                        && loading.select("docsLoader.generateId").isEmpty()
                        && script.computed().stream()
                                .noneMatch(path -> path.startsWith(name + "." + LOADER + "."));
        String key = plain ? "id" : "";
        if (loading.entry("docsLoader").isPresent() && name.equals("docs")) {
            return Optional.of(
                    new Collection(
                            name, usual, List.of(Glob.of(DOCUMENTS)), key, schemas.of(name)));
        }
        Value.Mapping options = loading.mapping("glob");
        Optional<String> folder =
                options.text("base").filter(b -> !b.contains("..")).flatMap(Paths::normalize);
        Optional<List<Glob>> patterns = patterns(options);
        return folder.isEmpty() || folder.get().isEmpty() || patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Collection(
                                name,
                                site.name(folder.get()),
                                patterns.get(),
                                key,
                                schemas.of(name)));
    }

    /** The patterns; empty if they are not literal, or say something else than files. */
    private static Optional<List<Glob>> patterns(Value.Mapping options) {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : options.texts("pattern")) {
            if (pattern.startsWith("!") || pattern.indexOf('(') >= 0) {
                return Optional.empty();
            }
            try {
                globs.add(Glob.of(pattern.replace("[^", "[!")));
            } catch (IllegalArgumentException e) {
                // A pattern in the syntax of micromatch that is none here: nothing is known.
                return Optional.empty();
            }
        }
        return globs.isEmpty() ? Optional.empty() : Optional.of(globs);
    }

    /** Whether a file is an entry of a known collection. */
    boolean hold(String name) {
        return all.stream().anyMatch(collection -> collection.holds(name));
    }

    /** A collection that is known. */
    Optional<Collection> named(String name) {
        return all.stream().filter(collection -> collection.name().equals(name)).findFirst();
    }

    /** The schema of the one collection that has a file. */
    Optional<FrontMatterSchema> schema(String name) {
        List<Collection> holding = all.stream().filter(one -> one.holds(name)).toList();
        return holding.size() == 1 ? holding.get(0).schema() : Optional.empty();
    }

    /** These collections as the settings describe them. */
    List<OwnCollection> own() {
        Optional<Expression> program =
                text.isBlank() ? Optional.empty() : ExpressionReader.constant(text, "collections");
        List<OwnCollection> own = new ArrayList<>();
        for (Collection collection : all) {
            Optional<Expression> described =
                    program.filter(Expression.Fields.class::isInstance)
                            .map(fields -> ((Expression.Fields) fields).entries())
                            .map(entries -> entries.get(collection.name()));
            own.add(
                    new ZodSchema(file, described)
                            .collection(
                                    collection.name(), patterns(collection), written(collection)));
        }
        return own;
    }

    private static Optional<Value.Mapping> written(Collection collection) {
        return collection
                .schema()
                .map(FrontMatterSchema::schema)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast);
    }

    private static List<String> patterns(Collection collection) {
        String folder = Glob.literal(collection.folder());
        return collection.files().isEmpty()
                ? List.of(folder + "/" + USUAL)
                : collection.files().stream()
                        .map(glob -> glob.toString().equals(DOCUMENTS) ? USUAL : glob.toString())
                        .map(glob -> folder + "/" + glob)
                        .toList();
    }
}
