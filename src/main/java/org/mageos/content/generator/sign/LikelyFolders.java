package org.mageos.content.generator.sign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** In which folders sites are looked for that nobody has named. */
public final class LikelyFolders {

    /** How far below the root sites are looked for. */
    private static final int MAX_DEPTH = 4;

    /** Folders of what programs are tried and explained with, by their names in lower case. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "test",
                    "tests",
                    "__tests__",
                    "testdata",
                    "fixture",
                    "fixtures",
                    "example",
                    "examples",
                    "sample",
                    "samples",
                    "template",
                    "templates",
                    "playground",
                    "playgrounds",
                    "starter",
                    "starters",
                    "demo",
                    "demos",
                    "e2e",
                    "integration",
                    "integrations",
                    "integration-tests",
                    "benchmark",
                    "benchmarks",
                    "sandbox",
                    "sandboxes",
                    "theme",
                    "themes",
                    "node_modules",
                    "vendor",
                    "archetype-resources");

    private LikelyFolders() {}

    /** Whether a site is looked for in a folder. */
    static boolean isNear(String folder) {
        return folder.isEmpty()
                || folder.split("/").length <= MAX_DEPTH
                        && !("/" + folder).contains("/.")
                        && !isOfPrograms(folder);
    }

    /** Whether a folder is one of what programs are tried and explained with, or lies in one. */
    public static boolean isOfPrograms(String folder) {
        return Arrays.stream(folder.split("/"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> FOREIGN.contains(name) || name.startsWith("template-"));
    }
}
