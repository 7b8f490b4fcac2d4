package dev.sartor.generation.composers.offline;

import dev.sartor.generation.Brief;
import dev.sartor.generation.choice.Worth;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement.Importance;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a line is worth for this job: {@code (0.15 + relevance + 0.1 if it says a number + 0.05 if it tells of being in charge
 * − 0.12 if it is worded weakly without a number or tells of something not finished) × recency}, where recency falls by 4 % a
 * year since it ended, to 0.5 at the least.
 */
final class LineWorth {
    private static final double BASE = 0.15;
    private static final double NUMBER = 0.1;
    private static final double CHARGE = 0.05;
    private static final double WEAK = 0.12;
    private static final double MUST = 1.2;
    private static final double NICE = 0.45;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final Brief brief;
    private final Map<String, Map<String, Double>> covers = new HashMap<>();
    private final List<String> weak;
    private final List<String> unfinished;
    private final List<String> charge;

    LineWorth(Brief brief) {
        this.brief = brief;
        this.weak = brief.language().list("weak");
        this.unfinished = brief.language().list("unfinished");
        this.charge = brief.language().list("charge");
        for (var met : brief.match().met()) {
            double by = met.standing() == Standing.CLOSE ? 0.3 : 1;
            if (met.standing() == Standing.MISSING) continue;
            for (var s : met.support())
                covers.computeIfAbsent(s.factId(), id -> new HashMap<>())
                        .merge(met.requirement().id(), by * s.score(), Math::max);
        }
    }

    /** Weights of the posting's requirements. */
    Worth worth() {
        var weights = new HashMap<String, Double>();
        for (var met : brief.match().met())
            weights.put(met.requirement().id(), met.requirement().importance() == Importance.MUST ? MUST : NICE);
        return new Worth(weights);
    }

    Map<String, Double> covers(Line line) {
        var out = new HashMap<String, Double>();
        for (var source : line.sources())
            if (source instanceof Source.OfFact of)
                covers.getOrDefault(of.factId(), Map.of()).forEach((id, cover) -> out.merge(id, cover, Math::max));
        return out;
    }

    double of(Line line) {
        double relevance = 0;
        double recency = 1;
        for (var source : line.sources())
            if (source instanceof Source.OfFact of) {
                relevance = Math.max(relevance, brief.relevance(of.factId()));
                recency = brief.fact(of.factId()).map(this::recency).orElse(1.0);
            }
        var text = line.text().toLowerCase(Locale.ROOT);
        double number = DIGIT.matcher(text).find() ? NUMBER : 0;
        boolean idle = number == 0 && weak.stream().anyMatch(text::startsWith)
                || unfinished.stream().anyMatch(text::contains);
        double weakness = idle ? WEAK : 0;
        double inCharge = charge.stream().anyMatch(text::startsWith) ? CHARGE : 0;
        return Math.max(0, BASE + relevance + number + inCharge - weakness) * recency;
    }

    private double recency(Fact fact) {
        var end = fact.place().period().end();
        if (end == null) return 1;
        int years = YearMonth.from(brief.date()).getYear() - end.year();
        return Math.max(0.5, 1 - 0.04 * Math.max(0, years));
    }
}
