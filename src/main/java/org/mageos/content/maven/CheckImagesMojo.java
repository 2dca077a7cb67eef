package org.mageos.content.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks images in the text, in HTML and in front matter. The rules {@code image/*} and {@code
 * file/*}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check-images",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        threadSafe = true)
public final class CheckImagesMojo extends CheckMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "check-images.skip", defaultValue = "false")
    private boolean skipGoal;

    @Override
    Set<String> ruleGroups() {
        return Set.of("image", "file");
    }

    @Override
    boolean isSkipped() {
        return skipGoal;
    }
}
