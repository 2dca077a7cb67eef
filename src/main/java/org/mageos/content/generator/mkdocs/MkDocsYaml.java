package org.mageos.content.generator.mkdocs;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * {@code mkdocs.yml} as data, with all that it inherits, and with its tags: {@code !ENV} stands for
 * its default, {@code !!python/name:x} for a name.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/configuration/#configuration-inheritance">MkDocs,
 *     Configuration Inheritance</a>
 */
final class MkDocsYaml {

    /** What the file is called where nothing says otherwise. */
    static final String USUAL_NAME = "mkdocs.yml";

    /** What MkDocs and ProperDocs, which goes on with it, look for; the first one wins. */
    static final List<String> NAMES =
            List.of("properdocs.yml", "properdocs.yaml", USUAL_NAME, "mkdocs.yaml");

    /** The key that names the folder of the documents. */
    static final String DOCS = "docs_dir";

    private static final Pattern VARIANT = Pattern.compile("mkdocs[-_.][\\w.-]+\\.ya?ml");
    private static final String URL = "site_url";
    private static final String INHERIT = "INHERIT";

    /** Files that inherit from each other in a circle end here. */
    private static final int MAX_DEPTH = 10;

    private final String file;
    private final Value.Mapping data;
    private final Map<String, String> owners;
    private final Map<String, List<String>> lines;

    private MkDocsYaml(
            String file,
            Value.Mapping data,
            Map<String, String> owners,
            Map<String, List<String>> lines) {
        this.file = file;
        this.data = data;
        this.owners = owners;
        this.lines = lines;
    }

    static MkDocsYaml read(SiteFiles files, String file) {
        Map<String, String> owners = new HashMap<>();
        Map<String, List<String>> lines = new HashMap<>();
        Value.Mapping merged = Value.Mapping.EMPTY;
        Optional<String> next = Optional.of(file);
        for (int depth = 0; next.isPresent() && depth < MAX_DEPTH; depth++) {
            String name = next.get();
            Value.Mapping own = files.dataOfLastKeys(name);
            own.entries().forEach(entry -> owners.putIfAbsent(entry.key(), name));
            files.text(name).ifPresent(text -> lines.put(name, text.lines().toList()));
            merged = merge(own, merged);
            next = own.text(INHERIT).flatMap(to -> Paths.normalize(Paths.folder(name) + "/" + to));
        }
        return new MkDocsYaml(file, merged, owners, lines);
    }

    /** Keys of two mappings, those within them too; of a key that both have the second counts. */
    private static Value.Mapping merge(Value.Mapping parent, Value.Mapping child) {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        parent.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (Value.Entry entry : child.entries()) {
            Value.Entry inherited = entries.get(entry.key());
            boolean both =
                    inherited != null
                            && inherited.value() instanceof Value.Mapping
                            && entry.value() instanceof Value.Mapping;
            entries.put(
                    entry.key(),
                    both
                            ? new Value.Entry(
                                    entry.key(),
                                    entry.keyPosition(),
                                    merge(
                                            (Value.Mapping) inherited.value(),
                                            (Value.Mapping) entry.value()))
                            : entry);
        }
        return new Value.Mapping(new ArrayList<>(entries.values()), child.position());
    }

    /** Whether a file is named as the settings of a site are. */
    static boolean isSettings(String file) {
        return NAMES.contains(Paths.lastSegment(file));
    }

    /**
     * The one file beside the content that is named like {@code mkdocs-online.yml} and says where
     * its site is, which a build names to MkDocs where there is none of the usual name. One that
     * others inherit from is the last that is taken for it.
     */
    static Optional<String> variant(SiteFiles files) {
        List<MkDocsYaml> variants = new ArrayList<>();
        Set<String> bases = new HashSet<>();
        for (String file : files.tree().files()) {
            if (VARIANT.matcher(file).matches()) {
                MkDocsYaml variant = read(files, file);
                variants.add(variant);
                bases.addAll(variant.inherited());
            }
        }
        return only(variants.stream().filter(one -> !bases.contains(one.file())))
                .or(() -> only(variants.stream().filter(one -> one.owner(URL).equals(one.file()))));
    }

    private static Optional<String> only(Stream<MkDocsYaml> variants) {
        List<String> found =
                variants.filter(one -> one.data().get(URL).isPresent())
                        .map(MkDocsYaml::file)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The files from which this one has what it does not say itself. */
    private Set<String> inherited() {
        return lines.keySet().stream().filter(name -> !name.equals(file)).collect(toSet());
    }

    /**
     * The settings of other sites in the same folder: they inherit these, which MkDocs does not
     * look for by their name, and name a folder of documents of their own.
     */
    List<MkDocsYaml> sites(SiteFiles files) {
        if (isSettings(file)) {
            return List.of();
        }
        String folder = Paths.folder(file);
        List<MkDocsYaml> sites = new ArrayList<>();
        for (String other : files.tree().files()) {
            if (Paths.folder(other).equals(folder)
                    && VARIANT.matcher(Paths.lastSegment(other)).matches()) {
                MkDocsYaml heir = read(files, other);
                if (heir.inherited().contains(file) && !heir.text(DOCS).equals(text(DOCS))) {
                    sites.add(heir);
                }
            }
        }
        return sites;
    }

    Value.Mapping data() {
        return data;
    }

    /** The file itself, and none that it inherits from. */
    String file() {
        return file;
    }

    /** The file in which a key of the top level stands. */
    String owner(String key) {
        return owners.getOrDefault(key, file);
    }

    /** The text of a key, or what {@code !ENV} gives where no variable is set. */
    Optional<String> text(String key) {
        return data.get(key).flatMap(value -> text(key, value));
    }

    /**
     * The text of a value.
     *
     * @param key the key of the top level below which it stands
     */
    Optional<String> text(String key, Value value) {
        if (value instanceof Value.Scalar scalar) {
            boolean variable = tag(key, value).equals("!ENV");
            return scalar.value() == null || variable
                    ? Optional.empty()
                    : Optional.of(scalar.text());
        }
        if (value instanceof Value.Sequence list && isVariable(key, value)) {
            int size = list.items().size();
            return size == 0 ? Optional.empty() : text(key, list.items().get(size - 1));
        }
        return Optional.empty();
    }

    /** Whether a value is that of an environment variable. */
    boolean isVariable(String key, Value value) {
        return tag(key, value).equals("!ENV");
    }

    boolean isTrue(String key, boolean otherwise) {
        return text(key).map(text -> text.equalsIgnoreCase("true")).orElse(otherwise);
    }

    /**
     * The tag before a value, such as {@code
     * !!python/name:markdown.extensions.toc.slugify_unicode}; empty if it has none.
     *
     * @param key the key of the top level below which it stands
     */
    String tag(String key, Value value) {
        Position place = value.position();
        List<String> text = lines.getOrDefault(owner(key), List.of());
        if (place.line() > text.size()) {
            return "";
        }
        String line = text.get(place.line() - 1);
        int start = place.column() - 1;
        if (start >= line.length() || line.charAt(start) != '!') {
            return "";
        }
        int end = start;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end);
    }
}
