package org.mageos.content.external.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * A server on the loopback address that does what a test says, byte by byte, the worst included.
 */
public final class HostileServer implements Closeable {

    /** Serves a request by writing to the connection, which is closed unless it says otherwise. */
    @FunctionalInterface
    public interface Script {
        void serve(Exchange exchange) throws IOException, InterruptedException;
    }

    /** A request as it came. */
    public record Asked(String method, String target, Map<String, String> headers) {

        /** A header's value; the empty text if there is none. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String path() {
            int mark = target.indexOf('?');
            return mark < 0 ? target : target.substring(0, mark);
        }

        @Override
        public String toString() {
            return method + " " + target;
        }
    }

    /** A request and the way back. */
    public static final class Exchange {
        private final Asked asked;
        private final OutputStream out;
        private final Socket socket;
        private boolean keepOpen;

        private Exchange(Asked asked, Socket socket) throws IOException {
            this.asked = asked;
            this.socket = socket;
            this.out = socket.getOutputStream();
        }

        public Asked asked() {
            return asked;
        }

        Socket socket() {
            return socket;
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** Answers as it should be, without a body. */
        public void answer(int status, String... headers) throws IOException {
            StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " Any\r\n");
            for (int i = 0; i < headers.length; i += 2) {
                text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
            }
            write(text.append("Content-Length: 0\r\n\r\n").toString());
            keepOpen = true;
        }

        /** Answers with a page; without its body to HEAD. */
        void page(String html) throws IOException {
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                            + body.length
                            + "\r\n\r\n");
            if (!asked.method().equals("HEAD")) {
                write(body);
            }
        }
    }

    private final ServerSocket server;
    private final String scheme;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    public HostileServer() {
        this("http", ServerSocketFactory.getDefault());
    }

    public HostileServer(String scheme, ServerSocketFactory sockets) {
        this.scheme = scheme;
        try {
            this.server = sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    ServerSocket socket() {
        return server;
    }

    /** Says what happens at a path; at all that have none of their own, if it is {@code *}. */
    public HostileServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers with a status at a path. */
    public HostileServer on(String path, int status, String... headers) {
        return on(path, exchange -> exchange.answer(status, headers));
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The URL of a path. */
    public String url(String path) {
        return scheme + "://127.0.0.1:" + port() + path;
    }

    public List<Asked> asked() {
        return asked;
    }

    /** How many connections there were. */
    int connections() {
        return connections.get();
    }

    private void start(Runnable task) {
        Thread thread = new Thread(task, "hostile server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                connections.incrementAndGet();
                start(() -> serve(socket));
            } catch (IOException e) {
                // The test is over.
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (Optional<Asked> request = read(in); request.isPresent(); request = read(in)) {
                asked.add(request.get());
                Exchange exchange = new Exchange(request.get(), socket);
                Script script = scripts.get(request.get().path());
                script = script == null ? scripts.get("*") : script;
                if (script == null) {
                    exchange.answer(404);
                } else {
                    script.serve(exchange);
                }
                if (!exchange.keepOpen) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away, as it should from such a server.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static Optional<Asked> read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String[] words = first.split(" ");
        return Optional.of(new Asked(words[0], words[1], headers));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
