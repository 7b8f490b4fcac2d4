package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Leaves out what was asked before; what must be had is not asked again as nice to have. */
final class Twice {
    private Twice() {}

    static List<Ask> removed(List<Ask> asks) {
        var must = new HashSet<String>();
        for (var ask : asks) if (ask.importance() == Importance.MUST) must.add(key(ask));
        var seen = new HashSet<String>();
        var out = new ArrayList<Ask>();
        for (var ask : asks) {
            boolean again = ask.importance() == Importance.NICE && must.contains(key(ask));
            boolean fresh = seen.add(key(ask));
            if (!again && (fresh || sameBreath(out, ask))) out.add(ask);
        }
        return out;
    }

    /** One sentence may name a skill twice in different words ("Excel … VLOOKUP"). */
    private static boolean sameBreath(List<Ask> out, Ask ask) {
        return !out.isEmpty()
                && ask.kind() == Kind.SKILL
                && out.stream()
                        .filter(other -> other.sentence().equals(ask.sentence()))
                        .anyMatch(other ->
                                key(other).equals(key(ask)) && !other.label().equalsIgnoreCase(ask.label()));
    }

    private static String key(Ask ask) {
        boolean skills = !ask.skills().isEmpty() && ask.kind() == Kind.SKILL;
        return skills
                ? String.join("+", ask.skills())
                : ask.kind() + ask.label().toLowerCase(Locale.ROOT);
    }
}
