package dev.sartor.fetching.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call over one connection, whose answer is read as it comes (RFC 9112); who opens it closes it. */
public final class Exchange implements Closeable {
    private final Socket plain;
    private final Socket socket;
    private int status;
    private Map<String, String> headers = Map.of();
    private InputStream body = InputStream.nullInputStream();

    private Exchange(Socket plain, Socket socket) {
        this.plain = plain;
        this.socket = socket;
    }

    /**
     * Sends the call and reads the answer's head.
     *
     * @param address the checked address that the host's name stands for; nothing else is connected to
     * @param idleMillis longest silence on the connection
     * @param largest bytes of the answer's body
     * @throws java.net.ConnectException when nothing listens there
     */
    public static Exchange open(
            Network network, InetAddress address, Call call, Deadline deadline, int idleMillis, int largest)
            throws IOException {
        var plain = network.connect(address, Http.port(call.address()), Math.min(idleMillis, 10_000));
        try {
            deadline.closes(plain);
            plain.setSoTimeout(idleMillis);
            var socket = call.address().getScheme().equals("https") ? Http.secured(plain, call.address()) : plain;
            var exchange = new Exchange(plain, socket);
            exchange.send(call);
            exchange.receive(largest);
            return exchange;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    public int status() {
        return status;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Ends with an {@link java.io.EOFException} when the sender breaks off, with {@link TooLarge} when it does not stop. */
    public InputStream body() {
        return body;
    }

    private void send(Call call) throws IOException {
        var head = new StringBuilder(call.method())
                .append(' ')
                .append(target(call.address()))
                .append(" HTTP/1.1\r\nHost: ")
                .append(call.address().getRawAuthority())
                .append("\r\nConnection: close\r\n");
        call.headers()
                .forEach((name, value) -> head.append(plain(name))
                        .append(": ")
                        .append(plain(value))
                        .append("\r\n"));
        var bytes = call.body();
        if (bytes != null) head.append("Content-Length: ").append(bytes.length).append("\r\n");
        var out = socket.getOutputStream();
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        if (bytes != null) out.write(bytes);
        out.flush();
    }

    private void receive(int largest) throws IOException {
        var in = new BufferedInputStream(socket.getInputStream());
        var line = Http.line(in, Http.HEADERS).split(" ", 3);
        if (line.length < 2 || !line[0].startsWith("HTTP/1.") || !line[1].matches("\\d{3}"))
            throw new IOException("no HTTP");
        status = Integer.parseInt(line[1]);
        headers = Http.headers(in);
        var length = headers.get("content-length");
        body = Body.of(in, chunked(headers.get("transfer-encoding")), length == null ? -1 : number(length), largest);
    }

    private static boolean chunked(@Nullable String coding) {
        return coding != null && coding.toLowerCase(Locale.ROOT).contains("chunked");
    }

    private static long number(String length) throws IOException {
        if (!length.matches("\\d{1,18}")) throw new IOException("no length");
        return Long.parseLong(length);
    }

    /** A header cannot end its line. */
    private static String plain(String text) throws IllegalArgumentException {
        if (text.chars().anyMatch(c -> c < ' ' || c > '~'))
            throw new IllegalArgumentException("a header has characters that none may have");
        return text;
    }

    private static String target(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
