package org.mageos.content.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files in the making. They tell which process makes them, so that a later run can tell
 * those of a run that was killed from those of one at work beside it.
 */
final class TemporaryFile {

    private static final String GLOB = "*-*-*.tmp";

    private static final Pattern NAME =
            Pattern.compile(".+\\.([0-9]{1,18})-([0-9]{1,18})-[0-9a-f]{8}\\.tmp");

    private TemporaryFile() {}

    /** A name beside that of a file. */
    static Path beside(Path target) {
        ProcessHandle own = ProcessHandle.current();
        // Nobody is to guess it: it only keeps the threads of one process apart.
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        return target.resolveSibling(
                target.getFileName() + "." + own.pid() + "-" + start(own) + "-" + random + ".tmp");
    }

    /** Removes from a folder, not from those in it, what killed runs have left. */
    static void removeLeftOvers(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, GLOB)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()
                        && !isAtWork(Long.parseLong(name.group(1)), Long.parseLong(name.group(2)))
                        && Files.isRegularFile(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Another process may have the number by now, but it was started at another time. */
    private static boolean isAtWork(long process, long start) {
        return ProcessHandle.of(process).filter(handle -> start(handle) == start).isPresent();
    }

    private static long start(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return start.map(Instant::getEpochSecond).orElse(0L);
    }
}
