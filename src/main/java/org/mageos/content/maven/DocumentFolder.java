package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.finding.Wording;
import org.mageos.content.output.IoReason;

/**
 * Where documents are kept from one build to the next.
 *
 * @param path empty if they are not
 */
record DocumentFolder(Optional<Path> path) {

    /**
     * @param named what the user says: a folder, {@code off}, or nothing
     * @param usual the folder where nothing is said
     */
    static DocumentFolder of(Optional<Path> named, Path usual) {
        Path folder = named.orElse(usual);
        return new DocumentFolder(folder.endsWith("off") ? Optional.empty() : Optional.of(folder));
    }

    /**
     * @param build tells this build of the plugin from all others
     */
    DocumentCache open(String build) {
        return path.isPresent() ? DocumentCache.in(path.get(), build) : DocumentCache.none();
    }

    /** Writes what is new; a build that cannot is as good as any other. */
    static void save(DocumentCache documents, Log log) {
        try {
            documents.save();
        } catch (IOException e) {
            log.warn(
                    "The cache cannot be written: "
                            + Wording.printable(IoReason.of(e))
                            + "; name another folder with -Dmageos-content.cache, or set it to"
                            + " off");
        }
    }
}
