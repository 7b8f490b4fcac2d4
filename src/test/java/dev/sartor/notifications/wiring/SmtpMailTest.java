package dev.sartor.notifications.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.Failure;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static SmtpMail to(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpMail(sender, new Letters("sartor@example.org"), NOON);
    }

    @Test
    void aLetterIsHandedOverToOnePersonOnly() throws Exception {
        try (var server = new SmtpStandIn()) {
            to(server.port()).send("ines@example.org", "Bereit: Lebenslauf für Köln", "Er ist fertig.\n");
            var letter = server.letters().poll(30, TimeUnit.SECONDS);
            assertThat(letter)
                    .contains(
                            "MAIL FROM:<sartor@example.org>",
                            "RCPT TO:<ines@example.org>",
                            "To: ines@example.org",
                            "Subject: =?UTF-8?",
                            "Auto-Submitted: auto-generated",
                            "Er ist fertig.");
            assertThat(letter.split("RCPT TO", -1)).hasSize(2);
        }
    }

    @Test
    void aServerThatRefusesOrIsGoneIsAFailureThatPassesAndTellsNoAddress() throws Exception {
        int port;
        try (var server = new SmtpStandIn()) {
            port = server.port();
            assertPassing("nobody@example.org", port);
        }
        assertPassing("ines@example.org", port);
    }

    @Test
    void anAddressThatBringsALineAlongIsRefused() throws Exception {
        try (var server = new SmtpStandIn()) {
            assertPassing("ines@example.org\r\nBcc: all@example.org", server.port());
            assertThat(server.letters()).isEmpty();
        }
    }

    private static void assertPassing(String address, int port) {
        assertThatThrownBy(() -> to(port).send(address, "s", "t"))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.UNAVAILABLE))
                .hasMessageNotContaining("example.org");
    }
}
