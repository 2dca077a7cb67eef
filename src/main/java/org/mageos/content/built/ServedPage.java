package org.mageos.content.built;

/**
 * A page that a server may answer a path with. Servers differ in the forms they know.
 *
 * @param page the page
 * @param form how the path leads to the page's file
 */
public record ServedPage(BuiltPage page, Form form) {

    /** How a path leads to a file. */
    public enum Form {
        /** {@code /a.html} to {@code a.html}: every server does. */
        FILE,
        /** {@code /a/} to {@code a/index.html}: nearly every server does. */
        INDEX,
        /** {@code /a} to {@code a/index.html}: most servers send the reader to {@code /a/}. */
        INDEX_WITHOUT_SLASH,
        /** {@code /a} to {@code a.html}: many servers do. */
        WITHOUT_EXTENSION,
        /** {@code /a/} to {@code a.html}: few servers do. */
        WITHOUT_EXTENSION_WITH_SLASH
    }
}
