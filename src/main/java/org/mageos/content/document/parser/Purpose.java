package org.mageos.content.document.parser;

/** What becomes of a text that the Markdown library reads. */
public enum Purpose {
    CHECKING("is not checked"),
    RENDERING("is left out");

    private final String outcome;

    Purpose(String outcome) {
        this.outcome = outcome;
    }

    /** What happens to a part that is too much, in words for users. */
    String outcome() {
        return outcome;
    }
}
