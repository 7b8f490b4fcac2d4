package dev.sartor.generation.gate.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ladder: each line of the section "verbs" is a tier, with + or - for a direction, and verbs that say the same. */
final class Verbs {
    private final Map<String, Verb> byKey = new HashMap<>();
    private final List<List<String>> groups = new ArrayList<>();
    private final List<String> nominalEndings;

    private final Keys keys;

    Verbs(LexiconData data, Keys keys) {
        this.keys = keys;
        nominalEndings = data.lines("nominal").stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
        for (var line : data.lines("verbs")) {
            int colon = line.indexOf(':');
            var tier = line.substring(0, colon).replaceAll("[+-]", "").strip();
            var direction = line.substring(0, colon).contains("+")
                    ? Direction.UP
                    : line.substring(0, colon).contains("-") ? Direction.DOWN : Direction.NONE;
            add(
                    Tier.valueOf(tier.toUpperCase(Locale.ROOT)),
                    direction,
                    List.of(line.substring(colon + 1).strip().split("\\s+")).stream()
                            .map(keys::of)
                            .toList());
        }
    }

    private void add(Tier tier, Direction direction, List<String> group) {
        for (var key : group) byKey.putIfAbsent(key, new Verb(key, tier, direction, groups.size()));
        groups.add(group);
    }

    @Nullable
    Verb find(String key) {
        return byKey.get(key);
    }

    /** Verbs that say the same, group by group. */
    List<List<String>> groups() {
        return groups;
    }

    /** The verb that a noun with a regular ending comes from ("migration" → migrate), else the key itself. */
    String base(String lower, String key) {
        if (byKey.containsKey(key)) return key;
        var singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        for (var ending : nominalEndings) {
            if (!singular.endsWith(ending) || singular.length() - ending.length() < 4) continue;
            var stem = singular.substring(0, singular.length() - ending.length());
            if (byKey.containsKey(stem)) return stem;
            var folded = keys.of(stem);
            if (byKey.containsKey(folded)) return folded;
            var full = keys.of(stem.replaceFirst("(?<=[^aeiou])(?=[lr]$)", "e"));
            if (byKey.containsKey(full)) return full;
        }
        return key;
    }
}
