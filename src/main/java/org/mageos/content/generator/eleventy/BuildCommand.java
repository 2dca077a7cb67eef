package org.mageos.content.generator.eleventy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one command of a build writes, as far as its words tell. */
final class BuildCommand {

    /** Commands that write no files, or only those that are there already. */
    private static final Set<String> QUIET =
            Set.of(
                    "eleventy",
                    "@11ty/eleventy",
                    "rm",
                    "rimraf",
                    "del",
                    "mkdir",
                    "mkdirp",
                    "make-dir-cli",
                    "echo",
                    "cd",
                    "prettier",
                    "eslint",
                    "stylelint",
                    "markdownlint",
                    "htmlhint",
                    "html-minifier",
                    "html-minifier-terser",
                    "minify-xml",
                    "purgecss",
                    "tsc");

    /** Words in front of the command itself. */
    private static final Set<String> BEFORE = Set.of("npx", "shx", "cross-env", "env", "time");

    private static final Set<String> OUTPUT = Set.of("-o", "--output", "--outfile", "--out", ">");

    private BuildCommand() {}

    /**
     * The file or folder that a command writes.
     *
     * @return the empty name if only a run would tell; nothing if it writes nothing new
     */
    static Optional<String> target(String command) {
        List<String> words = List.of(command.strip().split("\\s+"));
        int first = 0;
        while (first < words.size()
                && (BEFORE.contains(words.get(first)) || words.get(first).indexOf('=') > 0)) {
            first++;
        }
        if (first == words.size() || QUIET.contains(words.get(first))) {
            return Optional.empty();
        }
        boolean copies = words.get(first).equals("cp") || words.get(first).equals("cpx");
        String last = words.get(words.size() - 1);
        if (copies && words.size() > first + 2) {
            return Optional.of(isPlain(last) ? last : "");
        }
        for (int i = first + 1; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            if (OUTPUT.contains(option) && (equals > 0 || i + 1 < words.size())) {
                String file = equals > 0 ? word.substring(equals + 1) : words.get(i + 1);
                return Optional.of(isPlain(file) ? file : "");
            }
        }
        return Optional.of("");
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> "$*?{}'\"`".indexOf(c) >= 0);
    }
}
