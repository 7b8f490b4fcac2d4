package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unit behind a number.
 *
 * @param next index of the token after it
 * @param per what a unit such as kWh/m² is a rate of; empty for none
 */
record UnitFound(Unit unit, int next, String per) {
    static final Set<String> SKIPPED = Set.of("working", "business", "full", "calendar", "whole");

    static UnitFound at(Words words, int next, @Nullable Unit money, NumberLexicon numbers) {
        var direct = unit(words, next, numbers);
        if (money != null) {
            return direct != null && direct.kind() == Unit.Kind.MONEY
                    ? new UnitFound(direct, next + 1, "")
                    : new UnitFound(money, next, "");
        }
        if (direct != null) return slashed(words, direct, next + 1, numbers);
        var behindOf = words.in(Group.OF, next) ? unit(words, next + 1, numbers) : null;
        if (behindOf != null && behindOf.kind() == Unit.Kind.MONEY) return new UnitFound(behindOf, next + 2, "");
        if (SKIPPED.contains(words.lower(next))) {
            var behind = unit(words, next + 1, numbers);
            if (behind != null) return new UnitFound(behind, next + 2, words.lower(next));
        }
        return new UnitFound(Unit.COUNT, next, "");
    }

    private static UnitFound slashed(Words words, Unit unit, int next, NumberLexicon numbers) {
        boolean slash = words.lower(next).equals("/")
                && next + 1 < words.size()
                && words.token(next + 1).isWord();
        if (!slash) return new UnitFound(unit, next, "");
        var per = numbers.unit(words.lower(next + 1));
        return new UnitFound(unit, next + 2, per == null ? words.lower(next + 1) : per.id() + per.factor());
    }

    /** Units of one or two letters must be written as such; m and g only behind the number they belong to. */
    private static @Nullable Unit unit(Words words, int i, NumberLexicon numbers) {
        if (i >= words.size()) return null;
        var token = words.token(i);
        var exact = numbers.unit(token.text());
        if (exact != null) return exact;
        var lower = numbers.unit(token.lower());
        if (lower != null && (token.lower().length() > 2 || token.isMark())) return lower;
        if (!token.isWord() || words.in(Group.FUNCTION, i)) return null;
        return token.lower().length() > 3 ? numbers.unit(words.key(i)) : null;
    }
}
