package dev.sartor.containment.browser;

import dev.sartor.containment.browser.json.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What a page asks for while it is looked at: itself, scripts, data and frames; of looks and pictures it gets nothing. */
final class Requests {
    private static final Set<String> FETCHED = Set.of("Document", "Script", "XHR", "Fetch");

    private final Pipe pipe;
    private final String session;
    private final WayOut.Given page;
    private final WayOut way;
    private final AtomicInteger underway = new AtomicInteger();
    private boolean opened;

    Requests(Pipe pipe, String session, WayOut.Given page, WayOut way) {
        this.pipe = pipe;
        this.session = session;
        this.page = page;
        this.way = way;
    }

    int underway() {
        return underway.get();
    }

    /** Answers at once, or as soon as the way out has. */
    void answer(Said paused) throws IOException {
        var id = paused.text("/params/requestId");
        var kind = paused.text("/params/resourceType");
        if (kind.equals("Document") && !opened) {
            opened = true;
            give(id, page);
        } else if (kind.equals("Stylesheet")) {
            // scripts may wait for one, and nobody sees it
            give(id, new WayOut.Given(200, "text/css", new byte[0]));
        } else if (!FETCHED.contains(kind)) {
            refuse(id);
        } else {
            underway.incrementAndGet();
            Thread.startVirtualThread(() -> fetched(id, paused));
        }
    }

    private void fetched(String id, Said paused) {
        try {
            try {
                give(id, way.answer(asked(paused)));
            } catch (IOException | RuntimeException e) {
                refuse(id);
            }
        } catch (IOException e) {
            // the browser is gone, and nobody waits for it any more
        } finally {
            underway.decrementAndGet();
        }
    }

    private static WayOut.Asked asked(Said paused) {
        return new WayOut.Asked(
                paused.text("/params/request/method"),
                paused.text("/params/request/url"),
                paused.texts("/params/request/headers"),
                paused.text("/params/request/postData").getBytes(StandardCharsets.UTF_8));
    }

    private void give(String id, WayOut.Given given) throws IOException {
        var type = Map.of("name", "Content-Type", "value", given.type().isEmpty() ? "text/plain" : given.type());
        pipe.send(
                session,
                "Fetch.fulfillRequest",
                Map.of(
                        "requestId", id,
                        "responseCode", given.status(),
                        "responseHeaders", List.of(type),
                        "body", Base64.getEncoder().encodeToString(given.bytes())));
    }

    private void refuse(String id) throws IOException {
        pipe.send(session, "Fetch.failRequest", Map.of("requestId", id, "errorReason", "BlockedByClient"));
    }
}
