package dev.sartor.tailoring.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page's look, and the rules that light a requirement's lines when it is pointed at, and the reverse. */
final class Style {
    private static final String SHEET = read();

    private Style() {}

    static String of(Threads threads, int requirements) {
        var rules = IntStream.range(0, requirements)
                .mapToObj(i -> thread("#" + threads.requirement(i), "." + threads.meets(i)))
                .collect(Collectors.joining());
        return SHEET + rules;
    }

    private static String thread(String requirement, String lines) {
        return """
                body:has(%1$s:hover) %2$s,body:has(%1$s:focus-within) %2$s,body:has(%1$s:target) %2$s,\
                body:has(%2$s:hover) %1$s,body:has(%2$s:focus-within) %1$s{background:var(--lit);\
                box-shadow:-2px 0 0 var(--accent)}
                """.formatted(requirement, lines);
    }

    private static String read() {
        try (var in = Style.class.getResourceAsStream("report.css")) {
            return new String(
                    Objects.requireNonNull(in, "report.css is not packaged").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
