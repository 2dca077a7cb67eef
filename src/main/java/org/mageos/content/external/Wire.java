package org.mageos.content.external;

import java.io.Closeable;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Request;

/** Carries requests and brings replies; knows the time. For one thread. */
public interface Wire extends Closeable {

    /**
     * What came back.
     *
     * @param id the number that the request was sent with
     */
    record Arrival(long id, Reply reply) {
        public Arrival {
            Objects.requireNonNull(reply, "reply");
        }
    }

    /** The time in milliseconds since 1970; it never goes back. */
    long millis();

    /** Sends a request on its way. */
    void send(long id, Request request);

    /**
     * Waits for a reply.
     *
     * @param most how many milliseconds at most
     * @return empty if none came
     */
    Optional<Arrival> await(long most) throws InterruptedException;

    /** Ends what is under way. */
    @Override
    void close();
}
