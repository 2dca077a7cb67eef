package org.mageos.content.generator.script;

import java.util.List;
import java.util.Optional;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** The programs beside a program that it imports constants from. */
@FunctionalInterface
public interface Modules {

    /** None of them can be read. */
    Modules NONE = specifier -> Optional.empty();

    /**
     * A program that is imported.
     *
     * @param text the program
     * @param modules those that it imports itself
     */
    record Module(String text, Modules modules) {}

    /**
     * The program that an import names; empty if it is a package's, or not there.
     *
     * @param specifier the name as written, such as {@code ./redirects.js}
     */
    Optional<Module> find(String specifier);

    /** Those of a program in the content tree. */
    static Modules of(SiteFiles files, String program) {
        return new Beside(files, Paths.folder(program), Beside.MAX_DEPTH);
    }

    /**
     * Those beside a program, found by relative names with or without an extension.
     *
     * @param depth how many steps from here imports are followed
     */
    record Beside(SiteFiles files, String folder, int depth) implements Modules {

        private static final int MAX_DEPTH = 3;

        private static final List<String> ENDINGS =
                List.of(
                        "",
                        ".ts",
                        ".mts",
                        ".js",
                        ".mjs",
                        ".cjs",
                        "/index.ts",
                        "/index.js",
                        "/index.mts");

        @Override
        public Optional<Module> find(String specifier) {
            if (depth == 0 || !specifier.startsWith(".")) {
                return Optional.empty();
            }
            return ENDINGS.stream()
                    .flatMap(ending -> Paths.normalize(folder + "/" + specifier + ending).stream())
                    .filter(files.tree()::hasFile)
                    .findFirst()
                    .flatMap(file -> files.text(file).map(text -> module(file, text)));
        }

        private Module module(String file, String text) {
            // Data is imported as the value that it is.
            String program = Paths.extension(file).equals("json") ? "export default " + text : text;
            return new Module(program, new Beside(files, Paths.folder(file), depth - 1));
        }
    }
}
