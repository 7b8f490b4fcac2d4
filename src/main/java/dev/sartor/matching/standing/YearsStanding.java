package dev.sartor.matching.standing;

import dev.sartor.kernel.Period;
import dev.sartor.matching.index.FactIndex.Indexed;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.match.Met.Support;
import dev.sartor.model.posting.Requirement;
import dev.sartor.skills.Taxonomy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Years of experience, summed over the positions that have to do with what is asked, overlaps counted once. */
public final class YearsStanding implements StandingRule {
    private static final double NEARLY = 0.7;

    @Override
    public Met judge(Requirement requirement, Asked asked) {
        int wanted = requirement.years() == null || requirement.years().min() == null
                ? 0
                : requirement.years().min();
        var held = positions(requirement, asked);
        int months = Period.months(
                held.values().stream().map(f -> f.place().period()).toList(), asked.today());
        var standing = months >= wanted * 12
                ? Standing.SHOWN
                : months >= wanted * 12 * NEARLY ? Standing.CLOSE : Standing.MISSING;
        if (held.isEmpty()) standing = Standing.MISSING;
        var reason = held.isEmpty()
                ? "None of your positions has to do with it."
                : "%s over %s %s, overlaps counted once; %s asked for."
                        .formatted(duration(months), held.size(), held.size() == 1 ? "position" : "positions", wanted);
        var support = held.values().stream()
                .map(f -> new Support(f.id(), 1.0 / held.size(), "held " + duration(months(f, asked))))
                .toList();
        return new Met(requirement, standing, standing == Standing.MISSING ? List.of() : support, reason);
    }

    private static int months(Fact fact, Asked asked) {
        return Period.months(List.of(fact.place().period()), asked.today());
    }

    /** The positions whose facts name a skill asked for, else those whose words do, else all. */
    private static Map<String, Fact> positions(Requirement requirement, Asked asked) {
        var wanted = asked.facts().stems(requirement.label());
        var byItem = new LinkedHashMap<String, Fact>();
        var all = new LinkedHashMap<String, Fact>();
        asked.facts()
                .facts(Fact.Kind.POSITION)
                .filter(f -> f.fact().place().section().equals("work"))
                .forEach(f -> all.putIfAbsent(f.fact().place().itemId(), f.fact()));
        asked.facts()
                .facts()
                .filter(f -> all.containsKey(f.fact().place().itemId()))
                .forEach(f -> {
                    var item = f.fact().place().itemId();
                    if (speaksFor(f, requirement.skills(), wanted)) byItem.put(item, all.get(item));
                });
        if (byItem.isEmpty() && wanted.isEmpty()) return all;
        var ordered = new LinkedHashMap<String, Fact>();
        all.forEach((item, fact) -> {
            if (byItem.containsKey(item)) ordered.put(item, fact);
        });
        return ordered;
    }

    private static boolean speaksFor(Indexed fact, List<String> skills, Set<String> wanted) {
        for (var has : fact.skills())
            for (var skill : skills) if (Taxonomy.standard().isA(has, skill)) return true;
        return fact.stems().stream().anyMatch(wanted::contains);
    }

    static String duration(int months) {
        int years = months / 12;
        int rest = months % 12;
        var inYears = years == 1 ? "1 year" : years + " years";
        var inMonths = rest == 1 ? "1 month" : rest + " months";
        return years == 0 ? inMonths : rest == 0 ? inYears : inYears + " " + inMonths;
    }
}
