package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.numbers.Comparator;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Role;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Trends;
import java.util.List;

/** "By four days" of what went from nine days to five: a sum that a reader may do. */
final class Differences {
    private Differences() {}

    /** True when the fact's change, worked out, is what is said; of exact amounts of the same kind only. */
    static boolean tell(Quantity said, Trial trial) {
        boolean by = said.role() == Role.BY && said.comparator() == Comparator.EXACT && !said.isRange();
        if (!by || said.unit().kind() == Unit.Kind.PERCENT) return false;
        var anchor = trial.anchor();
        var fact = trial.fact().text();
        var all = fact.quantities();
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean here = anchor == null || trial.belongs(all.get(i).first(), anchor);
            if (here && isChange(all.get(i), all.get(i + 1)) && isIt(said, all.get(i), all.get(i + 1))) {
                var way = Trends.of(said, trial.claim().line());
                return way != Direction.NONE
                        && way == Trends.of(all.get(i), fact)
                        && isCounted(said, all.get(i), trial);
            }
        }
        return false;
    }

    private static boolean isChange(Quantity a, Quantity b) {
        boolean exact = List.of(a, b).stream().allMatch(q -> q.comparator() == Comparator.EXACT && !q.isRange());
        return exact && a.role() == Role.FROM && b.role() == Role.TO && a.unit().sameDimension(b.unit());
    }

    private static boolean isIt(Quantity said, Quantity from, Quantity to) {
        var unit = from.unit().kind() == Unit.Kind.PERCENT
                ? Unit.Kind.POINTS
                : from.unit().kind();
        if (said.unit().kind() != unit
                || (unit != Unit.Kind.POINTS && !said.unit().sameDimension(from.unit()))) return false;
        return from.base().subtract(to.base()).abs().compareTo(said.base()) == 0
                && said.per().equals(from.per());
    }

    /** Plain counts count the same noun, or none. */
    private static boolean isCounted(Quantity said, Quantity from, Trial trial) {
        if (said.unit().kind() != Unit.Kind.COUNT || said.head() < 0) return true;
        return Nouns.agree(said, from, trial);
    }
}
