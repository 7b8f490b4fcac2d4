package dev.sartor.postings.boards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A posting's text out of the fields that boards spread it over, each under its own heading. */
final class Sections {
    private record Part(String heading, List<String> names) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "",
                    List.of(
                            "descriptionhtml",
                            "description",
                            "jobdescription",
                            "content",
                            "descriptionplain",
                            "companydescription",
                            "shortdescriptionstr",
                            "descriptionteaser")),
            new Part("Responsibilities", List.of("keyresponsibilities", "responsibilities")),
            new Part(
                    "Requirements",
                    List.of("requirements", "skillsknowledgeexpertise", "profile", "experiencerequirements")),
            new Part("Qualifications", List.of("qualifications", "educationrequirements")),
            new Part("Benefits", List.of("benefits", "jobbenefits")),
            new Part("", List.of("additional", "additionalplain", "additionalinformation")));

    private Sections() {}

    static String text(Map<?, ?> job, Lookup l) {
        var out = new ArrayList<String>();
        for (var part : PARTS) {
            for (var name : part.names()) {
                var text = said(l.find(name));
                if (text == null) continue;
                var heading = l.text(name + "header");
                put(out, heading == null ? part.heading() : heading, text);
                if (part.heading().isEmpty() && !name.equals("companydescription")) break;
            }
            if (part.heading().equals("Responsibilities")) lists(job, out);
        }
        return String.join("\n\n", out);
    }

    /** Lever: {@code lists: [{text: heading, content: list items}]}. */
    private static void lists(Map<?, ?> job, List<String> out) {
        if (!(job.get("lists") instanceof List<?> lists)) return;
        for (var each : lists)
            if (each instanceof Map<?, ?> list)
                put(out, String.valueOf(Lookup.said(list.get("text"))), "<ul>" + list.get("content") + "</ul>");
    }

    private static void put(List<String> out, String heading, String text) {
        var plain = PageText.of(text);
        if (plain.isEmpty() || out.contains(plain)) return;
        out.add(heading.isEmpty() ? plain : heading + "\n" + plain);
    }

    private static @Nullable String said(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && map.get("text") instanceof String text) return text;
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
