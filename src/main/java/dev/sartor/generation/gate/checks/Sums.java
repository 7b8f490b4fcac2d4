package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.Comparator;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Unit;
import java.math.BigDecimal;
import java.util.Set;

/** "Five people: four ratings and a cadet": a whole that the fact's parts, each named in the line, add up to. */
final class Sums {
    private static final Set<String> ONE =
            Set.of("a", "an", "one", "ein", "eine", "einen", "einem", "einer", "un", "une", "una");
    private static final int NONE = -1;

    private Sums() {}

    static boolean tell(Quantity said, Trial trial) {
        var words = trial.claim().line().words();
        boolean people = said.head() >= 0 && words.in(Group.PEOPLE, said.head());
        boolean plain = said.comparator() == Comparator.EXACT && !said.isRange();
        if (!people || !plain || !words.isMark(said.head() + 1, ":(–—")) return false;
        var sum = BigDecimal.ZERO;
        int parts = 0;
        for (int i : trial.claim().content()) {
            if (i <= said.head() || !isCounted(words, i, trial)) continue;
            int at = at(i, trial);
            var part = at == NONE ? BigDecimal.ZERO : count(at, trial);
            if (part.signum() <= 0) return false;
            sum = sum.add(part);
            parts++;
        }
        return parts > 1 && sum.compareTo(said.low()) == 0;
    }

    /** A noun that the line counts, by a number or an article. */
    private static boolean isCounted(Words words, int i, Trial trial) {
        return words.in(Group.DETERMINER, i - 1)
                || trial.claim().quantities().stream().anyMatch(q -> q.head() == i);
    }

    private static int at(int i, Trial trial) {
        int[] at = trial.alignment().at(i);
        return at.length == 1 ? at[0] : NONE;
    }

    /** How many the fact says; zero where it does not say exactly. */
    private static BigDecimal count(int head, Trial trial) {
        var fact = trial.fact().text();
        return fact.quantities().stream()
                .filter(q -> q.head() == head && q.unit().kind() == Unit.Kind.COUNT)
                .filter(q -> q.comparator() == Comparator.EXACT && !q.isRange())
                .map(Quantity::low)
                .findFirst()
                .orElse(isOne(fact.words(), head) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private static boolean isOne(Words words, int head) {
        return ONE.contains(words.lower(head - 1));
    }
}
