package org.mageos.content.external.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the beginning of a body. A body that ends before it should, or that unpacks to more than
 * the limit, is one whose end is not known; the connection is not used again.
 */
final class BodyReader {

    private static final int CHUNK_LINE = 1_000;

    private final InputStream body;
    private final boolean gzip;
    private boolean cut;

    BodyReader(BoundedInput in, Headers headers, boolean chunked) {
        long length = headers.first("Content-Length").map(BodyReader::length).orElse(-1L);
        this.body = chunked ? new Chunks(in) : length >= 0 ? new Part(in, length) : in;
        this.gzip =
                headers.first("Content-Encoding")
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .filter(value -> value.equals("gzip") || value.equals("x-gzip"))
                        .isPresent();
    }

    private static long length(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /**
     * Reads the body.
     *
     * @param limit how many bytes are read at most, unpacked
     */
    Body read(int limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            InputStream in = gzip ? new GZIPInputStream(body) : body;
            byte[] buffer = new byte[8192];
            for (int count = 0; bytes.size() < limit && count >= 0; ) {
                count = in.read(buffer, 0, Math.min(buffer.length, limit - bytes.size()));
                bytes.write(buffer, 0, Math.max(count, 0));
            }
            cut |= bytes.size() == limit;
        } catch (EOFException | ZipException e) {
            // What came before is good enough to find an anchor, but not to miss one.
            cut = true;
        }
        return new Body(bytes.toByteArray(), !cut);
    }

    /** So many bytes. */
    private final class Part extends InputStream {

        private final InputStream in;
        private long left;

        Part(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = in.read(bytes, offset, (int) Math.min(length, left));
            if (count < 0) {
                cut = true;
                return -1;
            }
            left -= count;
            return count;
        }
    }

    /** RFC 9112, 7.1: chunks with their lengths in front. */
    private final class Chunks extends InputStream {

        private final BoundedInput in;
        private long left;
        private boolean first = true;
        private boolean ended;

        Chunks(BoundedInput in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (!ended && left == 0) {
                left = next();
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            int count = in.read(bytes, offset, (int) Math.min(length, left));
            if (count < 0) {
                cut = true;
                ended = true;
                return -1;
            }
            left -= count;
            return count;
        }

        private long next() throws IOException {
            try {
                if (!first) {
                    in.line(CHUNK_LINE);
                }
                first = false;
                String size = in.line(CHUNK_LINE).split(";", 2)[0].strip();
                if (size.matches("[0-9A-Fa-f]{1,15}")) {
                    return Long.parseLong(size, 16);
                }
            } catch (ProtocolProblem e) {
                // No length, no chunk.
                cut = true;
                return 0;
            }
            cut = true;
            return 0;
        }
    }
}
