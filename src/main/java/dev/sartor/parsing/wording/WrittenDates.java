package dev.sartor.parsing.wording;

import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.language.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them: "Jan 2021", "03/2019", "September 1, 2020", "2015", "2014 - present". */
public final class WrittenDates {
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> NOW = Set.of(
            "present",
            "current",
            "now",
            "today",
            "ongoing",
            "heute",
            "aktuell",
            "aujourd’hui",
            "aujourd'hui",
            "présent",
            "actualidad",
            "actual",
            "presente",
            "hoy");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ].*)?)?)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\d{1,2})\\.?\\s+)?(?:de\\s+)?(\\p{L}{3,})\\.?(?:\\s+(\\d{1,2}),)?,?\\s+(?:de\\s+)?(\\d{4})");
    private static final Pattern RANGE = Pattern.compile(
            "\\s+(?:-|–|—|to|until|till|bis|à|a|al|hasta)\\s+|\\s*[–—]\\s*|(?<=\\d{4})-(?=\\d{4}|\\p{L})");

    /** A stretch of time as texts that a résumé's date fields take; null where nothing was said or it goes on. */
    public record Range(@Nullable String start, @Nullable String end) {}

    private WrittenDates() {}

    /** The date that a text says, or nothing when it says none or "present". */
    public static Optional<PartialDate> date(String text) {
        var t = text.strip();
        var iso = ISO.matcher(t);
        if (iso.matches()) return dated(iso.group(1), number(iso.group(2)), number(iso.group(3)));
        var short_ = MONTH_YEAR.matcher(t);
        if (short_.matches()) return dated(short_.group(2), number(short_.group(1)), null);
        var named = NAMED.matcher(t);
        if (!named.matches()) return Optional.empty();
        var month = MONTHS.get(named.group(2).toLowerCase(Locale.ROOT));
        var day = named.group(1) != null ? named.group(1) : named.group(3);
        return month == null ? Optional.empty() : dated(named.group(4), month, number(day));
    }

    /** The text in ISO 8601, the text itself when it says no date that we know, null when it means the present. */
    public static @Nullable String iso(@Nullable String text) {
        if (text == null || isNow(text)) return null;
        return date(text).map(PartialDate::toString).orElse(text);
    }

    /** Both ends of "Jan 2020 - Mar 2021"; a single date is both, so that it is not taken to go on. */
    public static Range range(@Nullable String text) {
        if (text == null || text.isBlank()) return new Range(null, null);
        var ends = RANGE.split(text.strip(), 2);
        if (ends.length == 2 && (date(ends[0]).isPresent() || isNow(ends[1])))
            return new Range(iso(ends[0]), iso(ends[1]));
        var one = iso(text);
        return new Range(one, one);
    }

    public static boolean isNow(String text) {
        return NOW.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<PartialDate> dated(String year, @Nullable Integer month, @Nullable Integer day) {
        try {
            return Optional.of(new PartialDate(Integer.parseInt(year), month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Map<String, Integer> months() {
        var out = new HashMap<String, Integer>(Map.of("sept", 9));
        for (var tag : List.of("en", "de", "fr", "es")) {
            var language = Languages.orEnglish(tag);
            for (var key : List.of("months.short", "months.long")) {
                var names = language.list(key);
                for (int i = 0; i < names.size(); i++)
                    out.put(names.get(i).replace(".", "").toLowerCase(Locale.ROOT), i + 1);
            }
        }
        return Map.copyOf(out);
    }
}
