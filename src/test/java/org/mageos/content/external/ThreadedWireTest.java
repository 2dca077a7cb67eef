package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Request;
import org.mageos.content.external.http.Request.Method;
import org.mageos.content.external.http.Transport;

@Timeout(900)
class ThreadedWireTest {

    private static Failure sent(Throwable thrown) throws InterruptedException {
        Transport failing =
                new Transport() {
                    @Override
                    public Reply send(Request request) {
                        if (thrown instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) thrown;
                    }

                    @Override
                    public void close() {
                        // There is nothing to close.
                    }
                };
        try (ThreadedWire wire = new ThreadedWire(failing, 1)) {
            wire.send(7, new Request(Method.HEAD, URI.create("http://a.org/"), false));
            return (Failure) wire.await(60_000).orElseThrow().reply();
        }
    }

    /** The stack of a request is small, and servers say how deep gzip goes. */
    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, IllegalStateException.class})
    void aReplyComesWhateverHappens(Class<? extends Throwable> thrown) throws Exception {
        assertThat(sent(thrown.getConstructor().newInstance()).kind()).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void takesALackOfMemoryForNoFaultOfTheServer() throws InterruptedException {
        assertThat(sent(new OutOfMemoryError()).reason()).contains("could not be asked");
    }
}
