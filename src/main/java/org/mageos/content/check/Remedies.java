package org.mageos.content.check;

import org.mageos.content.site.link.LinkTarget;

/** How remedies are worded, so that they read the same in all rules. */
final class Remedies {

    private Remedies() {}

    static String didYouMean(String meant) {
        return "did you mean '" + meant + "'?";
    }

    static String write(String right) {
        return "write '" + right + "'";
    }

    /** Why a link has no target, as a part of a sentence. */
    static String why(LinkTarget target) {
        if (target instanceof LinkTarget.Missing missing) {
            return missing.why();
        }
        if (target instanceof LinkTarget.Misspelt misspelt) {
            return "the real path is '" + misspelt.right() + "'";
        }
        return target instanceof LinkTarget.Unpublished
                ? "the page is a draft or dated in the future"
                : "there is nothing";
    }
}
