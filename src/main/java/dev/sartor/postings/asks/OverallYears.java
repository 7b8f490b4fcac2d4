package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Years;
import java.util.List;
import java.util.Optional;

/** The experience that the whole posting asks for: the first that must be had, narrowed by a later one that begins alike. */
public final class OverallYears {
    private OverallYears() {}

    public static Optional<Years> of(List<Ask> asks) {
        var years = asks.stream()
                .filter(ask -> ask.kind() == Kind.YEARS && ask.importance() == Importance.MUST && ask.years() != null)
                .map(Ask::years)
                .toList();
        if (years.isEmpty()) return Optional.empty();
        var first = years.getFirst();
        if (first == null) return Optional.empty();
        for (var each : years)
            if (each != null
                    && each.max() != null
                    && first.max() == null
                    && each.min() != null
                    && each.min().equals(first.min())) return Optional.of(each);
        return Optional.of(first);
    }
}
