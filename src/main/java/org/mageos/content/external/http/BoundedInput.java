package org.mageos.content.external.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a server sends, line by line and byte by byte, with a limit to the lines. */
final class BoundedInput extends InputStream {

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int at;
    private int end;

    BoundedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(buffer, at, bytes, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        at = 0;
        end = Math.max(count, 0);
        return count > 0;
    }

    /** Whether there is something that nobody asked for. */
    boolean hasMore() throws IOException {
        return at < end || in.available() > 0;
    }

    /**
     * A line without its end, each byte a character.
     *
     * @throws ProtocolProblem if it is longer than the limit
     * @throws EOFException if the connection ends first
     */
    String line(int limit) throws IOException, ProtocolProblem {
        StringBuilder line = new StringBuilder();
        for (int c = read(); c != '\n'; c = read()) {
            if (c < 0) {
                throw new EOFException("the connection was cut");
            }
            if (line.length() == limit) {
                throw new ProtocolProblem("it sends a header of more than " + limit + " bytes");
            }
            line.append((char) c);
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }
}
