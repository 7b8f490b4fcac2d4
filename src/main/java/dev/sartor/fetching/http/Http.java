package dev.sartor.fetching.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One GET over one connection that is closed behind it. */
public final class Http {
    static final int HEADERS = 64 << 10;

    private final Network network;
    private final String userAgent;
    private final int largest;
    private final int timeoutMillis;

    /** @param largest bytes of a body, packed and unpacked */
    public Http(Network network, String userAgent, int largest, int timeoutMillis) {
        this.network = network;
        this.userAgent = userAgent;
        this.largest = largest;
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * @param address the checked address that the host's name stands for; nothing else is connected to
     * @param deadline ends the connection when time is up
     * @throws TooLarge when the body is
     * @throws IOException when nothing comes, too late, or what comes is no HTTP
     */
    public Reply get(URI uri, InetAddress address, Deadline deadline) throws IOException {
        try (var plain = network.connect(address, port(uri), timeoutMillis);
                var socket = uri.getScheme().equals("https") ? secured(plain, uri) : plain) {
            deadline.closes(plain);
            socket.setSoTimeout(timeoutMillis);
            socket.getOutputStream().write(request(uri).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return reply(new BufferedInputStream(socket.getInputStream()));
        }
    }

    static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }

    /** Certificates are checked against the name that was asked for. */
    static Socket secured(Socket plain, URI uri) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private String request(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + uri.getRawAuthority() + "\r\nUser-Agent: " + userAgent
                + "\r\nAccept: text/html, application/json, application/xml;q=0.9, */*;q=0.5\r\nAccept-Encoding: gzip"
                + "\r\nConnection: close\r\n\r\n";
    }

    private Reply reply(InputStream in) throws IOException {
        var line = line(in, HEADERS).split(" ", 3);
        if (line.length < 2 || !line[0].startsWith("HTTP/1.") || !line[1].matches("\\d{3}"))
            throw new IOException("no HTTP");
        var headers = headers(in);
        var body = body(in, headers);
        var packed = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        return new Reply(Integer.parseInt(line[1]), headers, packed.contains("gzip") ? unpacked(body) : body);
    }

    static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        int left = HEADERS;
        for (var line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            left -= line.length();
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) return chunks(in);
        var length = headers.get("content-length");
        if (length == null) return bounded(in, largest);
        if (!length.matches("\\d{1,18}")) throw new IOException("no length");
        if (Long.parseLong(length) > largest) throw new TooLarge();
        return in.readNBytes(Integer.parseInt(length));
    }

    private byte[] chunks(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        while (true) {
            var size = line(in, 1024).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9A-Fa-f]{1,8}")) throw new IOException("no chunk");
            long length = Long.parseLong(size, 16);
            if (length == 0) return out.toByteArray();
            if (out.size() + length > largest) throw new TooLarge();
            out.write(in.readNBytes((int) length));
            line(in, 2);
        }
    }

    private byte[] unpacked(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return bounded(in, largest);
        }
    }

    private static byte[] bounded(InputStream in, int largest) throws IOException {
        var bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) throw new TooLarge();
        return bytes;
    }

    static String line(InputStream in, int longest) throws IOException {
        var out = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || out.size() > longest) throw new IOException("no line");
            out.write(c);
        }
        return out.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
