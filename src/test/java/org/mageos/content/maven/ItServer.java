package org.mageos.content.maven;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Another site on the loopback address, for the projects of {@code src/it}: started by their {@code
 * setup.groovy}, asked and stopped by their {@code verify.groovy}.
 *
 * <p>{@code /404} answers 404, and so on; {@code /301} leads to {@code /200}; {@code /page} has the
 * anchor {@code there}.
 */
public final class ItServer {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private ItServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server, and writes its port for each {@code PORT} in files of the project. */
    public static ItServer start(File project, String... files) throws IOException {
        ItServer site =
                new ItServer(
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
        site.server.setExecutor(site.threads);
        site.server.createContext("/", site::answer);
        site.server.start();
        for (String name : files) {
            Path file = project.toPath().resolve(name);
            String port = String.valueOf(site.server.getAddress().getPort());
            Files.writeString(file, Files.readString(file).replace("PORT", port));
        }
        return site;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        try (exchange) {
            if (path.equals("/page")) {
                page(exchange);
                return;
            }
            int status =
                    path.matches("/[2-5][0-9][0-9].*")
                            ? Integer.parseInt(path.substring(1, 4))
                            : 404;
            if (status == 301) {
                exchange.getResponseHeaders().set("Location", "/200");
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static void page(HttpExchange exchange) throws IOException {
        byte[] page = "<h1 id=there>Page</h1>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : page.length);
        if (!head) {
            exchange.getResponseBody().write(page);
        }
    }

    /** How often something was asked, such as {@code HEAD /200}. */
    public long count(String request) {
        return asked.stream().filter(request::equals).count();
    }

    /** How much was asked at all. */
    public int count() {
        return asked.size();
    }

    public boolean stop() {
        server.stop(0);
        threads.shutdownNow();
        return true;
    }
}
