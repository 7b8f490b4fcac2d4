package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.Comparator;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Unit;
import java.math.BigDecimal;

/** A team of six is oneself and five others; "with three colleagues" is a group of four. */
final class Teams {
    private Teams() {}

    static boolean agree(Quantity said, Quantity known, Trial trial) {
        if (said.comparator() != Comparator.EXACT || known.comparator() != Comparator.EXACT) return false;
        var line = trial.claim().line();
        var fact = trial.fact().text();
        boolean joint = fact.reserves().stream().anyMatch(h -> h.reserve() == Reserve.JOINT && h.holds(known.last()));
        if (!joint || said.isRange() || known.isRange()) return false;
        if (said.unit().kind() != Unit.Kind.COUNT || known.unit().kind() != Unit.Kind.COUNT) return false;
        boolean others = isOthers(said, line.words());
        boolean knownOthers = isOthers(known, fact.words());
        if (!isPeople(said, line.words()) || !isPeople(known, fact.words())) return false;
        if (!isGeneral(said, line.words()) && !isGeneral(known, fact.words()) && !tells(said, known, trial))
            return false;
        return count(said, others).compareTo(count(known, knownOthers)) == 0;
    }

    /** "With three colleagues" of "between three colleagues": the same number counts one more. */
    static boolean differ(Quantity said, Quantity known, Trial trial) {
        var line = trial.claim().line().words();
        var fact = trial.fact().text().words();
        boolean colleagues = said.head() >= 0
                && known.head() >= 0
                && line.in(Group.OTHERS, said.head())
                && fact.in(Group.OTHERS, known.head());
        return colleagues && isOthers(said, line) != isOthers(known, fact) && !agree(said, known, trial);
    }

    private static BigDecimal count(Quantity people, boolean others) {
        return others ? people.low().add(BigDecimal.ONE) : people.low();
    }

    /** Those beside oneself; "between three colleagues" counts oneself. */
    private static boolean isOthers(Quantity quantity, Words words) {
        if (words.in(Group.BETWEEN, quantity.first() - 1)) return false;
        return (quantity.head() >= 0 && words.in(Group.OTHERS, quantity.head()))
                || words.lower(quantity.last() + 1).equals("other");
    }

    private static boolean isGeneral(Quantity quantity, Words words) {
        return quantity.head() < 0
                || words.in(Group.PEOPLE, quantity.head())
                || words.in(Group.OTHERS, quantity.head());
    }

    private static boolean tells(Quantity said, Quantity known, Trial trial) {
        for (int p : trial.alignment().at(said.head())) if (p == known.head()) return true;
        return false;
    }

    /** Counts people, or stands alone where a team is spoken of: "a squad of nine", "four of us". */
    private static boolean isPeople(Quantity quantity, Words words) {
        if (quantity.head() < 0) return true;
        return words.in(Group.PERSON, quantity.head()) || words.in(Group.PEOPLE, quantity.head());
    }
}
