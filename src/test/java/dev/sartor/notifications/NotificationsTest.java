package dev.sartor.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.AccountId;
import dev.sartor.platform.ServerTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** People learn what happened: in the application, as it happens, and by mail. */
class NotificationsTest extends ServerTest {
    @Autowired
    private Notifications notifications;

    @Value("${sartor.data}")
    private Path data = Path.of("");

    @Test
    void whatIsToldIsListedCountedAndReadByItsPersonOnly() {
        var person = SignedIn.up(this::send);
        tell(person, Notifications.READY, Map.of("title", "Miller", "company", "Open Mill"));
        tell(person, Notifications.FAILED, Map.of("title", "Pilot", "reason", "The posting is empty."));
        var list = json(send("GET", "/api/v1/notifications", "", person.headers()));
        assertThat(list.at("/pagination/total").asInt()).isEqualTo(2);
        assertThat(list.at("/data/0/text").asString())
                .isEqualTo("The documents for Pilot could not be made. The posting is empty.");
        assertThat(list.at("/data/1/subject").asString()).isEqualTo("Ready: Miller at Open Mill");
        assertThat(unread(person)).isEqualTo(2);
        var path = "/api/v1/notifications/" + list.at("/data/0/id").asString() + "/read";
        var stranger = SignedIn.up(this::send);
        assertThat(send("POST", path, "", stranger.headers()).statusCode()).isEqualTo(404);
        assertThat(send("POST", path, "", person.headers()).statusCode()).isEqualTo(204);
        assertThat(unread(person)).isEqualTo(1);
        assertThat(send("POST", "/api/v1/notifications/read", "", person.headers())
                        .statusCode())
                .isEqualTo(204);
        assertThat(unread(person)).isZero();
        assertThat(unread(stranger)).isZero();
    }

    @Test
    void mailComesToWhoWantsIt() {
        var person = SignedIn.up(this::send);
        tell(person, Notifications.TEXT_ONLY, Map.of("title", "Miller\r\nBcc: all@example.org"));
        var mail = await().until(() -> mails(person.email()), text -> !text.isEmpty());
        assertThat(mail).contains("Subject: Text ready, PDF not: Miller Bcc: all@example.org");
        var no = send("PUT", "/api/v1/notifications/settings", "{\"mail\":false}", person.headers());
        assertThat(no.statusCode()).as(no.body()).isEqualTo(200);
        tell(person, Notifications.READY, Map.of("title", "Second"));
        assertThat(json(send("GET", "/api/v1/tasks", "", person.headers()))
                        .at("/pagination/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aListenerIsToldWhatItMissedAndWhatComes() throws Exception {
        var person = SignedIn.up(this::send);
        tell(person, Notifications.READY, Map.of("title", "Missed"));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/notifications/events"))
                .header("Authorization", "Bearer " + person.token())
                .header("Last-Event-ID", Ulid.MIN.toString())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            assertThat(next(lines)).contains("Missed");
            tell(person, Notifications.READY, Map.of("title", "Coming"));
            assertThat(next(lines)).contains("Coming").doesNotContain("Missed");
            client.shutdownNow();
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith("data:{")) return line;
        return "";
    }

    private void tell(SignedIn person, String kind, Map<String, String> about) {
        notifications.tell(person.workspace(), new AccountId(Ulid.from(person.account())), kind, about);
    }

    private int unread(SignedIn person) {
        return json(send("GET", "/api/v1/notifications/unread", "", person.headers()))
                .get("unread")
                .asInt();
    }

    private String mails(String address) throws IOException {
        var outbox = data.resolve("outbox");
        if (!Files.isDirectory(outbox)) return "";
        try (var files = Files.list(outbox)) {
            for (var file : files.filter(one -> one.toString().endsWith(".eml")).toList()) {
                var text = Files.readString(file);
                if (text.contains("To: " + address)) return text;
            }
        }
        return "";
    }
}
