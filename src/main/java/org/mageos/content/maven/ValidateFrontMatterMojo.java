package org.mageos.content.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks front matter: its syntax, its collection's JSON Schema, and references to other entries.
 * The rules {@code front-matter/*} and {@code file/*}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "validate-front-matter",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true)
public final class ValidateFrontMatterMojo extends CheckMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "validate-front-matter.skip", defaultValue = "false")
    private boolean skipGoal;

    @Override
    Set<String> ruleGroups() {
        return Set.of("front-matter", "file");
    }

    @Override
    boolean isSkipped() {
        return skipGoal;
    }
}
