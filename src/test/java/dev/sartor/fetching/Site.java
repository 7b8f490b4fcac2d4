package dev.sartor.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sartor.fetching.http.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine that answers for public addresses, and everything that was connected to. */
public final class Site implements Network, AutoCloseable {
    public static final String PUBLIC = "93.184.216.34";

    /** What a test's page does. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public final List<String> connected = new CopyOnWriteArrayList<>();
    public final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<List<String>>> names = new HashMap<>();
    private final HttpServer server;

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(
                work -> Thread.ofPlatform().daemon().unstarted(work)));
        server.start();
        named("good.example", PUBLIC);
        page("/robots.txt", exchange -> send(exchange, 404, ""));
    }

    /** What a name is resolved to, first time, second time and so on; the last answer stays. */
    public Site named(String host, String... addresses) {
        names.computeIfAbsent(host, h -> new ArrayDeque<>()).add(List.of(addresses));
        return this;
    }

    public Site page(String path, Page page) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException e) {
            // there was none
        }
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            try (exchange) {
                page.answer(exchange);
            }
        });
        return this;
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public static Page redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    @Override
    public synchronized List<InetAddress> resolve(String host) throws IOException {
        var answers = names.get(host);
        var literals = answers == null ? null : answers.size() > 1 ? answers.poll() : answers.peek();
        if (literals == null) {
            // literals and odd spellings of them go the real way
            if (!host.matches("[0-9a-fA-F:.x]+")) throw new UnknownHostException(host);
            return List.of(InetAddress.getAllByName(host));
        }
        return literals.stream().map(InetAddress::ofLiteral).toList();
    }

    @Override
    public Socket connect(InetAddress address, int port, int timeoutMillis) throws IOException {
        connected.add(address.getHostAddress() + ":" + port);
        return new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
