package org.mageos.content.maven;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.Linter;

/** What the goals that check content have in common: all but the rules they check. */
abstract class CheckMojo extends ContentMojo {

    /**
     * Lists the links and images that this run cannot judge, with the reason, such as a page that a
     * program makes. They are counted in any case and never fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "showUndecided", defaultValue = "false")
    private boolean showUndecided;

    /** The groups of rules that the goal checks; empty: all. */
    abstract Set<String> ruleGroups();

    @Override
    final void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        conclude(Linter.lint(content, ruleGroups()), List.of(), "", workspace);
    }

    @Override
    final boolean showsUndecided() {
        return showUndecided;
    }
}
