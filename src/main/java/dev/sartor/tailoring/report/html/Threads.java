package dev.sartor.tailoring.report.html;

import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is joined to what: requirement, line, fact; and by which ids the page knows them. */
final class Threads {
    private final List<Met> met;
    private final List<Shown> cv;
    private final List<Shown> letter;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> factAnchors = new LinkedHashMap<>();

    Threads(Report report) {
        met = report.match().met();
        cv = shown(report.cvLines(), "cv", "CV");
        letter = shown(report.letterLines(), "letter", "letter");
        for (var fact : report.facts()) {
            if (facts.putIfAbsent(fact.id(), fact) == null) factAnchors.put(fact.id(), "fact-" + facts.size());
        }
    }

    private static List<Shown> shown(List<Line> lines, String anchor, String label) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Shown(anchor + "-" + (i + 1), label + " " + (i + 1), lines.get(i)))
                .toList();
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

    /** Lines of both documents that stand on a fact that speaks for it. */
    List<Shown> meeting(Met requirement) {
        var supporting =
                requirement.support().stream().map(Met.Support::factId).toList();
        return Stream.concat(cv.stream(), letter.stream())
                .filter(shown -> shown.facts().stream().anyMatch(supporting::contains))
                .toList();
    }

    /** Places in the match of the requirements that this line meets. */
    List<Integer> metBy(Shown shown) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < met.size(); i++) {
            if (met.get(i).support().stream().anyMatch(s -> shown.facts().contains(s.factId()))) places.add(i);
        }
        return places;
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
        return Stream.concat(cv.stream(), letter.stream())
                .filter(shown -> shown.facts().contains(factId))
                .toList();
    }

    /** Facts behind a line or a requirement, in the profile's order. */
    List<Fact> used() {
        return facts.values().stream().filter(fact -> isUsed(fact.id())).toList();
    }

    private boolean isUsed(String factId) {
        return !standingOn(factId).isEmpty()
                || met.stream().anyMatch(each -> each.support().stream().anyMatch(s -> s.factId().equals(factId)));
    }
}
