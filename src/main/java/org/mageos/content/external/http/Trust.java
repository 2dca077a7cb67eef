package org.mageos.content.external.http;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Trusts whom Java trusts, and says of all others why not. Names are checked where the socket asks
 * for it.
 */
public final class Trust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager platform;
    private final Supplier<Instant> now;

    Trust(X509ExtendedTrustManager platform, Supplier<Instant> now) {
        this.platform = platform;
        this.now = now;
    }

    /**
     * Makes sockets for TLS.
     *
     * @param trusted whom to trust; null: the issuers that come with Java or that {@code
     *     javax.net.ssl.trustStore} names
     */
    public static SSLSocketFactory sockets(@Nullable KeyStore trusted, Supplier<Instant> now) {
        try {
            TrustManagerFactory factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            X509ExtendedTrustManager platform =
                    Arrays.stream(factory.getTrustManagers())
                            .filter(X509ExtendedTrustManager.class::isInstance)
                            .map(X509ExtendedTrustManager.class::cast)
                            .findFirst()
                            .orElseThrow();
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Trust(platform, now)}, new SecureRandom());
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        try {
            platform.checkServerTrusted(chain, authType, socket);
        } catch (CertificateException e) {
            throw problem(chain, authType, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        try {
            platform.checkServerTrusted(chain, authType, engine);
        } catch (CertificateException e) {
            throw problem(chain, authType, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        try {
            platform.checkServerTrusted(chain, authType);
        } catch (CertificateException e) {
            throw problem(chain, authType, e);
        }
    }

    private CertificateProblem problem(
            X509Certificate[] chain, String authType, CertificateException cause) {
        Date today = Date.from(now.get());
        X509Certificate own = chain[0];
        if (today.after(own.getNotAfter())) {
            return new CertificateProblem(
                    "its certificate expired on " + day(own.getNotAfter()), true, cause);
        }
        if (today.before(own.getNotBefore())) {
            return new CertificateProblem(
                    "its certificate is valid only from " + day(own.getNotBefore()), true, cause);
        }
        if (isTrustedUnderOtherName(chain, authType)) {
            return new CertificateProblem("its certificate is for another host", true, cause);
        }
        if (chain.length == 1
                && own.getSubjectX500Principal().equals(own.getIssuerX500Principal())) {
            return new CertificateProblem("its certificate is signed by itself", true, cause);
        }
        // Where an issuer's certificate has expired, a browser may know another way to trust it.
        return new CertificateProblem(
                "its certificate is incomplete, or its issuer has expired or is not known to Java",
                false,
                cause);
    }

    private boolean isTrustedUnderOtherName(X509Certificate[] chain, String authType) {
        try {
            platform.checkServerTrusted(chain, authType);
            return true;
        } catch (CertificateException e) {
            // Not under any name.
            return false;
        }
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        throw new CertificateException("This is not a server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("This is not a server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("This is not a server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }
}
