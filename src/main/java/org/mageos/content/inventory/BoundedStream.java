package org.mageos.content.inventory;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an {@link InventoryException} where there is more to read than there may be. */
final class BoundedStream extends FilterInputStream {

    private final long most;
    private long read;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws InventoryException {
        read += more;
        if (read > most) {
            throw new InventoryException("it holds more than " + (most >> 20) + " MB");
        }
    }
}
