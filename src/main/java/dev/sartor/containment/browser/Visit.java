package dev.sartor.containment.browser;

import dev.sartor.containment.browser.json.Said;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One page looked at: opened, given what it asks for, and taken down when nothing moves any more. */
final class Visit {
    /** Letters below which a page is waited for as long as there is time. */
    private static final int LITTLE = 300;

    private static final int LARGEST = 5 << 20;
    private static final long PAUSE_MILLIS = 250;
    private static final long ENDING_MILLIS = 1_500;
    private static final String LETTERS = "document.body ? document.body.innerText.length : 0";

    /** Trees that elements keep to themselves are put inside them, since no HTML tells them. */
    private static final String HTML = """
            (() => {
              for (let round = 0; round < 5; round++)
                for (const e of document.querySelectorAll('*'))
                  if (e.shadowRoot && !e.dataset.shown) {
                    e.dataset.shown = '1';
                    const inside = document.createElement('div');
                    inside.innerHTML = e.shadowRoot.innerHTML;
                    e.append(inside);
                  }
              return document.documentElement.outerHTML;
            })()""";

    private final Pipe pipe;
    private final String target;
    private final String session;
    private long end;
    private boolean loaded;
    private Requests requests;

    private Visit(Pipe pipe, String target, String session, Requests none) {
        this.pipe = pipe;
        this.target = target;
        this.session = session;
        this.requests = none;
    }

    /** Waits until the browser is there. */
    static Visit begin(Pipe pipe, Duration time) throws IOException {
        var none = new Requests(pipe, "", new WayOut.Given(404, "", new byte[0]), asked -> {
            throw new IOException("nothing is asked for yet");
        });
        var browser = new Visit(pipe, "", "", none);
        browser.end = System.nanoTime() + time.toNanos();
        var target = browser.ask("Target.getTargets", Map.of()).each("/result/targetInfos").stream()
                .filter(each -> each.text("/type").equals("page"))
                .findFirst()
                .orElseThrow(() -> new IOException("no page"))
                .text("/targetId");
        var session = browser.ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .text("/result/sessionId");
        browser.ask("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        return new Visit(pipe, target, session, none);
    }

    String of(URI address, WayOut.Given page, WayOut way, Duration time) throws IOException {
        end = System.nanoTime() + time.toNanos();
        requests = new Requests(pipe, session, page, way);
        ask("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))));
        ask("Page.enable", Map.of());
        ask("Page.navigate", Map.of("url", address.toString()));
        settle();
        var html = look(HTML).text("/result/result/value");
        if (html.length() > LARGEST) throw new IOException("too large a page");
        return html;
    }

    /** Until the page is there, asks for nothing and says as much as the moment before; or until time is nearly up. */
    private void settle() throws IOException {
        int before = -1;
        while (millisLeft() > ENDING_MILLIS) {
            pause();
            if (!loaded || requests.underway() > 0) continue;
            int letters = look(LETTERS).number("/result/result/value").orElse(-1);
            if (letters >= LITTLE && letters == before) return;
            before = letters;
        }
    }

    private void pause() throws IOException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            var said = pipe.next(TimeUnit.NANOSECONDS.toMillis(left));
            if (said != null) heard(said);
        }
    }

    /** Looks from outside the page's own world, in which nothing need be what it is called. */
    private Said look(String expression) throws IOException {
        var world = ask("Page.createIsolatedWorld", Map.of("frameId", target)).number("/result/executionContextId");
        if (world.isEmpty()) throw new IOException("the page is closed to us");
        var how = Map.of("expression", expression, "contextId", world.get(), "returnByValue", true);
        return ask("Runtime.evaluate", how);
    }

    private Said ask(String method, Map<String, ?> parameters) throws IOException {
        long number = pipe.send(session, method, parameters);
        while (millisLeft() > 0) {
            var said = pipe.next(millisLeft());
            if (said == null) continue;
            if (said.number() == number) return said;
            heard(said);
        }
        throw new IOException("the page is not done in time");
    }

    private void heard(Said said) throws IOException {
        switch (said.event()) {
            case "Fetch.requestPaused" -> requests.answer(said);
            case "Page.loadEventFired" -> loaded = true;
            case "Page.javascriptDialogOpening" ->
                pipe.send(session, "Page.handleJavaScriptDialog", Map.of("accept", false));
            default -> {}
        }
    }

    private long millisLeft() {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
}
