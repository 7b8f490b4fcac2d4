package dev.sartor.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.fetching.addresses.PublicAddresses;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingTest {
    private Site site;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void shut() {
        site.close();
    }

    private Fetching fetching() {
        return new Fetching(site, PageCache.NONE, Duration.ofSeconds(5));
    }

    private static String text(Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPublicPageComesFromTheAddressThatWasChecked() {
        site.page("/job", exchange -> Site.send(exchange, 200, "Baker wanted"));
        assertThat(text(fetching().get("http://good.example/job?x=1#part"))).isEqualTo("Baker wanted");
        assertThat(site.connected).containsOnly(Site.PUBLIC + ":80");
        assertThat(site.asked).containsExactly("good.example/robots.txt", "good.example/job?x=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://0/",
                "http://2130706433/",
                "http://10.1.2.3/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[::127.0.0.1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://100.64.0.1/",
                "http://192.0.0.192/",
                "http://198.18.0.1/",
                "http://240.0.0.1/",
                "http://169.254.169.254/",
                "http://ok@127.0.0.1/",
                "http://127.0.0.1%2523@ok/",
                "file:///etc/passwd",
                "jar:http://good.example/a!/b",
                "gopher://good.example/",
                "http://good.example:5432/",
                "http://good.example:8080/",
                "https://www.linkedin.com/jobs/view/1",
                "https://lnkd.in/x",
                "not an address",
                "//good.example/",
                "http:///x"
            })
    void whatMayNotBeFetchedIsNeverConnectedTo(String address) {
        assertThatThrownBy(() -> fetching().get(address)).isInstanceOf(BadInput.class);
        assertThat(site.connected).isEmpty();
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() {
        site.named("mixed.example", Site.PUBLIC, "10.0.0.1");
        assertThatThrownBy(() -> fetching().get("http://mixed.example/"))
                .hasMessageContaining("not on the public internet");
        assertThat(site.connected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/latest",
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "http://good.example:22/",
                "https://uk.linkedin.com/in/x",
                "http://[::1]/"
            })
    void aRedirectIsCheckedAnew(String target) {
        site.page("/job", Site.redirect(target));
        assertThatThrownBy(() -> fetching().get("http://good.example/job")).isInstanceOf(BadInput.class);
        assertThat(site.connected).containsOnly(Site.PUBLIC + ":80");
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedEachTime() {
        site.named("rebind.example", Site.PUBLIC).named("rebind.example", "127.0.0.1");
        site.page("/job", Site.redirect("http://rebind.example/again"));
        assertThatThrownBy(() -> fetching().get("http://rebind.example/job"))
                .hasMessageContaining("not on the public internet");
        assertThat(site.connected).containsOnly(Site.PUBLIC + ":80");
    }

    @Test
    void fiveRedirectsAreFollowedAndSixAreNot() {
        for (int i = 0; i < 7; i++) site.page("/r" + i, Site.redirect("/r" + (i + 1)));
        site.page("/r7", exchange -> Site.send(exchange, 200, "there"));
        assertThat(text(fetching().get("http://good.example/r2"))).isEqualTo("there");
        assertThatThrownBy(() -> fetching().get("http://good.example/r1")).hasMessageContaining("without end");
    }

    @Test
    void largePackedAndEndlessBodiesAreCut() {
        site.page("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var out = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int i = 0; i < 6; i++) out.write(new byte[1 << 20]);
            }
        });
        site.page("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 8; i++) exchange.getResponseBody().write(new byte[1 << 20]);
        });
        assertThatThrownBy(() -> fetching().get("http://good.example/bomb")).hasMessageContaining("more than 5 MB");
        assertThatThrownBy(() -> fetching().get("http://good.example/endless")).hasMessageContaining("more than 5 MB");
    }

    @Test
    void packedAndChunkedPagesArrive() {
        site.page("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var out = new GZIPOutputStream(exchange.getResponseBody())) {
                out.write("Baker".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(text(fetching().get("http://good.example/packed"))).isEqualTo("Baker");
    }

    @Test
    void dripsEndWithTheirTime() {
        var over = new CountDownLatch(1);
        site.page("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 1000 && !over.await(20, TimeUnit.MILLISECONDS); i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var hasty = new Fetching(site, PageCache.NONE, Duration.ofMillis(400));
        assertThatThrownBy(() -> hasty.get("http://good.example/drip")).hasMessageContaining("does not answer in time");
        over.countDown();
    }

    @Test
    void robotsAreHonoured() {
        site.page("/robots.txt", exchange -> Site.send(exchange, 200, """
                User-agent: *
                Disallow: /private
                Allow: /private/jobs
                Disallow: /*.pdf$
                """));
        site.page("/", exchange -> Site.send(exchange, 200, "page"));
        assertThat(text(fetching().get("http://good.example/private/jobs/1"))).isEqualTo("page");
        assertThatThrownBy(() -> fetching().get("http://good.example/private/x"))
                .hasMessageContaining("does not let programs");
        assertThatThrownBy(() -> fetching().get("http://good.example/a.pdf"))
                .hasMessageContaining("does not let programs");
        site.page("/robots.txt", exchange -> Site.send(exchange, 503, ""));
        assertThatThrownBy(() -> fetching().get("http://good.example/x")).hasMessageContaining("does not let programs");
        site.page(
                "/robots.txt",
                exchange -> Site.send(exchange, 200, "User-agent: sartor\nDisallow:\n\nUser-agent: *\nDisallow: /"));
        assertThat(text(fetching().get("http://good.example/x"))).isEqualTo("page");
    }

    @Test
    void aPageIsKeptForADay() {
        site.page("/job", exchange -> Site.send(exchange, 200, "page"));
        var now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        var fetching = new Fetching(site, new DiskCache(folder, now::get), Duration.ofSeconds(5));
        fetching.get("http://good.example/job");
        now.set(Instant.parse("2026-01-01T23:59:00Z"));
        assertThat(text(fetching.get("http://good.example/job"))).isEqualTo("page");
        assertThat(site.asked).filteredOn(a -> a.endsWith("/job")).hasSize(1);
        now.set(Instant.parse("2026-01-02T00:01:00Z"));
        fetching.get("http://good.example/job");
        assertThat(site.asked).filteredOn(a -> a.endsWith("/job")).hasSize(2);
    }

    @Test
    void whatIsMissingOrIllIsToldInWords() {
        site.page("/gone", exchange -> Site.send(exchange, 404, ""));
        site.page("/ill", exchange -> Site.send(exchange, 500, ""));
        assertThatThrownBy(() -> fetching().get("http://good.example/gone")).hasMessageContaining("There is no page");
        assertThatThrownBy(() -> fetching().get("http://good.example/ill")).hasMessageContaining("status 500");
        assertThatThrownBy(() -> fetching().get("http://nowhere.example/")).hasMessageContaining("cannot be reached");
    }

    @Test
    void ordinaryAddressesArePublic() {
        for (var each : new String[] {"8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::1"})
            assertThat(PublicAddresses.contain(InetAddress.ofLiteral(each)))
                    .as(each)
                    .isTrue();
    }
}
