package dev.sartor.generation.gate.jsonl;

import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads cases: {@code {"id", "facts":[{"id"?, "text", "employer", "title", "start", "end"}], "skills":[], "posting",
 * "line", "cited"?, "kind"? (cv or letter), "language"?}}.
 */
public final class Cases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Cases() {}

    /**
     * @param number of the line in its file, from 1, for what goes wrong
     * @param today the month in which "present" ends
     * @throws BadInput when the text is not such an object
     */
    public static Case read(String json, int number, YearMonth today) {
        var node = object(json, number);
        var line = text(node, "line");
        if (line == null)
            throw new BadInput("Line %s has no \"line\".".formatted(number), "Give the text to judge under that key.");
        var language = text(node, "language");
        var ground = new Ground(
                facts(node, number),
                strings(node.path("skills")),
                text(node, "posting"),
                language == null ? "en" : language,
                today);
        var kind = "letter".equals(text(node, "kind")) ? Question.Kind.LETTER : Question.Kind.CV;
        var id = text(node, "id");
        return new Case(
                id == null ? String.valueOf(number) : id,
                ground,
                new Question(line, List.copyOf(strings(node.path("cited"))), kind));
    }

    /** The facts of such an object, for callers that read it from elsewhere. */
    public static List<Fact> facts(JsonNode node, int number) {
        var out = new ArrayList<Fact>();
        for (var each : node.path("facts")) out.add(fact(each, out.size() + 1, number));
        return List.copyOf(out);
    }

    static JsonNode object(String json, int number) {
        try {
            var node = JSON.readTree(json);
            if (node.isObject()) return node;
        } catch (JacksonException e) {
            throw new BadInput("Line %s is not JSON.".formatted(number), "Give one JSON object on each line.");
        }
        throw new BadInput("Line %s is not a JSON object.".formatted(number), "Give one JSON object on each line.");
    }

    private static Fact fact(JsonNode node, int index, int number) {
        var text = text(node, "text");
        if (text == null)
            throw new BadInput(
                    "Fact %s of line %s has no \"text\".".formatted(index, number), "Say what the fact states.");
        var id = text(node, "id");
        var employer = text(node, "employer");
        var title = text(node, "title");
        var start = date(node, "start", number);
        var end = date(node, "end", number);
        var entry = String.join("|", List.of(or(employer), or(title), String.valueOf(start), String.valueOf(end)));
        var place = new Place("work", entry, employer, title, new Period(start, end));
        return new Fact(id == null ? "f" + index : id, Fact.Kind.HIGHLIGHT, text, place, List.of());
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable PartialDate date(JsonNode node, String key, int number) {
        var text = text(node, key);
        if (text == null) return null;
        return PartialDate.parse(text)
                .orElseThrow(() -> new BadInput(
                        "Line %s has \"%s\" as a date.".formatted(number, text),
                        "Write 2021, 2021-03 or 2021-03-08; leave \"end\" out for the present."));
    }

    private static Set<String> strings(JsonNode node) {
        var out = new LinkedHashSet<String>();
        for (var each : node) if (each.isString()) out.add(each.stringValue());
        return out;
    }

    private static @Nullable String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }
}
