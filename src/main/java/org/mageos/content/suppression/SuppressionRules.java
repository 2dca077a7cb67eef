package org.mageos.content.suppression;

import java.util.List;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;

/** The rules about what sets findings aside. */
public final class SuppressionRules {

    public static final Rule INVALID =
            new Rule(
                    "suppression/invalid",
                    Severity.ERROR,
                    "A comment for this plugin does not say what it sets aside, or stands where it"
                            + " cannot",
                    "What somebody meant to set aside is told all the same, or the comment is text"
                            + " on the page.");

    public static final Rule UNUSED =
            new Rule(
                    "suppression/unused",
                    Severity.WARNING,
                    "A comment, or an entry of ignore in the settings, sets nothing aside",
                    "What it was written for is repaired. Left there, it hides the next mistake of"
                            + " its kind.");

    private SuppressionRules() {}

    /** All of them, in the order of the documentation. */
    public static List<Rule> all() {
        return List.of(INVALID, UNUSED);
    }

    static boolean isOne(String id) {
        return id.equals(INVALID.id()) || id.equals(UNUSED.id());
    }
}
