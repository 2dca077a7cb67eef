package org.mageos.content.external;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where the operating system wants programs to keep what they can do without. */
public final class CacheFolder {

    private static final String NAME = "mageos-content";

    private CacheFolder() {}

    /**
     * The folder of this plugin.
     *
     * @param properties gives system properties, or null
     * @param environment gives variables, or null
     */
    public static Path of(
            Function<String, String> properties, Function<String, String> environment) {
        Path home = Path.of(Optional.ofNullable(properties.apply("user.home")).orElse("."));
        String system =
                Optional.ofNullable(properties.apply("os.name"))
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Local"))
                    .resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve(NAME);
        }
        return named(environment, "XDG_CACHE_HOME")
                .orElseGet(() -> home.resolve(".cache"))
                .resolve(NAME);
    }

    private static Optional<Path> named(Function<String, String> environment, String variable) {
        return Optional.ofNullable(environment.apply(variable))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
