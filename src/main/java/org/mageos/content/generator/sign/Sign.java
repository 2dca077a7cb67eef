package org.mageos.content.generator.sign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A site generator whose rules are not known: how its sites are recognised, and what of them is
 * plain data. Immutable; each method gives the row with one cell more.
 *
 * @param generator its name
 * @param clues any of which tells a site
 * @param scope the folder of the site, below the one with the clue, whose documents it takes
 * @param publicFolders the folders that are served at the root of the site as they are
 * @param pages the folder in which a page's path is that of its file, if there is one
 * @param hasOwnPaths whether relative links mean more than files
 * @param mistakenFor the known generators that such a site is no site of
 * @param settings what would make the site known
 */
public record Sign(
        String generator,
        List<Clue> clues,
        String scope,
        List<String> publicFolders,
        Optional<String> pages,
        boolean hasOwnPaths,
        Set<String> mistakenFor,
        String settings) {

    private static final String PERMALINK = "collections.*.permalink";

    public Sign {
        Objects.requireNonNull(generator, "generator");
        clues = List.copyOf(clues);
        Objects.requireNonNull(scope, "scope");
        publicFolders = List.copyOf(publicFolders);
        Objects.requireNonNull(pages, "pages");
        mistakenFor = Set.copyOf(mistakenFor);
        Objects.requireNonNull(settings, "settings");
    }

    static Sign of(String generator, Clue... clues) {
        return new Sign(
                generator,
                List.of(clues),
                "",
                List.of(),
                Optional.empty(),
                false,
                Set.of(),
                PERMALINK);
    }

    Sign in(String folder) {
        return new Sign(
                generator, clues, folder, publicFolders, pages, hasOwnPaths, mistakenFor, settings);
    }

    Sign serving(String... folders) {
        return new Sign(
                generator,
                clues,
                scope,
                List.of(folders),
                pages,
                hasOwnPaths,
                mistakenFor,
                Stream.of("public", PERMALINK).reduce((a, b) -> a + " and " + b).orElseThrow());
    }

    Sign pages(String folder) {
        return new Sign(
                generator,
                clues,
                scope,
                publicFolders,
                Optional.of(folder),
                hasOwnPaths,
                mistakenFor,
                settings);
    }

    Sign withOwnPaths() {
        return new Sign(generator, clues, scope, publicFolders, pages, true, mistakenFor, settings);
    }

    Sign no(String... generators) {
        return new Sign(
                generator,
                clues,
                scope,
                publicFolders,
                pages,
                hasOwnPaths,
                Set.of(generators),
                settings);
    }
}
