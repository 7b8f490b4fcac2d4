package dev.sartor.generation.cv;

import dev.sartor.kernel.Period;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes lines: what is absent or blank makes none. */
record Say(Language language) {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\s(?!etc\\.)(?:\\p{Ll}{3,}|\\p{L}{7,})\\.\\s*");

    @Nullable
    Line maybe(String field, @Nullable String text, String factId) {
        return text == null || text.isBlank() ? null : line(field, text, factId);
    }

    Line line(String field, String text, String factId) {
        return new Line(field, tidy(text), List.of(new Source.OfFact(factId)), false);
    }

    Line flowing(String field, String text, String factId) {
        return new Line(field, tidy(text), List.of(new Source.OfFact(factId)), true);
    }

    /** Running text where there is some. */
    @Nullable
    Line maybeFlowing(String field, @Nullable String text, String factId) {
        return text == null || text.isBlank() ? null : flowing(field, text, factId);
    }

    /** Several fields in one line, {@code between} between those that say something; null when none does. */
    @Nullable
    Line joint(String field, String between, String factId, boolean flowing, Saying... sayings) {
        var text = new StringBuilder();
        var parts = new ArrayList<Line.Part>();
        for (var each : sayings) {
            if (each.text() == null || each.text().isBlank()) continue;
            text.append(text.isEmpty() ? "" : between);
            int from = text.length();
            text.append(tidy(each.text()));
            parts.add(new Line.Part(each.field(), from, text.length()));
        }
        if (text.isEmpty()) return null;
        return new Line(field, text.toString(), List.of(new Source.OfFact(factId)), flowing, parts);
    }

    /** What one of several fields in a line says. */
    record Saying(String field, @Nullable String text) {}

    Line heading(String section, String text) {
        return new Line(section + "/heading", text, List.of(new Source.Convention()), false);
    }

    @Nullable
    Line dates(String field, Period period, String factId) {
        return maybe(field, language.period(period), factId);
    }

    /** The parts that say something, with {@code between} between them; null when none does. */
    static @Nullable String joined(String between, @Nullable String... parts) {
        var text = Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> part.strip())
                .collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }

    /** Without the full stop of a sentence, which is none behind an abbreviation: "Ltd.", "B.V.". */
    static @Nullable String unstopped(@Nullable String text) {
        if (text == null || !SENTENCE.matcher(text).matches()) return text;
        return text.strip().substring(0, text.strip().length() - 1);
    }

    /** One line: white space folded, control characters gone. */
    static String tidy(String text) {
        return text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
