package org.mageos.content.external.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.mageos.content.external.http.Proxies.Proxy;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;

/** Opens connections: looks up the host, connects to an address that may be asked, talks TLS. */
public final class Connector {

    private static final int MOST_ADDRESSES = 4;

    private final TransportOptions options;
    private final Addresses addresses;
    private final Resolver proxyResolver;

    Connector(TransportOptions options) {
        this.options = options;
        this.addresses =
                new Addresses(
                        new PatientResolver(options.resolver(), options.timeouts().connect()),
                        options.privateAddresses());
        this.proxyResolver = new PatientResolver(Resolver.SYSTEM, options.timeouts().connect());
    }

    /**
     * Opens a connection.
     *
     * @param sockets takes the socket before it is connected, so that it can be closed meanwhile
     */
    Connection open(URI url, Consumer<Socket> sockets) throws FailureException {
        boolean tls = url.getScheme().equals("https");
        Optional<Proxy> proxy = options.proxies().proxy(url);
        try {
            Socket socket;
            if (proxy.isPresent()) {
                addresses.requirePublic(url);
                socket = dial(proxy.get(), sockets);
                if (tls) {
                    tunnel(socket, url, proxy.get());
                }
            } else {
                String host = Addresses.host(url);
                socket = dial(addresses.of(host), port(url), sockets);
                addresses.prefer(host, socket.getInetAddress());
            }
            return tls
                    ? new Connection(secured(socket, url), socket, Optional.empty())
                    : new Connection(socket, socket, proxy);
        } catch (IOException e) {
            throw new FailureException(failure(e, "before it answered"));
        }
    }

    public static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    }

    /** The proxy is one that the user named, wherever it is. */
    private List<InetAddress> proxyAddresses(Proxy proxy) throws FailureException {
        try {
            return proxyResolver.resolve(proxy.host());
        } catch (IOException e) {
            throw new FailureException(Kind.PROXY, "the proxy " + proxy + " is not known");
        }
    }

    private Socket dial(Proxy proxy, Consumer<Socket> sockets) throws FailureException {
        try {
            return dial(proxyAddresses(proxy), proxy.port(), sockets);
        } catch (FailureException e) {
            // That there is no proxy tells nothing about the host.
            throw new FailureException(Kind.PROXY, "the proxy " + proxy + " cannot be reached");
        }
    }

    private Socket dial(List<InetAddress> candidates, int port, Consumer<Socket> sockets)
            throws FailureException {
        int timeout = (int) options.timeouts().connect().toMillis();
        @Nullable Failure failure = null;
        for (InetAddress address :
                candidates.subList(0, Math.min(MOST_ADDRESSES, candidates.size()))) {
            Socket socket = new Socket();
            sockets.accept(socket);
            try {
                options.dialer().connect(socket, new InetSocketAddress(address, port), timeout);
                return socket;
            } catch (IOException e) {
                close(socket);
                Failure next = connectFailure(e);
                // That this machine has no IPv6 tells nothing about the host.
                failure = failure == null || failure.kind() == Kind.UNREACHABLE ? next : failure;
            }
        }
        throw new FailureException(
                failure == null ? new Failure(Kind.UNKNOWN_HOST, "it has no address") : failure);
    }

    private static Failure connectFailure(IOException e) {
        if (e instanceof SocketTimeoutException) {
            return new Failure(Kind.TIMEOUT, "no connection was made in time");
        }
        boolean refused =
                e instanceof ConnectException && String.valueOf(e.getMessage()).contains("refused");
        return refused
                ? new Failure(Kind.REFUSED, "it refuses connections")
                : new Failure(Kind.UNREACHABLE, "it cannot be reached from here");
    }

    private void tunnel(Socket socket, URI url, Proxy proxy) throws IOException, FailureException {
        socket.setSoTimeout((int) options.timeouts().connect().toMillis());
        int status = new Tunnel(socket).open(Addresses.host(url), port(url), proxy);
        if (status == 407) {
            throw new FailureException(Kind.PROXY, "the proxy " + proxy + " requires a login");
        }
        if (status >= 300) {
            // What the proxy cannot reach may be down, forbidden, or not there at all.
            throw new FailureException(
                    Kind.PROXY, "the proxy " + proxy + " answers " + status + " for it");
        }
    }

    private Socket secured(Socket socket, URI url) throws IOException {
        socket.setSoTimeout((int) options.timeouts().connect().toMillis());
        SSLSocket secured =
                (SSLSocket)
                        options.tls().createSocket(socket, Addresses.host(url), port(url), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        try {
            secured.startHandshake();
            return secured;
        } catch (IOException e) {
            close(socket);
            throw e;
        }
    }

    /** What an exception means once there was a connection. */
    static Failure failure(IOException e, String when) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateProblem problem) {
                return new Failure(
                        problem.isForAll() ? Kind.CERTIFICATE : Kind.TLS,
                        String.valueOf(problem.getMessage()));
            }
        }
        if (e instanceof SocketTimeoutException) {
            return new Failure(Kind.TIMEOUT, "it does not answer in time");
        }
        boolean cut = e instanceof EOFException || e.getCause() instanceof EOFException;
        if (e instanceof SSLException && !cut) {
            return new Failure(Kind.TLS, "no secure connection could be made: " + e.getMessage());
        }
        return new Failure(Kind.RESET, "it cut the connection " + when);
    }

    public static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed as far as anybody here can close it.
            return;
        }
    }
}
