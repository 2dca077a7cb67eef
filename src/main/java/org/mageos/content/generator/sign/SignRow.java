package org.mageos.content.generator.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of the table of signs: each method fills one cell, and what is not filled is usual. */
final class SignRow {

    private static final String PERMALINK = "collections.*.permalink";

    private final String generator;
    private final List<Clue> clues;
    private String scope = "";
    private List<String> publicFolders = List.of();
    private Optional<String> pages = Optional.empty();
    private Sign.Relative relative = Sign.Relative.FILE;
    private Set<String> mistakenFor = Set.of();
    private Set<String> templates = Set.of();
    private String settings = PERMALINK;
    private boolean hasOwnLabels;

    private SignRow(String generator, List<Clue> clues) {
        this.generator = generator;
        this.clues = clues;
    }

    static SignRow of(String generator, Clue... clues) {
        return new SignRow(generator, List.of(clues));
    }

    SignRow in(String folder) {
        scope = folder;
        return this;
    }

    SignRow serving(String... folders) {
        publicFolders = List.of(folders);
        settings = "public and " + PERMALINK;
        return this;
    }

    SignRow pages(String folder) {
        pages = Optional.of(folder);
        return this;
    }

    SignRow relative(Sign.Relative meaning) {
        relative = meaning;
        return this;
    }

    SignRow no(String... generators) {
        mistakenFor = Set.of(generators);
        return this;
    }

    SignRow templates(String... folders) {
        templates = Set.of(folders);
        return this;
    }

    SignRow withOwnLabels() {
        hasOwnLabels = true;
        return this;
    }

    Sign sign() {
        return new Sign(
                generator,
                clues,
                scope,
                publicFolders,
                pages,
                relative,
                mistakenFor,
                templates,
                settings,
                hasOwnLabels);
    }
}
