package org.mageos.content.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks internal links, anchors, redirects and routes. The rules {@code link/*}, {@code
 * redirect/*}, {@code route/*}, {@code page/*} and {@code file/*}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check-links",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        threadSafe = true)
public final class CheckLinksMojo extends CheckMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "check-links.skip", defaultValue = "false")
    private boolean skipGoal;

    @Override
    Set<String> ruleGroups() {
        return Set.of("link", "redirect", "route", "page", "file");
    }

    @Override
    boolean isSkipped() {
        return skipGoal;
    }
}
