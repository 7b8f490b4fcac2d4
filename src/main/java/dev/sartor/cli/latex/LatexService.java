package dev.sartor.cli.latex;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sartor.containment.latex.Compiled;
import dev.sartor.containment.latex.Compiler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /compile {"latex": …}} gives a PDF, {@code GET /health} whether it could; asks nobody who they are. */
public final class LatexService implements AutoCloseable {
    /** A million characters, each written as an escape, and what stands around them. */
    private static final int MOST_BYTES = 6 * Compiler.MOST_CHARACTERS + 1000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final String engine;
    private final Function<String, Compiled> compiler;
    private final Semaphore places;

    private LatexService(HttpServer server, String engine, Function<String, Compiled> compiler, int atATime) {
        this.server = server;
        this.engine = engine;
        this.compiler = compiler;
        this.places = new Semaphore(atATime);
    }

    /**
     * @param engine what {@code /health} calls it
     * @param atATime so many documents at once; who comes beyond that is asked to come again
     * @throws IOException when the address cannot be listened on
     */
    public static LatexService start(
            InetSocketAddress address, String engine, Function<String, Compiled> compiler, int atATime)
            throws IOException {
        var server = HttpServer.create(address, 0);
        var service = new LatexService(server, engine, compiler, atATime);
        server.createContext("/", service::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return service;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            switch (asked) {
                case "GET /health" -> tell(exchange, 200, "status", "ok", "engine", engine);
                case "POST /compile" -> compile(exchange);
                default -> tell(exchange, 404, "error", "There are GET /health and POST /compile.");
            }
        }
    }

    private void compile(HttpExchange exchange) throws IOException {
        var type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        // a web page of somebody else's cannot send this type unasked
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            tell(exchange, 415, "error", "Send the source as application/json: {\"latex\": …}.");
            return;
        }
        var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            tell(exchange, 413, "error", "The source is longer than a million characters.");
            return;
        }
        var latex = latex(body);
        if (latex.isBlank())
            tell(exchange, 400, "error", "The body must be JSON with a text \"latex\": {\"latex\": …}.");
        else if (!places.tryAcquire()) {
            exchange.getResponseHeaders().set("Retry-After", "5");
            tell(exchange, 503, "error", "Too many documents at once; come again in five seconds.");
        } else compiled(exchange, latex);
    }

    /** Takes a place, and gives it back. */
    private void compiled(HttpExchange exchange, String latex) throws IOException {
        Compiled compiled;
        try {
            compiled = compiler.apply(latex);
        } finally {
            places.release();
        }
        switch (compiled) {
            case Compiled.Pdf pdf -> send(exchange, 200, "application/pdf", pdf.bytes());
            case Compiled.Refused refused -> tell(exchange, 422, "error", refused.why(), "log", refused.log());
        }
    }

    private static String latex(byte[] body) {
        try {
            return JSON.readTree(body).path("latex").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    private static void tell(HttpExchange exchange, int status, String... namesAndTexts) throws IOException {
        var said = JSON.createObjectNode();
        for (int i = 0; i < namesAndTexts.length; i += 2) said.put(namesAndTexts[i], namesAndTexts[i + 1]);
        send(exchange, status, "application/json", said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
