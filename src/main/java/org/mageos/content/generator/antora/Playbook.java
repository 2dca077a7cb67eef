package org.mageos.content.generator.antora;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the playbook says, if there is one in the repository.
 *
 * @param file its name; empty if there is none
 * @param data all that it says
 */
record Playbook(Optional<String> file, Value.Mapping data) {

    private static final Playbook NONE = new Playbook(Optional.empty(), Value.Mapping.EMPTY);

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
    }

    /**
     * Reads the playbook.
     *
     * @param folder the folder that is looked into first
     */
    static Playbook read(SiteFiles files, String folder) {
        for (String place : folder.isEmpty() ? List.of("") : List.of(folder, "")) {
            for (String name : NAMES) {
                String file = Paths.join(place, name);
                if (isAt(files, file)) {
                    return new Playbook(Optional.of(file), files.data(file));
                }
            }
        }
        return NONE;
    }

    /** Whether a file is a playbook, looking at its text only. */
    private static boolean isAt(SiteFiles files, String file) {
        return files.tree().hasFile(file)
                && files.text(file).filter(text -> text.contains("\n  sources:")).isPresent();
    }

    /** Whether a folder has a playbook. */
    static boolean isIn(SiteFiles files, String folder) {
        return NAMES.stream().anyMatch(name -> isAt(files, Paths.join(folder, name)));
    }

    /**
     * Whether all components of the site are in the work tree: each source is a folder of this
     * machine, in no version but the one that is checked out, and no extension adds any.
     */
    boolean isWhole() {
        List<Value> sources = data.select("content.sources");
        return file.isPresent()
                && !sources.isEmpty()
                && data.mapping("antora").get("extensions").isEmpty()
                && sources.stream().allMatch(this::isOfWorkTree);
    }

    private boolean isOfWorkTree(Value source) {
        if (!(source instanceof Value.Mapping mapping)) {
            return false;
        }
        boolean isLocal =
                mapping.text("url")
                        .filter(url -> url.startsWith(".") || url.equals("/"))
                        .isPresent();
        List<String> branches =
                mapping.get("branches").isPresent()
                        ? mapping.texts("branches")
                        : data.mapping("content").texts("branches");
        return isLocal
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

    Value.Mapping attributes() {
        return data.mapping("asciidoc").mapping("attributes");
    }

    /** Whether programs of its own take part in the conversion of pages. */
    boolean hasExtensions() {
        return !data.select("asciidoc.extensions").isEmpty()
                || data.mapping("antora").get("extensions").isPresent();
    }
}
