package dev.sartor.tailoring.report.html;

import dev.sartor.matching.SaidOnce;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is joined to what: requirement, line, fact; and by which ids the page knows them. */
final class Threads {
    private final List<Met> met;
    private final List<Shown> cv;
    private final List<Shown> letter;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> factAnchors = new LinkedHashMap<>();
    private final Map<String, List<Shown>> linesByFact = new LinkedHashMap<>();
    private final Map<String, List<Integer>> requirementsByFact = new LinkedHashMap<>();

    Threads(Report report) {
        met = SaidOnce.of(report.match().met());
        cv = shown(report.cvLines(), "cv", "CV");
        letter = shown(report.letterLines(), "letter", "letter");
        for (var fact : report.facts()) {
            if (facts.putIfAbsent(fact.id(), fact) == null) factAnchors.put(fact.id(), "fact-" + facts.size());
        }
        for (int i = 0; i < met.size(); i++) {
            for (var support : met.get(i).support()) add(requirementsByFact, support.factId(), i);
        }
    }

    private List<Shown> shown(List<Line> lines, String anchor, String label) {
        var all = new ArrayList<Shown>();
        int claims = 0;
        for (var line : lines) {
            int number = Shown.claimsNothing(line) ? 0 : ++claims;
            var each = new Shown(anchor + "-" + (all.size() + 1), label, number, line);
            all.add(each);
            each.facts().forEach(id -> add(linesByFact, id, each));
        }
        return List.copyOf(all);
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        var values = map.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!values.contains(value)) values.add(value);
    }

    List<Shown> cv() {
        return cv;
    }

    List<Shown> letter() {
        return letter;
    }

    /** The page's id of the requirement at this place of the match. */
    String requirement(int index) {
        return "asked-" + (index + 1);
    }

    /** Class of every line that meets the requirement at this place. */
    String meets(int index) {
        return "meets-" + (index + 1);
    }

    /** Lines of both documents that stand on a fact that speaks for it, in reading order. */
    List<Shown> meeting(Met requirement) {
        var lines = requirement.support().stream()
                .flatMap(support -> standingOn(support.factId()).stream())
                .distinct()
                .toList();
        var ordered = new ArrayList<>(cv);
        ordered.addAll(letter);
        ordered.retainAll(lines);
        return ordered;
    }

    /** Places in the match of the requirements that this line meets. */
    List<Integer> metBy(Shown shown) {
        return shown.facts().stream()
                .flatMap(id -> requirementsByFact.getOrDefault(id, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many requirements are told. */
    int asked() {
        return met.size();
    }

    Met met(int index) {
        return met.get(index);
    }

    Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    Optional<String> factAnchor(String id) {
        return Optional.ofNullable(factAnchors.get(id));
    }

    /** Lines of both documents that stand on this fact. */
    List<Shown> standingOn(String factId) {
        return linesByFact.getOrDefault(factId, List.of());
    }

    /** Facts behind a line or a requirement, in the profile's order. */
    List<Fact> used() {
        return facts.values().stream()
                .filter(fact -> linesByFact.containsKey(fact.id()) || requirementsByFact.containsKey(fact.id()))
                .toList();
    }
}
