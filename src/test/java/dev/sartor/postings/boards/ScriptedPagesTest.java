package dev.sartor.postings.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.containment.browser.Browser;
import dev.sartor.fetching.Fetching;
import dev.sartor.fetching.PageCache;
import dev.sartor.fetching.Site;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptedPagesTest {
    private static final String POSTING = """
            {"title": "Oven Engineer", "asks": ["3+ years of experience with SQL", "Kubernetes"],
             "about": "We build ovens that tell the bakers of Linz what they are about to do, and we look for one more of us."}""";

    private static final String BUILDER = """
            const asked = {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{"id":7}'};
            fetch('http://data.example/posting', asked).then(r => r.json()).then(job => setTimeout(() => {
              document.querySelector('#root').innerHTML = `<main><h1>${job.title}</h1><p>${job.about}</p>`
                + `<p>Brotwerk works in Linz, and pays what the work is worth. Nobody works at night.</p>`
                + `<h2>Requirements</h2><ul>${job.asks.map(a => `<li>${a}</li>`).join('')}</ul></main>`;
            }, 50));""";

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        site.named("data.example", Site.PUBLIC).named("cdn.example", Site.PUBLIC);
    }

    @AfterEach
    void shut() {
        site.close();
    }

    private static String around(String script) {
        return "<!DOCTYPE html><html><head><title>Jobs</title></head><body><div id=\"root\"></div>" + script
                + "</body></html>";
    }

    private JobPosting read(String page) {
        assumeTrue(Browser.there().isPresent(), "needs Chromium and Bubblewrap");
        return read(page, ScriptedPages.rendered());
    }

    private JobPosting read(String page, ScriptedPages scripted) {
        site.page("/job", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            Site.send(exchange, 200, page);
        });
        var fetching = new Fetching(site, PageCache.NONE, Duration.ofSeconds(10));
        return PostingPages.fetch("http://good.example/job", fetching, scripted);
    }

    private static long browsers() {
        return ProcessHandle.current()
                .descendants()
                // other children of this process stand behind walls too
                .filter(each -> each.info().commandLine().orElse("").contains("chrom"))
                .count();
    }

    @Test
    void aPostingThatAScriptBuildsIsReadWhereABrowserIsAllowed() {
        site.page("/app.js", exchange -> Site.send(exchange, 200, BUILDER));
        site.page("/posting", exchange -> {
            var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Site.send(exchange, sent.equals("{\"id\":7}") ? 200 : 400, POSTING);
        });
        var posting = read(around("<script src=\"http://cdn.example/app.js\"></script><img src=\"/oven.png\">"));
        assertThat(posting.title()).isEqualTo("Oven Engineer");
        assertThat(posting.requirements()).extracting(Requirement::label).contains("SQL", "Kubernetes");
        assertThat(site.asked)
                .contains("cdn.example/app.js", "data.example/posting")
                .noneMatch(asked -> asked.contains("oven.png") || asked.contains("favicon"));
        assertThat(site.connected).containsOnly(Site.PUBLIC + ":80");
        assertThat(browsers()).isZero();
    }

    @Test
    void whatRobotsMayNotReadIsNotGivenToAPage() {
        site.page("/robots.txt", exchange -> Site.send(exchange, 200, "User-agent: *\nDisallow: /posting"));
        site.page("/posting", exchange -> Site.send(exchange, 200, POSTING));
        var page = around("<script>" + BUILDER + "</script>");
        assertThatThrownBy(() -> read(page)).isInstanceOf(BadInput.class);
        assertThat(site.asked).noneMatch(asked -> asked.endsWith("/posting"));
    }

    @Test
    void aPageReachesNothingButWhatItIsGiven() throws IOException {
        site.named("rebind.example", Site.PUBLIC).named("rebind.example", "127.0.0.1");
        site.named("inside.example", "10.0.0.7");
        try (var canaries = new Canaries()) {
            site.page("/away", Site.redirect("http://127.0.0.1:" + canaries.port() + "/away"));
            site.page("/meta", Site.redirect("http://169.254.169.254/latest/meta-data/"));
            var tries = canaries.tries("inside.example", "rebind.example", "169.254.169.254", "192.168.0.1");
            assertThatThrownBy(() -> read(around("<script>" + tries + "</script>")))
                    .isInstanceOf(BadInput.class);
            assertThat(canaries.heard()).isEmpty();
        }
        assertThat(site.asked).contains("good.example/away", "good.example/meta");
        assertThat(site.connected).containsOnly(Site.PUBLIC + ":80");
    }

    @Test
    void aPageThatNeverEndsIsEndedWithAllItsProcesses() {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> read(around("<script>while (true) {}</script>")))
                .hasMessageContaining("could not be rendered");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(45));
        assertThat(browsers()).isZero();
    }

    @Test
    void aPageThatTakesAllMemoryIsEnded() {
        var hog = "const all = []; setInterval(() => { for (let i = 0; i < 8; i++) "
                + "all.push(new Uint8Array(32 << 20).fill(7)); }, 20);";
        assertThatThrownBy(() -> read(around("<script>" + hog + "</script>"))).isInstanceOf(BadInput.class);
        assertThat(browsers()).isZero();
    }

    @Test
    void aPageThatAsksWithoutEndIsGivenOnlySoMuch() {
        site.page("/more", exchange -> Site.send(exchange, 200, "x".repeat(300_000)));
        var greedy = "for (let i = 0; i < 300; i++) fetch('/more?' + i).catch(() => 0);";
        assertThatThrownBy(() -> read(around("<script>" + greedy + "</script>")))
                .isInstanceOf(BadInput.class);
        assertThat(site.asked.stream().filter(asked -> asked.contains("/more"))).hasSizeLessThan(30);
    }

    @Test
    void withoutABrowserOrLeaveForOneASentenceSaysSo() {
        var page = around("<script src=\"/app.js\"></script>");
        assertThatThrownBy(() -> read(page, ScriptedPages.rendered(Optional.empty())))
                .hasMessage(
                        "http://good.example/job is built by a script and holds no text. Rendering it takes Chromium "
                                + "and Bubblewrap, which this machine has not; copy the posting's text instead.");
        assertThatThrownBy(() -> read(page, ScriptedPages.left("Copy the posting's text.")))
                .hasMessage("http://good.example/job is built by a script and holds no text. Copy the posting's text.");
    }
}
