package org.mageos.content.engine;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SettingsLayer;
import org.mageos.content.settings.SettingsReader;
import org.mageos.content.tree.NamedFiles;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * The settings that content is read with: those of a file, and above them the layers of the build.
 *
 * @param options name the file, or leave it to its usual place, and have the layers
 */
record SettingsOfContent(ContentOptions options) {

    /** Settings are written by hand: what is larger is something else. */
    private static final int MAX_SIZE = 4 << 20;

    SettingsOfContent {
        Objects.requireNonNull(options, "options");
    }

    /**
     * Reads them.
     *
     * @param files the files of the content root, today or at a commit
     * @return the settings; a file that cannot be read is among their errors
     */
    SettingsReader.Read read(ReadableFiles files) {
        SettingsReader.Read settings = file(files);
        for (SettingsLayer layer : options.layers()) {
            settings = layer.over(settings, knownRules());
        }
        return settings;
    }

    private static Set<String> knownRules() {
        return Rules.withThoseOfOthers().stream().map(Rule::id).collect(Collectors.toSet());
    }

    private SettingsReader.Read file(ReadableFiles files) {
        Path usual = options.root().resolve(Settings.DEFAULT_FILE);
        if (options.settingsFile().isEmpty() && !Files.exists(usual)) {
            return SettingsReader.Read.NONE;
        }
        Path path = options.settingsFile().orElse(usual).toAbsolutePath().normalize();
        String name = name(path);
        try {
            return SettingsReader.read(text(files, path), name, knownRules());
        } catch (FileSystemException e) {
            return unreadable(name, e.getReason() == null ? IoReason.of(e) : e.getReason());
        } catch (IOException e) {
            return unreadable(name, IoReason.of(e));
        }
    }

    /** A file that the user has named may lie anywhere, that of the content only within it. */
    private SettingsReader.Text text(ReadableFiles files, Path path) {
        return options.settingsFile().isPresent()
                ? () -> NamedFiles.textOrPipe(path, MAX_SIZE)
                : () -> files.text(path);
    }

    private String name(Path path) {
        boolean isWithin = path.startsWith(options.root());
        return Paths.slashes(isWithin ? options.root().relativize(path) : path);
    }

    private static SettingsReader.Read unreadable(String name, String why) {
        RunError error =
                new RunError(
                        Optional.of(new Location(name, Position.START)),
                        "The settings cannot be read: " + why);
        return new SettingsReader.Read(Settings.NONE, List.of(error), "");
    }
}
