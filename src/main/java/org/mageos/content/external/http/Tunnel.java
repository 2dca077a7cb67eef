package org.mageos.content.external.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.external.http.Proxies.Proxy;

/** A way through a proxy (RFC 9110, 9.3.6: CONNECT). */
final class Tunnel {

    private static final int LIMIT = 16_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[0-9] ([1-9][0-9]{2})\\D.*");

    private final Socket socket;

    Tunnel(Socket socket) {
        this.socket = socket;
    }

    /** Asks for the way and returns the status of the answer; 502 if it is not one. */
    int open(String host, int port, Proxy proxy) throws IOException {
        String target = (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        StringBuilder request = new StringBuilder("CONNECT " + target + " HTTP/1.1\r\n");
        request.append("Host: ").append(target).append("\r\n");
        proxy.login()
                .map(RequestHeaders::basic)
                .ifPresent(
                        basic ->
                                request.append("Proxy-Authorization: ")
                                        .append(basic)
                                        .append("\r\n"));
        socket.getOutputStream()
                .write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        Matcher status = STATUS.matcher(head().split("\r?\n", 2)[0] + " ");
        return status.matches() ? Integer.parseInt(status.group(1)) : 502;
    }

    /** Byte by byte: what follows is for TLS. */
    private String head() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.length() < LIMIT && head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException("the proxy cut the connection");
            }
            head.append((char) c);
        }
        return head.toString();
    }
}
