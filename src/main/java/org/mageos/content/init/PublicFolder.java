package org.mageos.content.init;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * The folder that is served at the root of a site whose generator is not known.
 *
 * @param files how many images that are named from the root lie in it
 */
record PublicFolder(String folder, Fraction files) {

    private static final List<String> USUAL = List.of("public", "static", "www", "assets", "src");

    private static final int ENOUGH = 3;

    PublicFolder {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(files, "files");
    }

    /** The folder that has most of the images; empty if the generator knows it, or none has. */
    static Optional<PublicFolder> of(Site site) {
        if (site.generator().layout().isSite()) {
            return Optional.empty();
        }
        List<String> paths =
                site.uses().stream()
                        .filter(ResolvedUse::isImage)
                        .map(use -> Destination.parse(use.destination()))
                        .filter(to -> to.host().isEmpty() && to.path().startsWith("/"))
                        .map(to -> Paths.trimSlashes(Paths.decode(to.path())))
                        .toList();
        for (String folder : USUAL) {
            int found =
                    (int) paths.stream().filter(p -> site.tree().hasFile(folder + "/" + p)).count();
            Fraction files = new Fraction(found, paths.size());
            if (found >= ENOUGH && files.isMost()) {
                return Optional.of(new PublicFolder(folder, files));
            }
        }
        return Optional.empty();
    }
}
