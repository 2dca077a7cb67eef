package org.mageos.content.document.markdown;

/**
 * The definition of a link: {@code [label]: destination "title"}.
 *
 * @param label as written
 * @param prose the text that holds it
 * @param start the offset of its bracket in that text
 * @param from where the destination begins, without its angle brackets
 * @param to the offset behind the destination
 * @param end the offset behind it all
 */
public record Definition(String label, Prose prose, int start, int from, int to, int end) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
