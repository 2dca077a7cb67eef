package org.mageos.content.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.Linter;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.fix.EditedText;
import org.mageos.content.fix.FileFixer;
import org.mageos.content.fix.FixPlan;

import java.util.Set;

/** Repairs all that is certain in a folder of content, once. */
public final class Repairs {

    private Repairs() {}

    /**
     * Repairs a folder.
     *
     * @return the findings that were repaired
     */
    public static List<Finding> in(ContentFolder folder) {
        Content content = folder.content();
        LintResult found = Linter.lint(content, Set.of());
        FixPlan plan = FixPlan.of(found.findings(), finding -> true);
        FileFixer fixer = new FileFixer(content.site().orElseThrow().files());
        for (String file : plan.files()) {
            Optional<EditedText> text = fixer.edited(plan, file);
            text.ifPresent(edited -> fixer.write(file, edited));
        }
        if (!fixer.errors().isEmpty()) {
            throw new IllegalStateException(fixer.errors().toString());
        }
        return plan.repaired();
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
