package org.mageos.content.external.http;

import java.io.Closeable;

/** Sends one request after the other; to be called by many threads at once. */
public interface Transport extends Closeable {

    /** Sends a request and waits for what comes of it, never longer than the whole timeout. */
    Reply send(Request request);

    /** Ends what is under way. */
    @Override
    void close();
}
