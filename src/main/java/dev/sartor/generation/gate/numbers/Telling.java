package dev.sartor.generation.gate.numbers;

import java.math.BigDecimal;

/** When a number may be told as another. */
public enum Telling {
    FINE,
    /** Another value altogether. */
    OTHER_VALUE,
    /** The value is near enough, but rounding or a bound was not marked, or a mark was dropped. */
    UNMARKED,
    /** Hours for days, euros for dollars, a count for a measure. */
    OTHER_UNIT;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double MOST_ROUNDED = 0.125;
    private static final double NEARLY = 0.98;

    /** @return whether {@code said} is an honest way to tell {@code known} */
    public static Telling of(Quantity said, Quantity known) {
        if (said.unit().kind() != known.unit().kind() && isFactor(said, known)) return FINE;
        if (!said.unit().sameDimension(known.unit())) return OTHER_UNIT;
        if (said.isRange() || known.isRange()) return ranges(said, known);
        var s = said.base();
        var k = known.base();
        boolean exact = known.comparator() == Comparator.EXACT;
        int compared = k.compareTo(s);
        return switch (said.comparator()) {
            case EXACT -> exact ? is(compared == 0) : compared == 0 ? UNMARKED : OTHER_VALUE;
            case ABOUT -> about(said, known);
            case NEARLY ->
                is(same(said, known) || exact && compared < 0 && k.doubleValue() >= s.doubleValue() * NEARLY);
            case OVER ->
                is(same(said, known) || isFloor(known, exact) && (compared > 0 || isOver(known) && compared == 0));
            case AT_LEAST -> is(isFloor(known, exact) && compared >= 0);
            case UP_TO ->
                is(compared == 0 && (known.comparator() == Comparator.UP_TO || exact && known.role() == Role.TO));
            case UNDER -> is(same(said, known) || (isCeiling(known, exact) && !isUnder(known) && compared < 0));
        };
    }

    private static Telling about(Quantity said, Quantity known) {
        boolean rounds = known.comparator() == Comparator.EXACT || known.comparator() == Comparator.ABOUT;
        if (said.base().compareTo(known.base()) == 0) return is(rounds || known.comparator() == Comparator.NEARLY);
        var step = said.step().multiply(said.unit().factor());
        double off = said.base().subtract(known.base()).abs().doubleValue();
        boolean near =
                off * 2 <= step.doubleValue() && off <= known.base().abs().doubleValue() * MOST_ROUNDED;
        return is(near && known.comparator() == Comparator.EXACT);
    }

    private static Telling ranges(Quantity said, Quantity known) {
        boolean same = said.low().compareTo(known.low()) == 0 && said.high().compareTo(known.high()) == 0;
        if (same) return is(said.comparator() == known.comparator());
        boolean top = said.comparator() == Comparator.UP_TO && said.high().compareTo(known.high()) == 0;
        return is(top && !said.isRange());
    }

    /** "Doubled" is 2x, and half as much is 50 % less. */
    private static boolean isFactor(Quantity said, Quantity known) {
        var factor = said.unit().kind() == Unit.Kind.FACTOR ? said : known;
        var percent = factor == said ? known : said;
        if (factor.unit().kind() != Unit.Kind.FACTOR || percent.unit().kind() != Unit.Kind.PERCENT) return false;
        boolean bare = said.comparator() == Comparator.EXACT && known.comparator() == Comparator.EXACT;
        var change = factor.low().subtract(BigDecimal.ONE).abs().multiply(HUNDRED);
        return bare && percent.role() != Role.TO && percent.role() != Role.FROM && change.compareTo(percent.low()) == 0;
    }

    private static boolean same(Quantity said, Quantity known) {
        return said.comparator() == known.comparator() && said.base().compareTo(known.base()) == 0;
    }

    private static boolean isOver(Quantity known) {
        return known.comparator() == Comparator.OVER;
    }

    private static boolean isUnder(Quantity known) {
        return known.comparator() == Comparator.UNDER;
    }

    private static boolean isFloor(Quantity known, boolean exact) {
        return exact || isOver(known) || known.comparator() == Comparator.AT_LEAST;
    }

    private static boolean isCeiling(Quantity known, boolean exact) {
        return exact || known.comparator() == Comparator.UNDER || known.comparator() == Comparator.UP_TO;
    }

    private static Telling is(boolean fine) {
        return fine ? FINE : OTHER_VALUE;
    }
}
