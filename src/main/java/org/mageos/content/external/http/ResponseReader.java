package org.mageos.content.external.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.external.http.Reply.Response;

/**
 * Reads responses of HTTP/1.1, bounded in every direction.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>
 */
final class ResponseReader {

    private static final int STATUS_LINE = 8_000;
    private static final int LINE = 64_000;
    private static final int HEADERS = 256_000;
    private static final int MOST_HEADERS = 1_000;
    private static final int MOST_INTERIM = 10;
    private static final Pattern STATUS =
            Pattern.compile("HTTP/1\\.[0-9] ([1-9][0-9]{2})(?: .*)?", Pattern.DOTALL);

    private final BoundedInput in;
    private final Runnable afterFirstByte;
    private boolean reusable;

    /**
     * @param in what the server sends
     * @param afterFirstByte called when the beginning of the response is there
     */
    ResponseReader(BoundedInput in, Runnable afterFirstByte) {
        this.in = in;
        this.afterFirstByte = afterFirstByte;
    }

    /**
     * Reads the response to a request.
     *
     * @param limit how many bytes of the body are read at most
     */
    Response read(Request request, int limit) throws IOException, ProtocolProblem {
        for (int i = 0; i < MOST_INTERIM; i++) {
            String line = in.line(STATUS_LINE);
            afterFirstByte.run();
            Matcher status = STATUS.matcher(line);
            if (!status.matches()) {
                throw new ProtocolProblem("its answer is not HTTP");
            }
            int code = Integer.parseInt(status.group(1));
            Headers headers = headers();
            if (code >= 200) {
                return new Response(code, headers, body(request, line, code, headers, limit));
            }
            if (code == 101) {
                throw new ProtocolProblem("it switches to another protocol");
            }
        }
        throw new ProtocolProblem("it sends nothing but interim answers");
    }

    /** Whether another request can go over the connection. */
    boolean isReusable() {
        return reusable;
    }

    private Headers headers() throws IOException, ProtocolProblem {
        List<Headers.Line> lines = new ArrayList<>();
        int size = 0;
        for (String line = in.line(LINE); !line.isEmpty(); line = in.line(LINE)) {
            size += line.length();
            if (size > HEADERS || lines.size() == MOST_HEADERS) {
                throw new ProtocolProblem("it sends too many headers");
            }
            int colon = line.indexOf(':');
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (colon > 0 && !folded) {
                lines.add(
                        new Headers.Line(
                                line.substring(0, colon).strip(),
                                line.substring(colon + 1).strip()));
            }
        }
        return new Headers(lines);
    }

    private Body body(Request request, String statusLine, int status, Headers headers, int limit)
            throws IOException, ProtocolProblem {
        boolean keepsOpen =
                !statusLine.startsWith("HTTP/1.0")
                        && headers.first("Connection")
                                .filter(value -> value.toLowerCase(Locale.ROOT).contains("close"))
                                .isEmpty();
        boolean chunked =
                headers.first("Transfer-Encoding")
                        .filter(value -> value.toLowerCase(Locale.ROOT).contains("chunked"))
                        .isPresent();
        boolean empty =
                request.method() == Request.Method.HEAD
                        || status == 204
                        || status == 304
                        || !chunked
                                && headers.first("Content-Length").filter("0"::equals).isPresent();
        if (empty) {
            reusable = keepsOpen;
            return new Body(new byte[0], true);
        }
        if (!request.wantsBody() || status >= 300) {
            return Body.NONE;
        }
        return new BodyReader(in, headers, chunked).read(limit);
    }
}
