import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection, kept as long as the server keeps it: HTTP/1.1 with as little work as a client can have, since it shares the processors with the
 * server whose answers it times.
 */
final class Connection implements AutoCloseable {
    private final URI base;
    private Socket socket;
    private InputStream in;

    Connection(URI base) throws IOException {
        this.base = base;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @return the status; the answer's body is read and let go */
    int send(String method, String path, String token, String key, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: Bearer " + token + "\r\nIdempotency-Key: " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        var out = socket.getOutputStream();
        out.write((head + body).getBytes(StandardCharsets.UTF_8));
        var first = line();
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) length = Long.parseLong(header.substring(15).strip());
            if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) chunked = header.endsWith("chunked");
            if (header.regionMatches(true, 0, "connection:", 0, 11)) last = header.endsWith("close");
        }
        if (chunked) skipChunks();
        else in.skipNBytes(length);
        if (last) {
            close();
            open();
        }
        return Integer.parseInt(first.substring(9, 12));
    }

    private void skipChunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.skipNBytes(size);
            line();
        }
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("the server closed the connection");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
