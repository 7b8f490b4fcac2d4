package dev.sartor.generation.gate.numbers;

import java.math.BigDecimal;

/**
 * What a number counts or measures.
 *
 * @param id the currency, or the base that units of one dimension share ("month", "byte"); empty for plain counts
 * @param factor how many of the base one is
 */
public record Unit(Kind kind, String id, BigDecimal factor) {
    public static final Unit COUNT = new Unit(Kind.COUNT, "", BigDecimal.ONE);

    /** Dimensions that never stand for one another. */
    public enum Kind {
        COUNT,
        PERCENT,
        POINTS,
        MONEY,
        TIME,
        FACTOR,
        MEASURE
    }

    public boolean sameDimension(Unit other) {
        return kind == other.kind && id.equals(other.id);
    }
}
