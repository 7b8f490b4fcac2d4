package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;

/** Finds what an amount is per: "9 a month", "128 MB per second", "300 downloads monthly". */
final class Rates {
    private Rates() {}

    /** @return the unit's name, base and factor, or the counted thing ("shift"); empty for no rate */
    static String after(Words words, int at, NumberLexicon numbers) {
        for (int i = at; i < Math.min(at + 4, words.size()); i++) {
            if (words.token(i).isMark() && !words.lower(i).equals("/")) return "";
            if (words.in(Group.EVERY_WORD, i)) return words.key(i);
            if (!words.in(Group.PER, i) && !words.lower(i).equals("/")) continue;
            var unit = numbers.unit(words.lower(i + 1));
            if (unit != null && unit.kind() == Unit.Kind.TIME) return unit.id() + unit.factor();
            return words.in(Group.PER_ONLY, i) && words.isContent(i + 1) ? words.key(i + 1) : "";
        }
        return "";
    }
}
