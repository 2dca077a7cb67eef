package org.mageos.content.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.mageos.content.fix.FileFixer;
import org.mageos.content.fix.FixPlan;
import org.mageos.content.fix.FixRun;
import org.mageos.content.tree.ReadableFiles;

/** Repairs all that is certain in a folder of content. */
public final class Repairs {

    private Repairs() {}

    /**
     * Repairs a folder.
     *
     * @return how many findings were repaired
     */
    public static int in(ContentFolder folder) {
        FileFixer fixer = new FileFixer(ReadableFiles.of(folder.root()));
        FixRun run = new FixRun(fixer, findings -> FixPlan.of(findings, finding -> true));
        try {
            run.<RuntimeException>run(
                    folder.lint().result().findings(), () -> folder.lint().result().findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!fixer.errors().isEmpty() || run.goesInCircles()) {
            throw new IllegalStateException("not repaired: " + fixer.errors());
        }
        return run.repaired();
    }

    /** What a file says after the repairs. */
    public static String in(ContentFolder folder, String file) {
        in(folder);
        return text(folder, file);
    }

    /** What a file says. */
    public static String text(ContentFolder folder, String file) {
        try {
            return Files.readString(folder.root().resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
