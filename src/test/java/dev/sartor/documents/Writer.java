package dev.sartor.documents;

import dev.sartor.identity.SignedIn;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Someone who writes without pause until the server is gone, and remembers what it acknowledged. */
final class Writer {
    private final Child server;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private SignedIn person;

    Writer(Child server) {
        this.server = server;
        this.person = SignedIn.up(server::send);
    }

    Thread begin() {
        return Thread.startVirtualThread(() -> {
            try {
                boolean there = true;
                while (there) there = write();
            } catch (UncheckedIOException e) {
                // the server is gone, as was to be
            }
        });
    }

    private boolean write() {
        var number = asked.incrementAndGet();
        var answer = server.send(
                "POST",
                "/api/v1/jobs",
                "{\"title\":\"Engineer " + number + "\"}",
                person.headers("Idempotency-Key", "write-" + number));
        if (answer.statusCode() == 201)
            acknowledged.add(answer.headers().firstValue("Location").orElseThrow());
        return answer.statusCode() < 300;
    }

    /** Signs in anew: what was signed before may be too old. */
    void again() {
        var body = "{\"email\":\"" + person.email() + "\",\"password\":\"" + SignedIn.PASSWORD + "\"}";
        person = SignedIn.of(person.email(), server.send("POST", "/api/v1/auth/signin", body, java.util.Map.of()));
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** What was acknowledged and is not there. */
    List<String> lost() {
        return acknowledged.stream()
                .filter(path -> server.send("GET", path, "", person.headers()).statusCode() != 200)
                .toList();
    }
}
