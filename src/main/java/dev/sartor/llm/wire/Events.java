package dev.sartor.llm.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads server-sent events (HTML Standard, 9.2.6) off a stream; an event that the stream's end cuts is not told. */
public final class Events {
    private final BufferedReader in;

    public Events(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** @param name "message" where none is given */
    public record Event(String name, String data) {}

    /** Nothing when the stream is over. */
    public Optional<Event> next() throws IOException {
        var name = "message";
        var data = new StringBuilder();
        boolean some = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                if (some) return Optional.of(new Event(name, data.toString()));
                name = "message";
            } else if (line.startsWith("event:")) name = value(line, 6);
            else if (line.startsWith("data:")) {
                if (some) data.append('\n');
                data.append(value(line, 5));
                some = true;
            }
        }
        return Optional.empty();
    }

    private static String value(String line, int from) {
        return line.startsWith(" ", from) ? line.substring(from + 1) : line.substring(from);
    }
}
