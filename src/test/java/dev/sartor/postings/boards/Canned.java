package dev.sartor.postings.boards;

import dev.sartor.fetching.http.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A web of a few pages that answers without any network; robots may go everywhere. */
public final class Canned implements Network {
    private final Map<String, String> pages;

    public Canned(Map<String, String> pages) {
        this.pages = pages;
    }

    @Override
    public List<InetAddress> resolve(String host) {
        return List.of(InetAddress.ofLiteral("93.184.216.34"));
    }

    @Override
    public Socket connect(InetAddress address, int port, int timeoutMillis) {
        var asked = new ByteArrayOutputStream();
        return new Socket() {
            @Override
            public void setSoTimeout(int millis) {}

            @Override
            public OutputStream getOutputStream() {
                return asked;
            }

            @Override
            public InputStream getInputStream() {
                var path = asked.toString(StandardCharsets.US_ASCII).split(" ")[1];
                var page = pages.get(path);
                var answer = page == null ? "HTTP/1.1 404 Not Found\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n" + page;
                return new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
