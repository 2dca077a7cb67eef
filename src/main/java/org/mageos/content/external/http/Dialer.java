package org.mageos.content.external.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Connects to an address. */
@FunctionalInterface
public interface Dialer {

    /** Over the network. */
    Dialer NETWORK =
            (socket, address, timeout) -> {
                socket.setTcpNoDelay(true);
                socket.connect(address, timeout);
            };

    /**
     * Connects a socket.
     *
     * @param timeout in milliseconds
     */
    void connect(Socket socket, InetSocketAddress address, int timeout) throws IOException;
}
