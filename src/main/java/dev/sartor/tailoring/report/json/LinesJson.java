package dev.sartor.tailoring.report.json;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Span;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines that were chosen, each with what it stands on. */
final class LinesJson {
    private LinesJson() {}

    static ArrayNode of(List<Line> lines, JobPosting posting) {
        return Json.array(lines, line -> line(line, posting));
    }

    private static ObjectNode line(Line line, JobPosting posting) {
        var json = Json.object().put("field", line.field()).put("text", line.text());
        json.set("sources", Json.array(line.sources(), source -> source(source, posting)));
        return json;
    }

    private static JsonNode source(Source source, JobPosting posting) {
        return switch (source) {
            case Source.OfFact fact -> Json.object().put("fact", fact.factId());
            case Source.OfPosting words ->
                Json.object()
                        .put("posting", words(words.span(), posting))
                        .put("start", words.span().start())
                        .put("end", words.span().end());
            case Source.Convention _ -> Json.object().put("convention", true);
        };
    }

    private static String words(Span span, JobPosting posting) {
        return span.end() <= posting.text().length() ? span.of(posting.text()) : "";
    }
}
