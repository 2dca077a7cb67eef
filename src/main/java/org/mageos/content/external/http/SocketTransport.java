package org.mageos.content.external.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;

/**
 * HTTP/1.1 over sockets. Whatever a server does, a request ends with the whole timeout: its socket
 * is closed then. Thread-safe.
 */
public final class SocketTransport implements Transport {

    private final TransportOptions options;
    private final Connector connector;
    private final ConnectionPool pool = new ConnectionPool(() -> System.nanoTime() / 1_000_000);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor watchdog;
    private volatile boolean closed;

    public SocketTransport(TransportOptions options) {
        this.options = options;
        this.connector = new Connector(options);
        this.watchdog =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, "mageos-content timeouts");
                            thread.setDaemon(true);
                            return thread;
                        });
        watchdog.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Reply send(Request request) {
        Attempt attempt = new Attempt();
        ScheduledFuture<?> timeout =
                watchdog.schedule(
                        attempt::expire,
                        options.timeouts().whole().toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            return send(request, attempt);
        } catch (FailureException e) {
            return attempt.expired ? tooLong() : e.failure();
        } catch (IOException e) {
            return attempt.expired
                    ? tooLong()
                    : Connector.failure(
                            e, attempt.answered ? "in its answer" : "before it answered");
        } catch (ProtocolProblem e) {
            return new Failure(Kind.PROTOCOL, String.valueOf(e.getMessage()));
        } finally {
            timeout.cancel(false);
            attempt.release();
        }
    }

    private static Failure tooLong() {
        return new Failure(Kind.TIMEOUT, "it takes too long to answer");
    }

    private Response send(Request request, Attempt attempt)
            throws IOException, FailureException, ProtocolProblem {
        Optional<Connection> kept = pool.take(request.url());
        if (kept.isPresent()) {
            try {
                attempt.use(kept.get().socket());
                return send(request, kept.get(), attempt);
            } catch (IOException | ProtocolProblem e) {
                // A server may close an idle connection whenever it likes.
                if (kept.get().isAnswering() && e instanceof IOException || attempt.expired) {
                    throw e;
                }
                attempt.answered = false;
                attempt.closeSocket();
            }
        }
        return send(request, connector.open(request.url(), attempt::use), attempt);
    }

    private Response send(Request request, Connection connection, Attempt attempt)
            throws IOException, ProtocolProblem {
        try {
            Response response =
                    connection.send(
                            request,
                            options.headers().of(request.url()),
                            options.bodyLimit(),
                            options.timeouts());
            if (connection.isReusable() && attempt.keep()) {
                pool.put(request.url(), connection);
            }
            return response;
        } finally {
            attempt.answered = connection.isAnswering();
        }
    }

    @Override
    public void close() {
        closed = true;
        watchdog.shutdownNow();
        pool.close();
        open.forEach(Connector::close);
    }

    /** One request under way; its socket is closed at the end, or when time is up. */
    private final class Attempt {

        private @Nullable Socket socket;
        private volatile boolean expired;
        private boolean answered;

        synchronized void use(Socket next) {
            if (socket != null) {
                open.remove(socket);
            }
            socket = next;
            open.add(next);
            if (expired || closed) {
                Connector.close(next);
            }
        }

        synchronized void expire() {
            expired = true;
            if (socket != null) {
                Connector.close(socket);
            }
        }

        /** Leaves the socket open; false if it is closed already. */
        synchronized boolean keep() {
            if (expired || socket == null) {
                return false;
            }
            open.remove(socket);
            socket = null;
            return true;
        }

        synchronized void closeSocket() {
            if (socket != null) {
                Connector.close(socket);
                open.remove(socket);
                socket = null;
            }
        }

        void release() {
            closeSocket();
        }
    }
}
