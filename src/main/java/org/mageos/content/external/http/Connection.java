package org.mageos.content.external.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.external.http.Proxies.Proxy;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.settings.ExternalSettings.Timeouts;

/** An open connection, which one request after the other goes over. */
final class Connection {

    /** What requests go over: TLS, if there is TLS. */
    private final Socket socket;

    /** What it goes over itself; closed without a word, which TLS might wait to say. */
    private final Socket plain;

    private final BoundedInput in;

    /** The proxy that is told whole URLs. */
    private final Optional<Proxy> proxy;

    private boolean answering;
    private boolean reusable;

    Connection(Socket socket, Socket plain, Optional<Proxy> proxy) throws IOException {
        this.socket = socket;
        this.plain = plain;
        this.in = new BoundedInput(socket.getInputStream());
        this.proxy = proxy;
    }

    /** The socket to close. */
    Socket socket() {
        return plain;
    }

    /** Whether the last request got the beginning of an answer. */
    boolean isAnswering() {
        return answering;
    }

    /** Whether another request can go over it. */
    boolean isReusable() {
        return reusable;
    }

    /** Whether it is still as the last answer left it. */
    boolean isClean() {
        try {
            return !socket.isClosed() && !in.hasMore();
        } catch (IOException e) {
            // It is of no use any more.
            return false;
        }
    }

    /**
     * Sends a request and reads its response.
     *
     * @param headers what is sent besides the host
     * @param limit how many bytes of a body are read at most
     */
    Response send(Request request, Map<String, String> headers, int limit, Timeouts timeouts)
            throws IOException, ProtocolProblem {
        answering = false;
        reusable = false;
        socket.setSoTimeout((int) timeouts.firstByte().toMillis());
        socket.getOutputStream()
                .write(text(request, headers).getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        ResponseReader reader = new ResponseReader(in, () -> answering = true);
        Response response = reader.read(request, limit);
        reusable = reader.isReusable();
        return response;
    }

    private String text(Request request, Map<String, String> headers) {
        URI url = request.url();
        StringBuilder text = new StringBuilder();
        text.append(request.method()).append(' ').append(target(url)).append(" HTTP/1.1\r\n");
        text.append("Host: ").append(hostAndPort(url)).append("\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        proxy.flatMap(Proxy::login)
                .map(RequestHeaders::basic)
                .ifPresent(
                        basic -> text.append("Proxy-Authorization: ").append(basic).append("\r\n"));
        return text.append("\r\n").toString();
    }

    private String target(URI url) {
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return proxy.isPresent()
                ? url.getScheme() + "://" + hostAndPort(url) + path + query
                : path + query;
    }

    private static String hostAndPort(URI url) {
        String host = url.getHost();
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return url.getPort() < 0 ? name : name + ":" + url.getPort();
    }
}
