package org.mageos.content.generator.antora;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.generator.Opening;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the playbook says, if there is one in the repository. Where there are several, as for a
 * preview and for the whole site, it is not known which one counts.
 *
 * @param file its name; empty if there is none
 * @param data all that it says
 * @param others what others say that lie beside it
 * @param extensions those of all of them
 * @param startsHere whether the folders that sources of the work tree start in have components
 */
record Playbook(
        Optional<String> file,
        Value.Mapping data,
        List<Value.Mapping> others,
        SiteExtensions extensions,
        boolean startsHere) {

    /** Has sources of content, under keys that Antora gives no other meaning. */
    private static final Pattern FORM = Pattern.compile("(?m)^content:\\s[\\s\\S]*^ +sources:");

    /** Words in the name of a playbook, or the URL of its site, that is not the published one. */
    private static final Pattern UNPUBLISHED =
            Pattern.compile("(?<![a-z])(?:local|author|staging|preview|draft|(?:dev|test)-)");

    /** In the path of a folder, what makes a pattern of it. */
    private static final Pattern PATTERN = Pattern.compile("[*?{!(]");

    private static final List<String> NAMES =
            List.of(
                    "antora-playbook.yml",
                    "antora-playbook.yaml",
                    "playbook.yml",
                    "playbook.yaml",
                    "site.yml");

    Playbook {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(data, "data");
        others = List.copyOf(others);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Reads the playbooks of a folder, or else of the root.
     *
     * @param folder the folder that is looked into first
     */
    static Playbook read(SiteFiles files, String folder) {
        for (String place : folder.isEmpty() ? List.of("") : List.of(folder, "")) {
            List<String> found = in(files, place);
            if (!found.isEmpty()) {
                return of(found, files, place);
            }
        }
        return of(List.of(), files, "");
    }

    private static Playbook of(List<String> found, SiteFiles files, String folder) {
        List<Value.Mapping> all = found.stream().map(files::data).toList();
        return new Playbook(
                found.stream().findFirst(),
                all.stream().findFirst().orElse(Value.Mapping.EMPTY),
                all.stream().skip(1).toList(),
                new SiteExtensions(all.stream(), files, folder),
                all.stream().allMatch(one -> startsHere(one, files, folder)));
    }

    /** A folder that is not in the work tree is made by a program, of a description beside it. */
    private static boolean startsHere(Value.Mapping data, SiteFiles files, String folder) {
        for (Value source : data.select("content.sources")) {
            if (isLocal(source) && source instanceof Value.Mapping mapping) {
                String root = folder + "/" + mapping.text("url").orElse("") + "/";
                for (String start : starts(mapping)) {
                    if (Paths.normalize(root + start + "/antora.yml")
                            .filter(files.tree()::hasFile)
                            .isEmpty()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The folders that a source names by their whole names. */
    private static List<String> starts(Value.Mapping source) {
        return Stream.concat(
                        source.text("start_path").stream(), source.texts("start_paths").stream())
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(path -> !PATTERN.matcher(path).find())
                .toList();
    }

    /** The playbooks of a folder, those with usual names first. */
    private static List<String> in(SiteFiles files, String folder) {
        return Stream.concat(
                        NAMES.stream().map(name -> Paths.join(folder, name)),
                        files.tree().filesIn(folder).stream()
                                .filter(file -> file.endsWith(".yml") || file.endsWith(".yaml")))
                .distinct()
                .filter(file -> isAt(files, file))
                .toList();
    }

    /** Whether a file is a playbook, looking at its text only. */
    private static boolean isAt(SiteFiles files, String file) {
        return files.tree().hasFile(file) && FORM.matcher(files.text(file).orElse("")).find();
    }

    /** Whether a folder has a playbook with one of the usual names. */
    static boolean isIn(SiteFiles files, String folder) {
        for (String name : NAMES) {
            if (isAt(files, Paths.join(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /** A site that search engines are kept out of is one to look at before it is published. */
    private boolean isOfPublished() {
        return file.isPresent()
                && site("robots").filter("disallow"::equals).isEmpty()
                && Stream.concat(file.map(Paths::lastSegment).stream(), site("url").stream())
                        .noneMatch(name -> UNPUBLISHED.matcher(name).find());
    }

    /** The URL at which the site is published. */
    Optional<String> publishedUrl() {
        return site("url").filter(url -> isOfPublished());
    }

    /**
     * Whether all components of the site are in the work tree: each source is a folder of it, in no
     * version but the one that is checked out, and no extension adds any. One that is named for
     * authors or a preview says nothing of what is published.
     */
    boolean isWhole() {
        return isOfPublished()
                && startsHere
                && extensions.first(Opening.PAGES).isEmpty()
                && all().allMatch(Playbook::isOfWorkTree);
    }

    /**
     * Whether the attributes are all that documents here have from outside: the playbooks build
     * them, if others beside, and no extension sets more.
     */
    boolean tellsAttributes() {
        return file.isPresent()
                && extensions.first(Opening.ATTRIBUTES).isEmpty()
                && all().allMatch(Playbook::hasWorkTree);
    }

    private static boolean hasWorkTree(Value.Mapping data) {
        return data.select("content.sources").stream().anyMatch(Playbook::isLocal);
    }

    private static boolean isLocal(Value source) {
        return source instanceof Value.Mapping mapping
                && mapping.text("url")
                        .filter(url -> url.startsWith(".") || url.equals("/"))
                        .isPresent();
    }

    private Stream<Value.Mapping> all() {
        return Stream.concat(Stream.of(data), others.stream());
    }

    private static boolean isOfWorkTree(Value.Mapping data) {
        List<Value> sources = data.select("content.sources");
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> isOfWorkTree(source, data));
    }

    private static boolean isOfWorkTree(Value source, Value.Mapping data) {
        if (!(source instanceof Value.Mapping mapping)) {
            return false;
        }
        List<String> branches =
                mapping.get("branches").isPresent()
                        ? mapping.texts("branches")
                        : data.mapping("content").texts("branches");
        return isLocal(source)
                && branches.equals(List.of("HEAD"))
                && mapping.get("tags").isEmpty()
                && data.mapping("content").get("tags").isEmpty();
    }

    /** A value of the section {@code urls}. */
    Optional<String> url(String key) {
        return data.mapping("urls").text(key);
    }

    Optional<String> site(String key) {
        return data.mapping("site").text(key);
    }

    /** The attributes that no playbook sets otherwise. */
    Value.Mapping attributes() {
        Value.Mapping own = attributes(data);
        List<Value.Entry> agreed =
                own.entries().stream()
                        .filter(entry -> others.stream().allMatch(other -> agrees(entry, other)))
                        .toList();
        return new Value.Mapping(agreed, own.position());
    }

    private static Value.Mapping attributes(Value.Mapping data) {
        return data.mapping("asciidoc").mapping("attributes");
    }

    private static boolean agrees(Value.Entry entry, Value.Mapping other) {
        Optional<Value> value = attributes(other).get(entry.key());
        return value.isEmpty() || said(value.get()).equals(said(entry.value()));
    }

    /** A value without its place. */
    private static String said(Value value) {
        return value instanceof Value.Scalar scalar ? String.valueOf(scalar.value()) : "";
    }

    /** The names of attributes that some playbooks set otherwise than others, or only some set. */
    Set<String> disputed() {
        Set<String> names = new TreeSet<>();
        all().forEach(one -> names.addAll(names(attributes(one))));
        names.removeAll(names(attributes()));
        return names;
    }

    private static Set<String> names(Value.Mapping mapping) {
        return mapping.entries().stream().map(Value.Entry::key).collect(Collectors.toSet());
    }
}
