package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every answer tells browsers what they must not do, whatever it answers. */
class HeadersTest extends ServerTest {
    private static final String FORM = "multipart/form-data; boundary=b";

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (var path : new String[] {"/test/things", "/api/v1/me", "/api/v1/nothing", "/actuator/health"}) {
            var answer = get(path);
            assertHeader(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            assertHeader(answer, "Cache-Control", "no-store");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertShared(answer);
        }
        var page = get("/");
        assertShared(page);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void pagesOfOtherOriginsMayNotAsk() {
        var answer = send("GET", "/test/things", "", Map.of("X-Origin-Test", "1"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void tooManyPartsAreTooMuchAndATooLongPartHeaderIsMalformed() {
        var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n";
        var many = send("POST", "/test/things/upload", part.repeat(10_000) + "--b--\r\n", Map.of("Content-Type", FORM));
        assertThat(many.statusCode()).isEqualTo(413);
        var long_ = send(
                "POST",
                "/test/things/upload",
                part.replace("\"a\"", '"' + "a".repeat(1_000_000) + '"') + "--b--\r\n",
                Map.of("Content-Type", FORM));
        assertThat(long_.statusCode()).isEqualTo(400);
        var torn = send("POST", "/test/things/upload", "--b\r\nContent-Dis", Map.of("Content-Type", FORM));
        assertThat(torn.statusCode()).isEqualTo(400);
        var without = send(
                "POST",
                "/test/things/upload",
                part.replace("file\"", "other\"") + "--b--\r\n",
                Map.of("Content-Type", FORM));
        assertThat(json(without).get("errors").get(0).get("field").asString()).isEqualTo("file");
        var good = send("POST", "/test/things/upload", part + "--b--\r\n", Map.of("Content-Type", FORM));
        assertThat(good.body()).isEqualTo("1");
    }

    @Test
    void whatIsNoHttpIsRefusedWithoutATrace() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("GET /a|b<> HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(400), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "org.apache", "Exception");
        }
    }

    private static void assertShared(HttpResponse<String> answer) {
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "Referrer-Policy", "no-referrer");
        assertHeader(answer, "Cross-Origin-Opener-Policy", "same-origin");
        assertHeader(answer, "X-Frame-Options", "DENY");
        assertHeader(answer, "Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }
}
