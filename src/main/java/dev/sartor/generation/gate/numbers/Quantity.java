package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Direction;
import java.math.BigDecimal;
import java.util.Set;

/**
 * An amount as a text states it.
 *
 * @param low the value, in the unit as written; the lower end of a range
 * @param high the same, or the upper end
 * @param step the precision it is said with: 10 for 40, 1 for 42, 0.1 for 4.2
 * @param sign from a + or − before it
 * @param per the unit of a rate ("month" for "9 a month"), else empty
 * @param head the token of the counted noun, −1 when none is named
 * @param nouns keys of the counted noun and what stands before it
 * @param first index of its first token
 * @param last index of its last token (comparator, number, unit)
 * @param ambiguous true for "1.250", which two conventions read differently
 */
public record Quantity(
        BigDecimal low,
        BigDecimal high,
        BigDecimal step,
        Comparator comparator,
        Unit unit,
        Role role,
        Direction sign,
        String per,
        int head,
        Set<String> nouns,
        int first,
        int last,
        String surface,
        boolean ambiguous) {
    public Quantity {
        nouns = Set.copyOf(nouns);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** "5 working days" are five days. */
    public boolean isKindOfDays() {
        return unit.kind() == Unit.Kind.TIME && UnitFound.SKIPPED.contains(per);
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** The value in the unit's base. */
    public BigDecimal base() {
        return low.multiply(unit.factor());
    }
}
