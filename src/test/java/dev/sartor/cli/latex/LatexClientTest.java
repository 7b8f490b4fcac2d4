package dev.sartor.cli.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.cli.latex.LatexClient.Answer;
import dev.sartor.containment.latex.Compiled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asking a service that is there, that comes back, and that is away. */
class LatexClientTest {
    private static LatexService service(int port) throws IOException {
        return LatexService.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                "echo",
                latex -> latex.equals("wrong")
                        ? new Compiled.Refused("LaTeX stopped.", "")
                        : new Compiled.Pdf(("%PDF-" + latex).getBytes(StandardCharsets.UTF_8)),
                2);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static LatexClient client(int port, LatexClient.Waiting waiting) {
        return new LatexClient(URI.create("http://127.0.0.1:" + port), waiting);
    }

    @Test
    void aServiceThatIsThereIsAskedOnce() throws IOException {
        var waited = new ArrayList<Duration>();
        try (var service = service(0)) {
            var client = client(service.port(), waited::add);
            assertThat(client.compile("x"))
                    .isInstanceOfSatisfying(
                            Answer.Pdf.class,
                            pdf -> assertThat(pdf.bytes())
                                    .asString(StandardCharsets.UTF_8)
                                    .isEqualTo("%PDF-x"));
            // asking again would not help
            assertThat(client.compile("wrong")).isEqualTo(new Answer.Without("LaTeX stopped.", false));
        }
        assertThat(waited).isEmpty();
    }

    @Test
    void aServiceThatComesBackWithinFiveSecondsIsAskedAgain() throws IOException {
        int port = freePort();
        var started = new ArrayList<LatexService>();
        var client = client(port, time -> {
            assertThat(time).isEqualTo(Duration.ofSeconds(5));
            try {
                started.add(service(port));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(client.compile("x")).isInstanceOf(Answer.Pdf.class);
        started.forEach(LatexService::close);
    }

    @Test
    void aServiceThatStaysAwayIsToldOfInOneSentence() throws IOException {
        int port = freePort();
        var waited = new ArrayList<Duration>();
        assertThat(client(port, waited::add).compile("x"))
                .isEqualTo(new Answer.Without(
                        "The LaTeX service at http://127.0.0.1:" + port + " does not answer.", true));
        assertThat(waited).isEqualTo(List.of(Duration.ofSeconds(5)));
    }
}
