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
import java.util.List;
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
        var fields = new Fields(node, "line " + number);
        var line = fields.text("line");
        if (line == null)
            throw new BadInput("Line %s has no \"line\".".formatted(number), "Give the text to judge under that key.");
        var language = fields.text("language");
        var facts = facts(node, number);
        var cited = List.copyOf(fields.texts("cited"));
        for (var id : cited)
            if (facts.stream().noneMatch(f -> f.id().equals(id)))
                throw new BadInput(
                        "Line %s cites the fact \"%s\", which it does not have.".formatted(number, id),
                        "Cite facts by their \"id\"; those without one are f1, f2, …");
        var ground = new Ground(
                facts, fields.texts("skills"), fields.text("posting"), language == null ? "en" : language, today);
        var id = fields.name("id");
        return new Case(
                id == null ? String.valueOf(number) : id,
                ground,
                new Question(line, cited, kind(fields.text("kind"), number)));
    }

    private static Question.Kind kind(@Nullable String kind, int number) {
        if (kind == null || kind.equals("cv")) return Question.Kind.CV;
        if (kind.equals("letter")) return Question.Kind.LETTER;
        throw new BadInput(
                "Line %s has \"%s\" as its \"kind\".".formatted(number, kind),
                "Write \"cv\" or \"letter\", or leave it out.");
    }

    /** The facts of such an object, for callers that read it from elsewhere. */
    public static List<Fact> facts(JsonNode node, int number) {
        var given = node.path("facts");
        if (!given.isArray())
            throw new BadInput(
                    "Line %s has no list of \"facts\".".formatted(number),
                    "Write \"facts\": [] with an object for each; an empty list proves nothing.");
        var out = new ArrayList<Fact>();
        for (var each : given) {
            var fact = fact(each, out.size() + 1, number);
            if (out.stream().anyMatch(f -> f.id().equals(fact.id())))
                throw new BadInput(
                        "Line %s has two facts with the id \"%s\".".formatted(number, fact.id()),
                        "Give each its own id.");
            out.add(fact);
        }
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
        var fields = new Fields(node, "fact %s of line %s".formatted(index, number));
        if (!node.isObject())
            throw new BadInput(
                    "Fact %s of line %s is not an object.".formatted(index, number), "Write {\"text\": \"…\"}.");
        var text = fields.text("text");
        if (text == null)
            throw new BadInput(
                    "Fact %s of line %s has no \"text\".".formatted(index, number), "Say what the fact states.");
        var id = fields.name("id");
        var employer = fields.text("employer");
        var title = fields.text("title");
        var start = date(fields, "start", number);
        var end = date(fields, "end", number);
        var entry = String.join("|", List.of(or(employer), or(title), String.valueOf(start), String.valueOf(end)));
        var place = new Place("work", entry, employer, title, period(start, end, index, number));
        return new Fact(id == null ? "f" + index : id, Fact.Kind.HIGHLIGHT, text, place, List.of());
    }

    private static Period period(@Nullable PartialDate start, @Nullable PartialDate end, int index, int number) {
        if (start != null && end != null && start.toString().compareTo(end.toString()) > 0)
            throw new BadInput(
                    "Fact %s of line %s ends before it starts.".formatted(index, number),
                    "Swap \"start\" and \"end\".");
        return new Period(start, end);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable PartialDate date(Fields fields, String key, int number) {
        var text = fields.text(key);
        if (text == null || text.equals("present")) return null;
        return PartialDate.parse(text)
                .orElseThrow(() -> new BadInput(
                        "Line %s has \"%s\" as a date.".formatted(number, text),
                        "Write 2021, 2021-03 or 2021-03-08; leave \"end\" out for the present."));
    }
}
