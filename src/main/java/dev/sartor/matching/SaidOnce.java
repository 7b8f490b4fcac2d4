package dev.sartor.matching;

import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement;
import java.util.List;
import java.util.Locale;

/** "Five years of payroll" asks for years and for payroll; a reader is told of it once, by the one that stands worse. */
public final class SaidOnce {
    private SaidOnce() {}

    /** The same in the same order without what another of them says too. */
    public static List<Met> of(List<Met> all) {
        return all.stream()
                .filter(m -> all.stream().noneMatch(other -> isTold(m, other)))
                .toList();
    }

    private static boolean isTold(Met m, Met by) {
        if (isYears(m) == isYears(by) || !isOne(isYears(m) ? by : m, isYears(m) ? m : by)) return false;
        int worse = m.standing().compareTo(by.standing());
        return isYears(m) ? worse < 0 : worse <= 0;
    }

    /** What years are asked of, in the very words in which the years are asked. */
    private static boolean isOne(Met of, Met years) {
        return of.requirement().years() != null
                && of.requirement().sentence().equals(years.requirement().sentence())
                && label(years).contains(label(of));
    }

    private static String label(Met met) {
        return met.requirement().label().toLowerCase(Locale.ROOT);
    }

    private static boolean isYears(Met met) {
        return met.requirement().kind() == Requirement.Kind.YEARS;
    }
}
