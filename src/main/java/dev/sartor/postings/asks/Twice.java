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
            if (!again && seen.add(key(ask))) out.add(ask);
        }
        return out;
    }

    private static String key(Ask ask) {
        boolean skills = !ask.skills().isEmpty() && ask.kind() == Kind.SKILL;
        return skills
                ? String.join("+", ask.skills())
                : ask.kind() + ask.label().toLowerCase(Locale.ROOT);
    }
}
