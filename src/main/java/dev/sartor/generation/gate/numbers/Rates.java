package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds what an amount is per: "9 a month", "monthly spend of $5", "300 downloads yearly". */
public final class Rates {
    private static final String DAILY = "day1";

    private Rates() {}

    /** @return the rate behind an amount, as its unit's base and factor; empty for no rate */
    static String after(Words words, int at, NumberLexicon numbers) {
        for (int i = at; i < Math.min(at + 4, words.size()); i++) {
            if (words.token(i).isMark() && !words.lower(i).equals("/")) return "";
            var found = at(words, i, numbers);
            if (found.isPresent()) return found.get();
        }
        return "";
    }

    /** True when the line names each rate no more often than the fact does. */
    public static boolean tells(Words line, Words fact) {
        var said = of(line);
        var known = of(fact);
        return said.stream().allMatch(r -> Collections.frequency(said, r) <= Collections.frequency(known, r));
    }

    /** Every rate that a text names, wherever it stands. */
    public static List<String> of(Words words) {
        var numbers = NumberLexicon.of(words.lexicon());
        var out = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) at(words, i, numbers).ifPresent(out::add);
        return out;
    }

    /** True when the token is part of a rate: its "a" or "every", or its unit. */
    public static boolean covers(Words words, int i) {
        var numbers = NumberLexicon.of(words.lexicon());
        return at(words, i, numbers).isPresent()
                || (i > 0
                        && !words.in(Group.EVERY_WORD, i - 1)
                        && at(words, i - 1, numbers).isPresent());
    }

    /** "im Jahr 2018" says when, not how often. */
    private static boolean isDate(Words words, int unit) {
        return unit + 1 < words.size() && words.token(unit + 1).isNumber() && Names.isYear(words, unit + 1);
    }

    /** "every evening", and neither "a night shift" nor "each morning session". */
    private static boolean isDaily(Words words, int per, int part) {
        boolean counted = words.lower(per).length() > 2 || words.isContent(per - 1);
        return counted && words.in(Group.PART_OF_DAY, part) && !words.isContent(part + 1);
    }

    /** "drei Tage der Woche": a time that is part of a longer one comes with each of those. */
    private static boolean isPart(Words words, int of, NumberLexicon numbers) {
        if (of == 0 || !words.in(Group.OF, of)) return false;
        var part = numbers.unit(words.lower(of - 1));
        var whole = numbers.unit(words.lower(of + 1));
        return part != null
                && whole != null
                && part.kind() == Unit.Kind.TIME
                && whole.kind() == Unit.Kind.TIME
                && !part.equals(whole);
    }

    private static Optional<String> at(Words words, int i, NumberLexicon numbers) {
        if (words.in(Group.EVERY_WORD, i)) return Optional.of(numbers.rate(words.lower(i)));
        if (!words.in(Group.PER, i) && !words.lower(i).equals("/") && !isPart(words, i, numbers))
            return Optional.empty();
        int at = words.lower(i + 1).isEmpty() ? i : i + 1;
        if (isDaily(words, i, at)) return Optional.of(DAILY);
        var unit = numbers.unit(words.lower(at));
        if (unit == null || unit.kind() != Unit.Kind.TIME || words.lower(at).length() < 2) return Optional.empty();
        if (isDate(words, at) || Spans.isOne(words, i)) return Optional.empty();
        return Optional.of(unit.id() + unit.factor());
    }
}
