package org.mageos.content.generator;

import java.util.Objects;
import java.util.regex.Pattern;
import org.mageos.content.url.Paths;

/**
 * URL paths that a program makes when the site is built, such as those of {@code
 * src/pages/[...slug].astro}: which of them exist, the sources do not say.
 *
 * @param file the program's file
 * @param prefix the fixed beginning of its paths
 * @param paths what its paths look like
 */
public record ProgramRoute(String file, String prefix, Pattern paths) {

    /**
     * {@code [slug].png.ts}: what stands before the program's own extension is that of its files.
     */
    private static final Pattern ENDPOINT = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]*$");

    public ProgramRoute {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(paths, "paths");
    }

    /** Whether it makes pages, and no images or data. */
    public boolean makesPages() {
        String name = Paths.withoutExtension(Paths.lastSegment(file));
        return !ENDPOINT.matcher(name).find();
    }

    boolean matches(String path) {
        return paths.matcher(path).matches();
    }
}
