package org.mageos.content.external.http;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** Connections that wait for another request. Thread-safe. */
final class ConnectionPool {

    /** Servers close idle connections after 5 seconds and more. */
    private static final long MOST_MILLIS = 4_000;

    private static final int MOST = 600;

    private final LongSupplier millis;
    private final Map<String, Deque<Idle>> byOrigin = new HashMap<>();

    /** All of them, the oldest first. */
    private final Set<Idle> all = new LinkedHashSet<>();

    private boolean closed;

    /** One of them; two are never equal. */
    private static final class Idle {
        private final String origin;
        private final Connection connection;
        private final long since;

        Idle(String origin, Connection connection, long since) {
            this.origin = origin;
            this.connection = connection;
            this.since = since;
        }
    }

    /**
     * @param millis the time
     */
    ConnectionPool(LongSupplier millis) {
        this.millis = millis;
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    /** A connection to the server of a URL. */
    synchronized Optional<Connection> take(URI url) {
        Deque<Idle> idle = byOrigin.get(origin(url));
        while (idle != null && !idle.isEmpty()) {
            // The newest one is the likeliest to be open still.
            Idle last = idle.pollLast();
            all.remove(last);
            if (millis.getAsLong() - last.since <= MOST_MILLIS && last.connection.isClean()) {
                return Optional.of(last.connection);
            }
            Connector.close(last.connection.socket());
        }
        byOrigin.remove(origin(url));
        return Optional.empty();
    }

    /** Gives a connection back. */
    synchronized void put(URI url, Connection connection) {
        if (closed) {
            Connector.close(connection.socket());
            return;
        }
        Idle idle = new Idle(origin(url), connection, millis.getAsLong());
        byOrigin.computeIfAbsent(idle.origin, any -> new ArrayDeque<>()).addLast(idle);
        all.add(idle);
        if (all.size() > MOST) {
            Iterator<Idle> iterator = all.iterator();
            Idle oldest = iterator.next();
            iterator.remove();
            Deque<Idle> others = byOrigin.get(oldest.origin);
            others.remove(oldest);
            if (others.isEmpty()) {
                byOrigin.remove(oldest.origin);
            }
            Connector.close(oldest.connection.socket());
        }
    }

    synchronized void close() {
        closed = true;
        all.forEach(idle -> Connector.close(idle.connection.socket()));
        all.clear();
        byOrigin.clear();
    }
}
