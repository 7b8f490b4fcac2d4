package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.llm.untrusted.Plain;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a model is given to work with: every part plain, bounded and between marks. */
final class Material {
    private final Map<String, String> parts = new LinkedHashMap<>();

    Material with(String name, String text) {
        parts.put(name, Plain.of(text));
        return this;
    }

    /** What the parts say together, whatever they are fenced with. */
    String words() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "\u0000" + part.getValue())
                .collect(Collectors.joining("\u0001"));
    }

    String fenced(String mark) {
        return parts.entrySet().stream()
                .map(part -> Fences.around(mark, part.getKey(), part.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    static String facts(Handles handles) {
        return handles.all().entrySet().stream()
                .map(each -> told(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static String told(String handle, Fact fact) {
        return handle + " [" + place(fact) + "] " + oneLine(fact.text());
    }

    /** What is asked, and which facts speak for it. */
    static String requirements(Brief brief, Handles handles) {
        return brief.match().met().stream()
                .map(met -> requirement(met, handles))
                .collect(Collectors.joining("\n"));
    }

    private static String requirement(Met met, Handles handles) {
        var facts = handles.of(met.support().stream().map(Met.Support::factId).toList());
        var asked = met.requirement();
        return asked.id() + " " + (asked.importance().name().equals("MUST") ? "must" : "nice") + ": "
                + oneLine(asked.label()) + (facts.isEmpty() ? " (no fact)" : " ← " + String.join(" ", facts));
    }

    private static String place(Fact fact) {
        var place = fact.place();
        if (fact.kind() == Fact.Kind.SKILL) return "skill";
        var named = Objects.requireNonNullElse(place.organisation(), "");
        var title = Objects.requireNonNullElse(place.title(), "");
        return oneLine(place.section() + (named.isEmpty() ? "" : ", " + named) + (title.isEmpty() ? "" : ", " + title));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
