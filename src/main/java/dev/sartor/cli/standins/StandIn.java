package dev.sartor.cli.standins;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server on this machine that speaks raw HTTP, so that it can also misbehave; a virtual thread for each connection. */
public final class StandIn implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<Asked, Told> speech;
    private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
    public final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A request. */
    public record Asked(String method, String path, Map<String, String> headers, String body) {}

    /** How an answer is given: writes what it likes to the connection. */
    public interface Told {
        void write(Out out) throws IOException, InterruptedException;
    }

    /** The connection as an answer sees it. */
    public record Out(Socket socket) {
        public void head(int status, String type, String... headers) throws IOException {
            var text = new StringBuilder("HTTP/1.1 " + status + " x\r\nContent-Type: " + type + "\r\n");
            for (int i = 0; i < headers.length; i += 2) text.append(headers[i] + ": " + headers[i + 1] + "\r\n");
            raw(text.append("\r\n").toString());
        }

        public void whole(int status, String type, String body, String... headers) throws IOException {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var all = new java.util.ArrayList<>(List.of(headers));
            all.addAll(List.of("Content-Length", "" + bytes.length));
            head(status, type, all.toArray(String[]::new));
            raw(body);
        }

        public void stream(String type) throws IOException {
            head(200, type, "Transfer-Encoding", "chunked");
        }

        public void chunk(String text) throws IOException {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0) raw(Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
        }

        public void end() throws IOException {
            raw("0\r\n\r\n");
        }

        public void raw(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        /** Ends the connection with a reset. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    public StandIn(Function<Asked, Told> speech) throws IOException {
        this.speech = speech;
        this.socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var one = socket.accept();
                open.add(one);
                Thread.ofVirtual().start(() -> serve(one));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket one) {
        try (one) {
            var request = read(new BufferedInputStream(one.getInputStream()));
            asked.add(request);
            speech.apply(request).write(new Out(one));
        } catch (IOException e) {
            // the client went away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(one);
        }
    }

    private static Asked read(InputStream in) throws IOException {
        var first = line(in).split(" ");
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Asked(first[0], first[1], headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("gone");
            out.write(c);
        }
        return out.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var one : open) one.close();
    }
}
