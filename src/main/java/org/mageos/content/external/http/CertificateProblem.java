package org.mageos.content.external.http;

import java.security.cert.CertificateException;

/** A certificate is not trusted, for a reason that is known. */
final class CertificateProblem extends CertificateException {

    private static final long serialVersionUID = 1;

    private final boolean forAll;

    /**
     * @param message what is wrong, in a part of a sentence
     * @param forAll whether every browser says so, too
     */
    CertificateProblem(String message, boolean forAll, Throwable cause) {
        super(message, cause);
        this.forAll = forAll;
    }

    boolean isForAll() {
        return forAll;
    }
}
