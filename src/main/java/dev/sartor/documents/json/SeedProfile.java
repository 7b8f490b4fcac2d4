package dev.sartor.documents.json;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.PartialDate;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The profile of the first program of this kind ("personal_info", "experience", …) read as a résumé; JSON Resume is taken as it is. */
public final class SeedProfile {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> BASICS = Map.of("email", "email", "phone", "phone", "website", "url");

    private SeedProfile() {}

    /** @throws BadInput when it is neither of the two */
    public static Resume read(@Nullable JsonNode profile) {
        if (profile == null || !profile.isObject())
            throw new BadInput("There is no profile in this request.", "Send it under \"profile\".");
        return ResumeJson.read(
                profile.has("personal_info") ? translated(profile).toString() : profile.toString());
    }

    private static ObjectNode translated(JsonNode profile) {
        var resume = NODES.objectNode();
        resume.set("basics", basics(profile));
        resume.set("work", each(profile.get("experience"), SeedProfile::work));
        resume.set("education", each(profile.get("education"), SeedProfile::education));
        resume.set("projects", each(profile.get("projects"), SeedProfile::project));
        resume.set("skills", skills(profile.get("skills")));
        return resume;
    }

    private static ObjectNode basics(JsonNode profile) {
        var info = profile.get("personal_info");
        var basics = NODES.objectNode();
        put(basics, "name", text(info, "name", "full_name"));
        put(basics, "label", text(info, "title", "headline"));
        BASICS.forEach((from, to) -> put(basics, to, text(info, from)));
        var summary = text(profile, "summary");
        put(basics, "summary", summary != null ? summary : text(info, "summary"));
        var place = text(info, "location", "address");
        if (place != null) basics.putObject("location").put("city", place);
        var profiles = basics.putArray("profiles");
        for (var network : List.of("linkedin", "github")) {
            var url = text(info, network);
            if (url != null)
                profiles.addObject()
                        .put("network", network.equals("github") ? "GitHub" : "LinkedIn")
                        .put("url", url);
        }
        return basics;
    }

    private static ObjectNode work(JsonNode from) {
        var work = dated(from);
        put(work, "name", text(from, "company", "employer", "organization"));
        put(work, "position", text(from, "position", "title", "role"));
        put(work, "location", text(from, "location"));
        told(from, work, "summary");
        return work;
    }

    private static ObjectNode education(JsonNode from) {
        var education = dated(from);
        put(education, "institution", text(from, "institution", "school", "university"));
        put(education, "studyType", text(from, "degree"));
        put(education, "area", text(from, "field", "field_of_study", "major", "area"));
        put(education, "score", text(from, "gpa", "grade"));
        return education;
    }

    private static ObjectNode project(JsonNode from) {
        var project = dated(from);
        put(project, "name", text(from, "name", "title"));
        put(project, "url", text(from, "url", "link"));
        told(from, project, "description");
        var used = from.get("technologies");
        if (used != null && used.isArray()) project.set("keywords", used);
        return project;
    }

    private static ArrayNode skills(@Nullable JsonNode from) {
        var skills = NODES.arrayNode();
        if (from == null) return skills;
        if (from.isObject())
            from.properties().forEach(group -> {
                var skill = skills.addObject().put("name", group.getKey());
                if (group.getValue().isArray()) skill.set("keywords", group.getValue());
            });
        else
            for (var one : from) {
                var name = one.isString() ? one.asString() : text(one, "name");
                if (name != null) skills.addObject().put("name", name);
            }
        return skills;
    }

    /** Lists become highlights, running text stays running text. */
    private static void told(JsonNode from, ObjectNode to, String running) {
        for (var name : List.of("highlights", "achievements", "responsibilities", "description")) {
            var said = from.get(name);
            if (said == null) continue;
            if (said.isArray()) to.set("highlights", said);
            else if (said.isString()) to.put(running, said.asString());
        }
    }

    /** Only dates that say when; "Present" is no end. */
    private static ObjectNode dated(JsonNode from) {
        var to = NODES.objectNode();
        for (var end : Map.of("start_date", "startDate", "end_date", "endDate").entrySet()) {
            var date = text(from, end.getKey(), end.getValue());
            if (date != null && PartialDate.parse(date).isPresent()) to.put(end.getValue(), date);
        }
        return to;
    }

    private static ArrayNode each(@Nullable JsonNode list, java.util.function.Function<JsonNode, ObjectNode> of) {
        var out = NODES.arrayNode();
        if (list != null && list.isArray()) for (var one : list) if (one.isObject()) out.add(of.apply(one));
        return out;
    }

    private static @Nullable String text(@Nullable JsonNode from, String... names) {
        if (from == null) return null;
        for (var name : names) {
            var value = from.get(name);
            if (value != null && (value.isString() || value.isNumber())) return value.asString();
        }
        return null;
    }

    private static void put(ObjectNode to, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) to.put(name, value);
    }
}
