package org.mageos.content.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks everything that can be checked offline: front matter, links, anchors, redirects, routes
 * and images. Use it alone, or the goals for one subject.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        threadSafe = true)
public final class LintMojo extends CheckMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "lint.skip", defaultValue = "false")
    private boolean skipGoal;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }
}
