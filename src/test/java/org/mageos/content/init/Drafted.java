package org.mageos.content.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mageos.content.engine.Content;
import org.mageos.content.settings.Settings;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** Settings that are drafted for a folder of content. */
record Drafted(ContentFolder folder, Draft draft) {

    static Drafted of(ContentFolder folder) {
        try {
            Content bare = Content.loadBare(folder.content().options());
            return new Drafted(
                    folder, Inference.of(bare.site().orElseThrow(), Settings.DEFAULT_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drafts settings for a copy of a folder, without those that lie in it. */
    static Drafted ofCopy(Path from, Path to) throws IOException {
        ContentFolder folder = new ContentFolder(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals(Settings.DEFAULT_FILE)) {
                    folder.bytes(from.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return of(folder);
    }

    String settings() {
        return draft.files().get(Settings.DEFAULT_FILE);
    }

    String schema(String collection) {
        return draft.files().get("schemas/" + collection + ".json");
    }

    /** Checks the folder with the drafted settings. */
    Linted lint() {
        draft.files().forEach(folder::file);
        return folder.lint();
    }
}
