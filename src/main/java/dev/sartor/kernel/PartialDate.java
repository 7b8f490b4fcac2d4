package dev.sartor.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date known to the year, the month or the day, as ISO 8601 writes it: {@code 2021}, {@code 2021-03}, {@code 2021-03-08}. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999) throw new IllegalArgumentException("year must be 1..9999, was " + year);
        if (month == null && day != null) throw new IllegalArgumentException("a day needs a month");
        try {
            if (month != null) LocalDate.of(year, month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    /** @return the date that an ISO text says, or nothing when it says none */
    public static Optional<PartialDate> parse(String iso) {
        var m = ISO.matcher(iso);
        if (!m.matches()) return Optional.empty();
        try {
            var month = m.group(2) == null ? null : Integer.valueOf(m.group(2));
            var day = m.group(3) == null ? null : Integer.valueOf(m.group(3));
            return Optional.of(new PartialDate(Integer.parseInt(m.group(1)), month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The month it stands in; January for a bare year. */
    public YearMonth firstMonth() {
        return YearMonth.of(year, month == null ? 1 : month);
    }

    /** The month it stands in; December for a bare year. */
    public YearMonth lastMonth() {
        return YearMonth.of(year, month == null ? 12 : month);
    }

    /** Earliest first; a bare year before its months. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        if (byYear != 0) return byYear;
        int byMonth = Integer.compare(month == null ? 0 : month, other.month == null ? 0 : other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day == null ? 0 : day, other.day == null ? 0 : other.day);
    }

    @Override
    public String toString() {
        if (month == null) return String.format(Locale.ROOT, "%04d", year);
        return day == null
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
