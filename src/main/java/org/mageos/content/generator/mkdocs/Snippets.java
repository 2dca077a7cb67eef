package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.template.PythonInclusions;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** Where the files are that pages put in by their names, and the folders of texts for it. */
final class Snippets {

    /** Extensions that put files in, and how the name of their folders is set. */
    private static final List<String> EXTENSIONS =
            List.of("pymdownx.snippets", "markdown_include.include", "mdx_include");

    private static final String BASE_PATH = "base_path";
    private static final String RELATIVE = "!relative";
    private static final String DOCS = "$docs_dir";
    private static final String SETTINGS = "$config_dir";

    private final SiteFiles files;
    private final String docs;
    private final Set<String> folders;

    /** The folders in which files are looked for, one after another; empty if they are unknown. */
    private final List<Base> bases;

    /**
     * A folder in which files are looked for.
     *
     * @param name its name in the content tree; empty for the folder of the page
     */
    private record Base(Optional<String> name) {}

    Snippets(SiteFiles files, MkDocsConfig config) {
        this.files = files;
        this.docs = config.docs();
        this.folders = folders(config);
        this.bases = bases(config);
    }

    private static Set<String> folders(MkDocsConfig config) {
        Optional<Value.Mapping> options = config.extension(EXTENSIONS.get(0));
        if (options.isEmpty()) {
            return Set.of();
        }
        List<String> names = new ArrayList<>(options.get().texts(BASE_PATH));
        names.add("includes");
        return beside(config, names);
    }

    /** Folders that are named in relation to the settings, without those that hold the site. */
    static Set<String> beside(MkDocsConfig config, List<String> names) {
        Set<String> folders = new HashSet<>();
        for (String folder : names) {
            Paths.normalize(home(config) + "/" + folder)
                    .filter(name -> !name.isEmpty() && !config.docs().startsWith(name))
                    .ifPresent(folders::add);
        }
        return Set.copyOf(folders);
    }

    /** The folder from which MkDocs is run, as far as anybody can tell: that of its settings. */
    private static String home(MkDocsConfig config) {
        return Paths.folder(config.yaml().owner("site_name"));
    }

    private static List<Base> bases(MkDocsConfig config) {
        List<Base> bases = new ArrayList<>();
        for (String extension : EXTENSIONS) {
            Optional<Value.Mapping> options = config.extension(extension);
            if (options.isPresent()) {
                Optional<Value> named = options.get().get(BASE_PATH);
                List<Optional<Base>> own =
                        named.isEmpty()
                                ? List.of(Optional.of(new Base(Optional.of(home(config)))))
                                : named.get().items().stream()
                                        .map(value -> base(config, value))
                                        .toList();
                if (own.stream().anyMatch(Optional::isEmpty)) {
                    return List.of();
                }
                own.forEach(base -> base.ifPresent(bases::add));
            }
        }
        return List.copyOf(bases);
    }

    /** The folder that a value names; empty if only a program knows it. */
    private static Optional<Base> base(MkDocsConfig config, Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return Optional.empty();
        }
        String tag = config.yaml().tag("markdown_extensions", value);
        String text = scalar.text();
        if (tag.equals(RELATIVE) && scalar.value() == null) {
            return Optional.of(new Base(Optional.empty()));
        }
        if (tag.equals(RELATIVE) && text.startsWith(DOCS)) {
            return folder(config.docs(), text.substring(DOCS.length()));
        }
        if (tag.equals(RELATIVE) && text.startsWith(SETTINGS)) {
            return folder(home(config), text.substring(SETTINGS.length()));
        }
        return tag.isEmpty() && !text.startsWith("/")
                ? folder(home(config), text)
                : Optional.empty();
    }

    private static Optional<Base> folder(String home, String name) {
        return Paths.normalize(home + "/" + name).map(Optional::of).map(Base::new);
    }

    /** Whether a file lies in a folder of texts that are put into pages. */
    boolean has(String file) {
        return folders.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    /** The file that a document puts in, as {@link PythonInclusions} tells its name. */
    Optional<String> file(Document document, String named) {
        if (named.startsWith(PythonInclusions.IN_DOCS)) {
            return Paths.normalize(docs + "/" + named.substring(PythonInclusions.IN_DOCS.length()));
        }
        if (!named.startsWith(PythonInclusions.IN_BASE)) {
            return Paths.normalize(document.folder() + "/" + named);
        }
        String name = named.substring(PythonInclusions.IN_BASE.length());
        return bases.stream()
                .map(base -> base.name().orElse(document.folder()))
                .flatMap(folder -> Paths.normalize(folder + "/" + name).stream())
                .filter(files.tree()::hasFile)
                .findFirst();
    }
}
