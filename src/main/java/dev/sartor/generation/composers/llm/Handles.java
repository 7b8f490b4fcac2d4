package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.llm.untrusted.Plain;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that a model is shown, by short handles: those that matching chose, within a budget, in the résumé's order. Names
 * and addresses of people are not among them.
 */
final class Handles {
    /** Characters of facts together, their places included, so that none is cut; about four make a token. */
    private static final int BUDGET = Plain.LONGEST - 300;

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> handles = new LinkedHashMap<>();

    Handles(Brief brief) {
        var chosen = chosen(brief);
        for (int i = 0; i < brief.facts().size(); i++) {
            var fact = brief.facts().get(i);
            if (!chosen.contains(fact.id())) continue;
            facts.put("F" + (i + 1), fact);
            handles.put(fact.id(), "F" + (i + 1));
        }
    }

    private static Set<String> chosen(Brief brief) {
        var supports = brief.match().met().stream()
                .flatMap(met -> met.support().stream())
                .map(Met.Support::factId)
                .collect(Collectors.toSet());
        var ranked = brief.facts().stream()
                .filter(fact -> isShown(fact.kind()))
                .sorted(Comparator.comparingDouble((Fact f) ->
                        -brief.relevance(f.id()) - (supports.contains(f.id()) ? 1 : 0) - (isFrame(f) ? 2 : 0)))
                .toList();
        var chosen = new HashSet<String>();
        int room = BUDGET;
        for (var fact : ranked) {
            room -= Material.told("F000", fact).length() + 1;
            if (room < 0) break;
            chosen.add(fact.id());
        }
        return chosen;
    }

    private static boolean isFrame(Fact fact) {
        return fact.kind() == Fact.Kind.POSITION;
    }

    private static boolean isShown(Fact.Kind kind) {
        return switch (kind) {
            case PERSON, REFERENCE -> false;
            case SUMMARY,
                    POSITION,
                    DESCRIPTION,
                    HIGHLIGHT,
                    DEGREE,
                    COURSE,
                    PROJECT,
                    SKILL,
                    CERTIFICATE,
                    LICENCE,
                    AWARD,
                    PUBLICATION,
                    LANGUAGE,
                    INTEREST,
                    CUSTOM -> true;
        };
    }

    Optional<Fact> fact(String handle) {
        return Optional.ofNullable(facts.get(handle));
    }

    Optional<String> of(String factId) {
        return Optional.ofNullable(handles.get(factId));
    }

    /** The handles of these facts, those not shown left out. */
    List<String> of(List<String> factIds) {
        return factIds.stream().flatMap(id -> of(id).stream()).toList();
    }

    Map<String, Fact> all() {
        return facts;
    }
}
