package dev.sartor.parsing.merging.likeness;

import dev.sartor.kernel.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well two stretches of time agree. */
public final class Dates {
    private static final int NEAR_MONTHS = 2;

    private Dates() {}

    /** 1 where starts and ends agree to within two months (to the year where only a year is said), 0 where they do not meet. */
    static double alike(Map<?, ?> one, Map<?, ?> two) {
        var a = date(one, "startDate");
        var b = date(two, "startDate");
        if (a == null || b == null) return 0.5;
        var aEnd = date(one, "endDate");
        var bEnd = date(two, "endDate");
        boolean starts = near(a, b);
        boolean ends = aEnd == null || bEnd == null ? aEnd == bEnd : near(aEnd, bEnd);
        if (starts && ends) return 1;
        boolean meet = (aEnd == null || !aEnd.lastMonth().isBefore(b.firstMonth()))
                && (bEnd == null || !bEnd.lastMonth().isBefore(a.firstMonth()));
        if (!meet) return 0;
        return starts || ends ? 0.8 : 0.4;
    }

    /** Whether one date says the same as the other, but less exactly. */
    public static boolean isRougher(String rough, String exact) {
        return exact.length() > rough.length()
                && exact.startsWith(rough + "-")
                && PartialDate.parse(rough).isPresent();
    }

    private static boolean near(PartialDate a, PartialDate b) {
        if (a.month() == null || b.month() == null) return a.year() == b.year();
        return Math.abs(ChronoUnit.MONTHS.between(a.firstMonth(), b.firstMonth())) <= NEAR_MONTHS;
    }

    private static @Nullable PartialDate date(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? PartialDate.parse(text).orElse(null) : null;
    }
}
