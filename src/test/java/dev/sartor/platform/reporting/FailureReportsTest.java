package dev.sartor.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import com.sun.net.httpserver.HttpServer;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A stand-in receives what Sentry would. */
class FailureReportsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Told(String path, String auth, List<String> lines) {}

    private final LinkedBlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final LoggerContext logs = new LoggerContext();
    private HttpServer sentry;
    private FailureReports reports;

    @BeforeEach
    void start() throws IOException {
        sentry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        sentry.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told.add(new Told(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("X-Sentry-Auth"),
                    body.lines().toList()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        sentry.start();
        reports = new FailureReports(
                "http://publickey@127.0.0.1:" + sentry.getAddress().getPort() + "/errors/42", "sartor", "test");
        reports.setContext(logs);
        reports.start();
        logs.getLogger("ROOT").addAppender(reports);
    }

    @AfterEach
    void stop() {
        reports.stop();
        sentry.stop(0);
    }

    @Test
    void tellsTheKindAndThePlaceOfAFailureAndNoneOfItsWords() throws Exception {
        var cause = new IllegalStateException("canary: Ines Vale, ines@example.org");
        logs.getLogger("dev.sartor.tasks").error("task {} failed", "canary-7", new IOException("canary", cause));
        var event = event();
        assertThat(event).doesNotContain("canary", "Ines", "example.org");
        var read = JSON.readTree(event);
        assertThat(read.at("/logentry/message").asString()).isEqualTo("task {} failed");
        assertThat(read.at("/exception/values/0/type").asString()).isEqualTo("IllegalStateException");
        assertThat(read.at("/exception/values/1/module").asString()).isEqualTo("java.io");
        assertThat(read.at("/exception/values/0/stacktrace/frames").valueStream())
                .anyMatch(frame -> frame.get("module").asString().equals(FailureReportsTest.class.getName())
                        && frame.get("in_app").asBoolean());
    }

    private String event() throws InterruptedException {
        var one = told.poll(20, TimeUnit.SECONDS);
        assertThat(one).isNotNull();
        assertThat(one.path()).isEqualTo("/errors/api/42/envelope/");
        assertThat(one.auth()).contains("sentry_key=publickey");
        assertThat(one.lines()).hasSize(3);
        assertThat(JSON.readTree(one.lines().get(1)).get("type").asString()).isEqualTo("event");
        return one.lines().get(2);
    }

    @Test
    void whatIsNoErrorIsNotTold() throws Exception {
        logs.getLogger("dev.sartor").warn("a warning");
        logs.getLogger("dev.sartor").error("an error");
        assertThat(event()).contains("an error");
        assertThat(told).isEmpty();
    }

    @Test
    void aServiceThatIsGoneHarmsNobody() {
        sentry.stop(0);
        for (int i = 0; i < 50; i++) logs.getLogger("dev.sartor").error("an error");
        assertThat(reports.isStarted()).isTrue();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (var wrong : List.of(
                "", "sentry.example", "https://sentry.example/42", "https://key@sentry.example/", "ftp://k@h/1", "::"))
            assertThatThrownBy(() -> Dsn.of(wrong)).as(wrong).isInstanceOf(BadInput.class);
        assertThat(Dsn.of("https://key:old@sentry.example/42").envelopes())
                .hasToString("https://sentry.example/api/42/envelope/");
    }
}
