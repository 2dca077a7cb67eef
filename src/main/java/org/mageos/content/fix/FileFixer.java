package org.mageos.content.fix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;

/**
 * Repairs files of the content: each is whole at any moment, as it was or as it is to be. A file
 * that somebody else has changed since it was checked is left alone; one behind a symbolic link is
 * edited where it lies.
 */
public final class FileFixer {

    private final ReadableFiles files;
    private final List<RunError> errors = new ArrayList<>();

    public FileFixer(ReadableFiles files) {
        this.files = files;
    }

    /** What kept files from being repaired. */
    public List<RunError> errors() {
        return List.copyOf(errors);
    }

    /** What a file is to become; empty if it cannot be edited, which is among the errors. */
    public Optional<EditedText> edited(FixPlan plan, String file) {
        try {
            return Optional.of(EditedText.of(text(files.bytes(file)), plan.edits(file)));
        } catch (IOException e) {
            fail(file, "cannot be read: " + IoReason.of(e));
        } catch (IllegalStateException e) {
            fail(file, "was not repaired: " + e.getMessage());
        }
        return Optional.empty();
    }

    /**
     * Writes a file.
     *
     * @return whether it was written; if not, that is among the errors
     */
    public boolean write(String file, EditedText text) {
        try {
            Path path = files.path(file).orElseThrow().toRealPath();
            if (!Arrays.equals(files.bytes(file), bytes(text.before()))) {
                fail(file, "was not repaired: it has changed meanwhile");
                return false;
            }
            try (StagedFolder folder = new StagedFolder(path.getParent())) {
                try (OutputStream out = folder.open(path.getFileName().toString())) {
                    out.write(bytes(text.after()));
                }
                folder.commit();
            }
            return true;
        } catch (IOException e) {
            fail(file, "was not repaired: " + IoReason.of(e));
            return false;
        }
    }

    private void fail(String file, String why) {
        errors.add(
                new RunError(Optional.of(new Location(file, Position.START)), "The file " + why));
    }

    /** Documents that are not UTF-8 are not checked, so there is nothing to lose here. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
