package org.mageos.content.external.http;

/** A server does not speak HTTP, or too much of it. */
final class ProtocolProblem extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message what it does, in a part of a sentence
     */
    ProtocolProblem(String message) {
        super(message);
    }
}
