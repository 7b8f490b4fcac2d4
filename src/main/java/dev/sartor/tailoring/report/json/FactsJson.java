package dev.sartor.tailoring.report.json;

import dev.sartor.kernel.PartialDate;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The person's facts that the report speaks of. */
final class FactsJson {
    private FactsJson() {}

    static ArrayNode of(List<Fact> facts) {
        return Json.array(facts, FactsJson::fact);
    }

    private static ObjectNode fact(Fact fact) {
        var json = Json.object()
                .put("id", fact.id())
                .put("kind", Json.camel(fact.kind()))
                .put("text", fact.text());
        json.set("place", place(fact.place()));
        json.set(
                "evidence",
                Json.array(
                        fact.evidence(),
                        each -> Json.object().put("url", each.url()).put("title", each.title())));
        return json;
    }

    private static ObjectNode place(Place place) {
        return Json.object()
                .put("section", place.section())
                .put("item", place.itemId())
                .put("organisation", place.organisation())
                .put("title", place.title())
                .put("start", iso(place.period().start()))
                .put("end", iso(place.period().end()));
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
