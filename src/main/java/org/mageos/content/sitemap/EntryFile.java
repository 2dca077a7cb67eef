package org.mageos.content.sitemap;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mageos.content.output.XmlWriter;
import org.mageos.content.value.Moment;

/**
 * A file of entries in the making, which takes them as long as they fit; it holds one at a time.
 * The file is opened with the first one, as the schema allows none without. Not thread-safe.
 */
final class EntryFile<T> implements Closeable {

    private final Opening opening;
    private final EntryFormat<T> format;
    private final Limits limits;

    private final StringWriter buffer = new StringWriter();
    private final long closing;
    private XmlWriter xml;

    private Optional<OutputStream> out = Optional.empty();
    private int entries;
    private long bytes;
    private Optional<Moment> newest = Optional.empty();

    EntryFile(Opening opening, EntryFormat<T> format, Limits limits) throws IOException {
        this.opening = opening;
        this.format = format;
        this.limits = limits;
        xml = begin();
        int start = buffer.getBuffer().length();
        xml.close().end();
        // With the end of the start tag, which comes with what is behind it.
        closing = buffer.getBuffer().length() - start;
        xml = begin();
    }

    private XmlWriter begin() throws IOException {
        buffer.getBuffer().setLength(0);
        XmlWriter begun = new XmlWriter(buffer);
        format.root().open(begun);
        begun.flush();
        return begun;
    }

    boolean isEmpty() {
        return entries == 0;
    }

    /** The latest date of all entries. */
    Optional<Moment> newest() {
        return newest;
    }

    /**
     * Adds an entry.
     *
     * @return whether it fits; if not, the file is as it was
     */
    boolean add(T entry) throws IOException {
        if (entries == limits.urls()) {
            return false;
        }
        format.write(entry, xml);
        xml.flush();
        byte[] written = take();
        if (bytes + written.length + closing > limits.bytes()) {
            if (isEmpty()) {
                xml = begin();
            }
            return false;
        }
        write(written);
        entries++;
        newest = later(newest, format.lastModified(entry));
        return true;
    }

    /** Ends the file; one without entries is never made. */
    void finish() throws IOException {
        if (!isEmpty()) {
            xml.close().end();
            write(take());
        }
        close();
    }

    private byte[] take() {
        byte[] taken = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.getBuffer().setLength(0);
        return taken;
    }

    private void write(byte[] written) throws IOException {
        if (out.isEmpty()) {
            out = Optional.of(opening.open());
        }
        out.get().write(written);
        bytes += written.length;
    }

    private static Optional<Moment> later(Optional<Moment> one, Optional<Moment> other) {
        return one.isEmpty() || other.isPresent() && other.get().compareTo(one.get()) > 0
                ? other
                : one;
    }

    @Override
    public void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
    }

    /** Opens the file. */
    interface Opening {
        OutputStream open() throws IOException;
    }
}
