package dev.sartor.generation.panel;

import dev.sartor.generation.Brief;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lines answer of what the job asks. */
final class Answers {
    /** A must-have counts as two of what would be nice. */
    private static final double MUST = 2;

    private static final double CLEAR = 0.5;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final Brief brief;

    Answers(Brief brief) {
        this.brief = brief;
    }

    /** Requirements that the line's facts show, must-haves first, in the posting's order. */
    List<Requirement> of(Line line) {
        var facts = facts(line).toList();
        return Stream.of(Importance.MUST, Importance.NICE)
                .flatMap(importance -> brief.match().met().stream()
                        .filter(met -> met.requirement().importance() == importance && isShown(met, facts))
                        .map(Met::requirement))
                .toList();
    }

    List<String> labels(Line line, int most) {
        return of(line).stream().map(Requirement::label).distinct().limit(most).toList();
    }

    boolean must(Line line) {
        return of(line).stream().anyMatch(one -> one.importance() == Importance.MUST);
    }

    /** 2 for each must-have it shows, 1 for each other, at most 1 for how near it is to the job, half for a number. */
    double weight(Line line) {
        double asked = of(line).stream()
                .mapToDouble(one -> one.importance() == Importance.MUST ? MUST : 1)
                .sum();
        return asked + relevance(line) + (counts(line) ? 0.5 : 0);
    }

    double relevance(Line line) {
        return facts(line).mapToDouble(brief::relevance).max().orElse(0);
    }

    boolean counts(Line line) {
        return DIGIT.matcher(line.text()).find();
    }

    /** Must-haves that nothing of the person shows. */
    List<String> missing() {
        return brief.match().met().stream()
                .filter(met -> met.requirement().importance() == Importance.MUST)
                .filter(met -> met.standing() == Met.Standing.MISSING)
                .map(met -> met.requirement().label())
                .distinct()
                .toList();
    }

    private static Stream<String> facts(Line line) {
        return line.sources().stream()
                .flatMap(source -> source instanceof Source.OfFact(String id) ? Stream.of(id) : Stream.empty());
    }

    private static boolean isShown(Met met, List<String> facts) {
        return met.standing() == Met.Standing.SHOWN
                && met.support().stream().anyMatch(s -> s.score() >= CLEAR && facts.contains(s.factId()));
    }
}
