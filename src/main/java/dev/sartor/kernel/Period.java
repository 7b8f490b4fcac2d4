package dev.sartor.kernel;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a life, both ends included; without an end it goes on to the present, without a start it is unknown when it began. */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
    public static final Period UNKNOWN = new Period(null, null);

    /** True for a period that began and is not said to have ended. */
    public boolean isCurrent() {
        return start != null && end == null;
    }

    /**
     * Whole months covered by these periods, overlaps counted once. A bare year as a start counts from its January, as an
     * end to its December of that year unless start and end are bare years, where N years apart means N × 12 months.
     *
     * @param today the month in which "present" ends
     */
    public static int months(List<Period> periods, YearMonth today) {
        var spans = new ArrayList<YearMonth[]>();
        for (var p : periods) {
            if (p.start() == null) continue;
            var from = p.start().firstMonth();
            var to = p.end() == null ? today : lastMonth(p.start(), p.end());
            if (!to.isBefore(from)) spans.add(new YearMonth[] {from, to});
        }
        spans.sort(Comparator.comparing(span -> span[0]));
        int total = 0;
        @Nullable YearMonth reached = null;
        for (var span : spans) {
            var from = reached == null || span[0].isAfter(reached) ? span[0] : reached.plusMonths(1);
            if (span[1].isBefore(from)) continue;
            total += (int) ChronoUnit.MONTHS.between(from, span[1]) + 1;
            reached = span[1];
        }
        return total;
    }

    private static YearMonth lastMonth(PartialDate start, PartialDate end) {
        boolean bareYears = start.month() == null && end.month() == null && end.year() > start.year();
        return bareYears ? YearMonth.of(end.year() - 1, 12) : end.lastMonth();
    }
}
