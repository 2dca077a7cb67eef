package org.mageos.content.generator.hugo;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** Finds the files that are no pages where Hugo and its templates look for them. */
record LookedUpFiles(ContentIndex index, HugoSettings settings, FileTree tree) {

    LookedUpFiles {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(tree, "tree");
    }

    /** A file of the page's own bundle. */
    Optional<Reference> bundled(Optional<ContentFile> page, String path) {
        if (page.isEmpty() || page.get().type() == ContentFile.Type.SINGLE) {
            return Optional.empty();
        }
        String key = page.get().path();
        return Paths.normalize(key + "/" + path)
                .flatMap(name -> index.bundled(page.get().language(), name))
                .map(file -> new Reference.File(file, Optional.empty()));
    }

    /** A file of the list that a page is in. */
    Optional<Reference> ofSection(Optional<ContentFile> page, String path) {
        if (page.isEmpty()) {
            return Optional.empty();
        }
        for (String folder = page.get().folder(); ; folder = Paths.folder(folder)) {
            Optional<String> file =
                    Paths.normalize(folder + "/" + path)
                            .flatMap(name -> index.bundled(page.get().language(), name));
            if (file.isPresent() || folder.length() <= 1) {
                return file.map(name -> new Reference.File(name, Optional.empty()));
            }
        }
    }

    /** A file that templates may publish. */
    Optional<Reference> asset(String path) {
        return settings.mounts().assets().stream()
                .flatMap(
                        mount ->
                                Paths.normalize(Paths.join(mount.source(), Paths.trimSlashes(path)))
                                        .stream())
                .filter(tree::hasFile)
                .findFirst()
                .map(file -> new Reference.File(file, Optional.empty()));
    }

    /** Whether git ignores the folder or the document that a path names, and lacks it. */
    boolean mayBeWritten(Optional<ContentFile> page, String path) {
        String whole =
                path.startsWith("/") ? path : page.map(ContentFile::folder).orElse("") + "/" + path;
        return settings.mounts().content().stream()
                .map(mount -> Paths.join(mount.source(), Paths.trimSlashes(whole)))
                .anyMatch(name -> tree.mayBeIgnored(name) || tree.mayBeIgnored(name + ".md"));
    }
}
