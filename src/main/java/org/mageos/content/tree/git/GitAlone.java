package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A git that compares files and runs no program which the configuration names: where it cannot tell
 * by its time whether a file has changed, it would filter what the file holds.
 *
 * @param options what keeps it from that
 */
record GitAlone(Path folder, GitProgram git, List<String> options) {

    private static final List<String> FILTERS =
            List.of(
                    "config",
                    "-z",
                    "--name-only",
                    "--get-regexp",
                    "^filter\\..*\\.(clean|process)$");

    GitAlone {
        options = List.copyOf(options);
    }

    /** Reads the texts that git writes. */
    @FunctionalInterface
    interface TextReader {
        void read(ZeroEndedTexts texts) throws IOException;
    }

    static GitAlone in(Path folder, GitProgram git) throws GitFailure {
        List<String> options = new ArrayList<>(List.of("-c", "core.fsmonitor=false"));
        try {
            new GitAlone(folder, git, List.of())
                    .run(
                            FILTERS,
                            names -> {
                                for (Optional<String> name = names.next();
                                        name.isPresent();
                                        name = names.next()) {
                                    options.addAll(without(name.get()));
                                }
                            });
        } catch (GitFailure e) {
            // By this git says that there is none.
            if (e.exitCode() != 1) {
                throw e;
            }
        }
        return new GitAlone(folder, git, options);
    }

    private static List<String> without(String filter) {
        String driver = filter.substring(0, filter.lastIndexOf('.'));
        return List.of("-c", filter + "=", "-c", driver + ".required=false");
    }

    /** Runs a command to its end. */
    void run(List<String> command, TextReader reader, String... arguments) throws GitFailure {
        List<String> all = new ArrayList<>(options);
        all.addAll(command);
        all.addAll(List.of(arguments));
        git.run(
                folder,
                output -> {
                    reader.read(new ZeroEndedTexts(output));
                    return false;
                },
                all);
    }
}
