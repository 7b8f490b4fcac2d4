package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The strongest pairs of requirement and deed, no requirement, deed or sentence of the posting twice. */
final class Arguments {
    private static final Map<Kind, Double> KINDS =
            Map.of(Kind.SKILL, 1.0, Kind.OTHER, 0.9, Kind.SOFT_SKILL, 0.6, Kind.LICENCE, 0.3);

    private final Brief brief;
    private final Predicate<Fact> tellable;
    private final List<String> weak;

    Arguments(Brief brief, Predicate<Fact> tellable) {
        this.brief = brief;
        this.tellable = tellable;
        this.weak = brief.language().list("weak");
    }

    List<Argument> strongest(int most) {
        var all = new ArrayList<Argument>();
        for (var met : brief.match().met())
            if (met.standing() == Standing.SHOWN || met.standing() == Standing.NOT_SAID) all.addAll(of(met));
        all.sort(Comparator.comparingDouble((Argument a) -> -a.strength())
                .thenComparing(a -> a.requirement().id())
                .thenComparing(a -> a.fact().id()));
        var out = new ArrayList<Argument>();
        var used = new HashSet<String>();
        var places = new HashSet<String>();
        for (var a : all) {
            if (out.size() == most) break;
            if (used.contains(a.fact().id()) || used.contains(a.requirement().sentence())) continue;
            if (!out.isEmpty()
                    && out.size() < most - 1
                    && places.contains(a.fact().place().itemId())
                    && others(all, places, used)) continue;
            used.add(a.fact().id());
            used.add(a.requirement().sentence());
            places.add(a.fact().place().itemId());
            out.add(a);
        }
        return out;
    }

    /** Whether another place has something nearly as strong to say. */
    private static boolean others(List<Argument> all, Set<String> places, Set<String> used) {
        return all.stream()
                .anyMatch(a -> !places.contains(a.fact().place().itemId())
                        && !used.contains(a.requirement().sentence())
                        && a.strength() > 0.5);
    }

    private List<Argument> of(Met met) {
        var kind = KINDS.getOrDefault(met.requirement().kind(), 0.0);
        double importance = met.requirement().importance() == Importance.MUST ? 1 : 0.6;
        return met.support().stream()
                .flatMap(s -> brief.fact(s.factId()).stream()
                        .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT)
                        .filter(f -> weak.stream().noneMatch(f.text().toLowerCase(Locale.ROOT)::startsWith))
                        .filter(tellable)
                        .map(f -> new Argument(
                                met.requirement(),
                                f,
                                kind * importance * (s.score() + brief.relevance(f.id()) + number(f)))))
                .filter(a -> a.strength() > 0)
                .toList();
    }

    private static double number(Fact fact) {
        return fact.text().codePoints().anyMatch(Character::isDigit) ? 0.25 : 0;
    }
}
