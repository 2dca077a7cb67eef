package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;

/**
 * A question to the site, answered by findings.
 *
 * <p>A check is stateless, asks the site and nothing else, and returns instead of throwing. Checks
 * in other jars among the plugin's dependencies are found by {@link java.util.ServiceLoader}; their
 * class needs a public constructor without arguments.
 */
public interface Check {

    /** The rules that its findings are reported under, mostly one. */
    List<Rule> rules();

    /**
     * Looks at the whole site.
     *
     * @param findings takes each finding, in any order; severities are set later, by the settings
     */
    void check(Site site, Consumer<Finding> findings);
}
