package dev.sartor.matching.standing;

import dev.sartor.matching.index.FactIndex.Indexed;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.match.Met.Support;
import dev.sartor.model.posting.Requirement;
import dev.sartor.skills.Taxonomy;
import dev.sartor.skills.TaxonomySkill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Skills by name: the same one is shown, a kind of it lets one infer it, a neighbour or its kin is close. */
public final class SkillStanding implements StandingRule {
    private static final double KIND_OF = 0.9;
    private static final double NEIGHBOUR = 0.4;
    /** A kind with more members than this says little of any two of them. */
    private static final int NARROW = 30;

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final Map<String, Kinship> kin = new HashMap<>();

    /** What a skill of the person's is to the one asked for. */
    private record Kinship(Standing standing, double score, String reason) {}

    @Override
    public Met judge(Requirement requirement, Asked asked) {
        kin.clear();
        var found = new ArrayList<Found>();
        asked.facts().facts().forEach(fact -> {
            var best = best(requirement, fact);
            if (best != null) found.add(new Found(fact, best));
        });
        if (found.isEmpty()) {
            var reason = "Nothing of yours says %s or anything near it.".formatted(requirement.label());
            return new Met(requirement, Standing.MISSING, List.of(), reason);
        }
        found.sort(Comparator.comparing((Found f) -> f.kin().standing()).thenComparingDouble(f -> -f.score()));
        var standing = found.getFirst().kin().standing();
        var support = found.stream()
                .filter(f -> f.kin().standing().compareTo(Standing.CLOSE) < 0 || standing == Standing.CLOSE)
                .map(f -> new Support(f.fact().fact().id(), f.score(), f.kin().reason()))
                .toList();
        return new Met(requirement, standing, support, reason(requirement, found.getFirst(), support.size()));
    }

    private record Found(Indexed fact, Kinship kin) {
        double score() {
            return kin.score() * weight(fact.fact().kind());
        }
    }

    private @Nullable Kinship best(Requirement requirement, Indexed fact) {
        return fact.skills().stream()
                .sorted()
                .map(has -> kin.computeIfAbsent(has, id -> kinship(requirement, id)))
                .filter(k -> k.standing() != Standing.MISSING)
                .min(Comparator.comparing(Kinship::standing).thenComparingDouble(k -> -k.score()))
                .orElse(null);
    }

    private Kinship kinship(Requirement requirement, String has) {
        for (var wanted : requirement.skills())
            if (wanted.equals(has)) return new Kinship(Standing.SHOWN, 1, "says " + label(has));
        for (var wanted : requirement.skills())
            if (taxonomy.isA(has, wanted))
                return new Kinship(Standing.NOT_SAID, KIND_OF, label(has) + " is a kind of " + label(wanted));
        for (var wanted : requirement.skills()) {
            if (taxonomy.related(wanted).contains(has)
                    || taxonomy.find(wanted)
                            .map(TaxonomySkill::parents)
                            .orElse(List.of())
                            .contains(has))
                return new Kinship(Standing.CLOSE, NEIGHBOUR, label(has) + " is close to " + label(wanted));
            if (siblings(wanted, has))
                return new Kinship(
                        Standing.CLOSE, NEIGHBOUR / 2, label(has) + " is of the same kind as " + label(wanted));
        }
        return new Kinship(Standing.MISSING, 0, "");
    }

    /** Two of one narrow kind; broad kinds ("programming languages") make no kin of their members. */
    private boolean siblings(String one, String other) {
        var parents = taxonomy.find(one).map(TaxonomySkill::parents).orElse(List.of());
        var others = taxonomy.find(other).map(TaxonomySkill::parents).orElse(List.of());
        return parents.stream().anyMatch(p -> others.contains(p) && taxonomy.kinds(p) <= NARROW);
    }

    private String label(String id) {
        return taxonomy.find(id).map(TaxonomySkill::label).orElse(id);
    }

    private static String reason(Requirement requirement, Found best, int count) {
        var where = best.fact().fact().place().organisation();
        return switch (best.kin().standing()) {
            case SHOWN ->
                "%s of your facts %s %s%s."
                        .formatted(
                                count,
                                count == 1 ? "says" : "say",
                                requirement.label(),
                                where == null ? "" : ", the strongest at " + where);
            case NOT_SAID ->
                "Inferred%s: %s; none of your facts says %s itself."
                        .formatted(
                                where == null ? "" : " (" + where + ")",
                                best.kin().reason(),
                                requirement.label());
            case CLOSE -> "Close: %s%s.".formatted(best.kin().reason(), where == null ? "" : " (" + where + ")");
            case MISSING -> "";
        };
    }

    /** A deed shows a skill better than a list of skills does. */
    private static double weight(Fact.Kind kind) {
        return switch (kind) {
            case HIGHLIGHT, LICENCE -> 1;
            case DESCRIPTION, PROJECT, CERTIFICATE, LANGUAGE, DEGREE -> 0.8;
            case SKILL, PUBLICATION, AWARD, CUSTOM -> 0.6;
            case SUMMARY, POSITION -> 0.5;
            case COURSE, INTEREST, REFERENCE, PERSON -> 0.3;
        };
    }
}
