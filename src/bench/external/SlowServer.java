import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Five hundred hosts for the benchmark: the addresses 127.0.0.1 to 127.0.1.250 of Linux, where each
 * request is answered after a while with 200 and nothing.
 *
 * <p>{@code java SlowServer.java MILLIS PORT-FILE}
 */
final class SlowServer {

    private SlowServer() {}

    public static void main(String[] arguments) throws IOException {
        long millis = Long.parseLong(arguments[0]);
        try (ServerSocket server = new ServerSocket(0, 1000, InetAddress.getByName("0.0.0.0"))) {
            Files.writeString(Path.of(arguments[1]), String.valueOf(server.getLocalPort()));
            while (true) {
                Socket socket = server.accept();
                Thread thread = new Thread(null, () -> serve(socket, millis), "host", 128 * 1024);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void serve(Socket socket, long millis) {
        byte[] answer =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII);
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (readRequest(in)) {
                Thread.sleep(millis);
                out.write(answer);
                out.flush();
            }
        } catch (IOException e) {
            // The client went away.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads to the empty line; false at the end. */
    private static boolean readRequest(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 2) {
            int c = in.read();
            if (c < 0) {
                return false;
            }
            ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
        }
        return true;
    }
}
