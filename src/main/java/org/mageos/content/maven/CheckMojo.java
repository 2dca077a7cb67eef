package org.mageos.content.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;
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
    final Task task(Workspace workspace) {
        return content -> Linter.lint(content, ruleGroups());
    }

    @Override
    final boolean showsUndecided() {
        return showUndecided;
    }
}
