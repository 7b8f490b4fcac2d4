package dev.sartor.tailoring.report.json;

import dev.sartor.model.match.Met;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Years;
import dev.sartor.model.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the job asks, and which facts speak for it. */
final class MatchJson {
    private MatchJson() {}

    static ObjectNode job(JobPosting posting) {
        return Json.object()
                .put("title", posting.title())
                .put("company", posting.company())
                .put("location", posting.location())
                .put("language", posting.language());
    }

    static ObjectNode of(Report report) {
        var match = Json.object();
        match.set("requirements", Json.array(report.match().met(), MatchJson::met));
        match.set("notes", Json.texts(report.match().notes()));
        return match;
    }

    private static ObjectNode met(Met met) {
        var requirement = met.requirement();
        var json = Json.object()
                .put("id", requirement.id())
                .put("label", requirement.label())
                .put("importance", Json.camel(requirement.importance()))
                .put("kind", Json.camel(requirement.kind()))
                .put("standing", Json.camel(met.standing()))
                .put("reason", met.reason());
        json.set("years", years(requirement.years()));
        json.set("skills", Json.texts(requirement.skills()));
        json.put("sentence", requirement.sentence());
        json.set("support", Json.array(met.support(), MatchJson::support));
        return json;
    }

    private static ObjectNode support(Met.Support support) {
        var json = Json.object().put("fact", support.factId());
        json.set("score", Json.decimal(support.score()));
        return json.put("reason", support.reason());
    }

    private static JsonNode years(@Nullable Years years) {
        if (years == null) return JsonNodeFactory.instance.nullNode();
        return Json.object().put("min", years.min()).put("max", years.max());
    }
}
