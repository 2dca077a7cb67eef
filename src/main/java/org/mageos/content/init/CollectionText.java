package org.mageos.content.init;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mageos.content.init.source.SourceSchema.Trust;

/** Writes a collection as settings, and tells of it in a line. */
final class CollectionText {

    private final CollectionDraft draft;
    private final String schema;
    private final boolean hasPrograms;
    private final YamlText yaml;
    private final List<String> told;
    private final List<String> words = new ArrayList<>();

    /**
     * @param hasPrograms whether programs make pages, maybe of these documents
     */
    CollectionText(
            CollectionDraft draft,
            String schema,
            boolean hasPrograms,
            YamlText yaml,
            List<String> told) {
        this.hasPrograms = hasPrograms;
        this.draft = draft;
        this.schema = schema;
        this.yaml = yaml;
        this.told = told;
    }

    void write() {
        Group group = draft.group();
        String origin = group.source().origin();
        String by =
                origin.isEmpty()
                        ? ", by folder and shape"
                        : group.source().trust() != Trust.HINT
                                ? ", as " + origin + " says"
                                : ", by folder and shape, with the keys of " + origin;
        yaml.line("  " + draft.name() + ":");
        yaml.comment(4, files(group.size()) + by);
        if (group.files().size() == 1) {
            yaml.line("    files: " + YamlText.scalar(group.files().get(0)));
        } else {
            yaml.line("    files:");
            group.files().forEach(file -> yaml.line("      - " + YamlText.scalar(file)));
        }
        permalink();
        yaml.line("    schema: " + schema);
        references();
        images();
        links();
        told.add(
                "Collection "
                        + draft.name()
                        + ": "
                        + files(group.size())
                        + " of "
                        + String.join(", ", group.files())
                        + by
                        + (draft.required().isEmpty()
                                ? ""
                                : "; all have " + String.join(", ", draft.required())));
        words.forEach(word -> told.add("  " + draft.name() + "." + word));
    }

    private static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }

    private void permalink() {
        draft.permalink()
                .ifPresent(
                        link -> {
                            yaml.line(
                                    (link.isCertain() ? "    " : "    # ")
                                            + "permalink: "
                                            + YamlText.scalar(link.pattern())
                                            + "  # "
                                            + link.why());
                            words.add(
                                    "permalink: "
                                            + link.pattern()
                                            + ", "
                                            + link.why()
                                            + (link.isCertain() ? "" : "; to be confirmed"));
                        });
        if (draft.permalink().isEmpty() && !draft.hasPages() && hasPrograms) {
            yaml.line("    # permalink: none  # nothing links to them: have they a page?");
        }
    }

    private void references() {
        Map<String, String> certain = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        draft.references()
                .forEach(
                        (path, found) -> {
                            String line = YamlText.scalar(path) + ": " + found.target();
                            words.add(
                                    path
                                            + " names "
                                            + found.target()
                                            + ", "
                                            + found.found()
                                            + " values: "
                                            + found.found().confidence());
                            if (found.found().isAll()) {
                                certain.put(line, found.found() + " values are found there");
                            } else {
                                open.add(
                                        line
                                                + "  # not found: "
                                                + Exceptions.named(found.misfits()));
                            }
                        });
        section("references:", certain, open);
    }

    private void images() {
        Map<String, String> certain = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        draft.images()
                .forEach(
                        (path, image) -> {
                            if (image.folder().isPresent()) {
                                String folder = image.folder().get();
                                String value =
                                        folder.startsWith(".") ? folder : YamlText.scalar(folder);
                                String found =
                                        image.found().whole() == 0
                                                ? "all on other sites"
                                                : image.found() + " are files";
                                certain.put(YamlText.scalar(path) + ": " + value, found);
                                words.add("image " + path + " in '" + folder + "', " + found);
                            } else {
                                open.add(
                                        YamlText.scalar(path)
                                                + ": .  # only "
                                                + image.found()
                                                + " are found: relative to which folder?");
                                words.add("image " + path + ": folder not found");
                            }
                        });
        section("images:", certain, open);
    }

    private void links() {
        if (!draft.links().isEmpty()) {
            yaml.line("    links: " + YamlText.list(draft.links()));
            words.add("links: " + String.join(", ", draft.links()));
        }
    }

    private void section(String head, Map<String, String> certain, List<String> open) {
        if (certain.isEmpty() && open.isEmpty()) {
            return;
        }
        yaml.line((certain.isEmpty() ? "    # " : "    ") + head);
        certain.forEach((line, why) -> yaml.line("      " + line + "  # " + why));
        open.forEach(line -> yaml.line("      # " + line));
    }
}
