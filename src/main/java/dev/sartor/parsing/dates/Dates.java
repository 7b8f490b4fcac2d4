package dev.sartor.parsing.dates;

import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Remembered;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as people write them: "Mar 2021", "03/2021", "2021-03", "3.2021", "2021年3月", "Summer 2021", "1 March 2021",
 * "'19", and stretches between two of them or to the present.
 */
public final class Dates {
    private static final String YEAR = "(?:19[4-9]\\d|20[0-4]\\d)";
    private static final String EDGE = "(?<![\\p{L}\\p{N}.,$€£/+-])";
    private static final String DATE = "(?:"
            // ISO and East Asian: 2021-03, 2021-03-08, 2021/03, 2021.03, 2021年3月8日
            + "(?<y1>" + YEAR
            + ")\\s?(?:年|[-/.])\\s?(?<m1>1[0-2]|0?[1-9])(?!\\d)(?:\\s?(?:月|[-/.])(?:\\s?(?<d1>3[01]|[12]\\d|0?[1-9])(?!\\d)\\s?日?)?)?"
            // 03/2021, 3.2021, 08.03.2021
            + "|(?:(?<d2>3[01]|[12]\\d|0?[1-9])\\s?[./-]\\s?)?(?<m2>1[0-2]|0?[1-9])\\s?[./-]\\s?(?<y2>" + YEAR
            + ")(?!\\d)"
            // March 2021, 8 March 2021, Mar. '21, марта 2021, de marzo de 2021
            + "|(?:(?<d3>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+|of\\s+)?)?(?<n3>" + Months.NAMES
            + ")(?!\\p{L})\\.?,?\\s*(?:(?:de|del|do|of)\\s+)?(?:(?<e3>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,\\s*)?(?:(?<y3>"
            + YEAR
            + ")(?!\\d)|['’`](?<s3>\\d\\d)(?!\\d))"
            // 2021 March
            + "|(?<y6>" + YEAR + ")\\s+(?<n6>" + Months.NAMES + ")(?!\\p{L})\\.?"
            // Summer 2021
            + "|(?:" + Months.SEASON_NAMES + ")(?!\\p{L}),?\\s+(?<y4>" + YEAR + ")(?!\\d)"
            + "|(?<y5>" + YEAR + ")(?![\\d%])年?)";
    private static final String MONTH_ALONE = "(?<na>" + Months.NAMES + ")(?!\\p{L})\\.?";
    private static final String PRESENT = words("present");
    private static final String SINCE = words("since");
    private static final String UNTIL = words("until");
    private static final String DASH = "\\s*(?:[-–—‐‑−~〜～→]+|\\bto\\b|(?<!\\p{L})(?:" + UNTIL + ")(?!\\p{L}))\\s*(?:(?:"
            + UNTIL + ")(?!\\p{L})\\.?\\s*)?";

    private static final Pattern ONE = pattern(EDGE + DATE);
    private static final Pattern OPEN_END =
            pattern("^" + DASH + "(?:" + PRESENT + ")(?!\\p{L})|^\\s*(?:" + PRESENT + ")(?!\\p{L})");
    private static final Pattern DASHED = pattern("^" + DASH);
    private static final Pattern LONE_DASH = pattern("^\\s*[-–—]\\s*$");
    private static final Pattern MONTH_BEFORE = pattern("(?<!\\p{L})" + MONTH_ALONE + "\\s*[-–—]\\s*$");
    private static final Pattern SHORT_END = pattern("^\\s*[-–—/]\\s*['’]?(?<s>\\d\\d)(?![\\d/.])");
    private static final Pattern SINCE_BEFORE = pattern("(?<!\\p{L})(?:" + SINCE + ")\\s*$");
    private static final Pattern UNTIL_BEFORE =
            pattern("(?<!\\p{L})(?:" + UNTIL + "|" + words("graduated") + ")\\.?:?\\s*\\(?$");

    /** Longer texts are asked about once. */
    private static final int LONG = 200;

    private static final Remembered<String, List<DateSpan>> ASKED = new Remembered<>(4000);

    private Dates() {}

    /** Every date and stretch in the text, first to last. */
    public static List<DateSpan> in(String text) {
        if (!hasYear(text)) return List.of();
        return text.length() > LONG ? found(text) : ASKED.answer(text, Dates::found);
    }

    private static List<DateSpan> found(String text) {
        var out = new ArrayList<DateSpan>();
        var m = ONE.matcher(text);
        int at = 0;
        while (m.find(at)) {
            var span = spanned(text, m);
            out.add(span);
            at = span.to();
        }
        return List.copyOf(out);
    }

    /** The first stretch, or else the first date. */
    public static Optional<DateSpan> first(String text) {
        var all = in(text);
        return all.stream()
                .filter(DateSpan::range)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean hasYear(String text) {
        for (int i = 0; i + 1 < text.length(); i++)
            if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1))) return true;
        return false;
    }

    private static DateSpan spanned(String text, Matcher m) {
        var first = date(m);
        int from = m.start();
        int to = m.end();
        var rest = text.substring(to);
        var before = text.substring(0, from);
        var month = MONTH_BEFORE.matcher(before);
        if (month.find() && first != null && first.month() != null) {
            var start = PartialDate.of(first.year(), Months.number(month.group("na")));
            return new DateSpan(month.start(), to, start, first, true, false);
        }
        var open = OPEN_END.matcher(rest);
        if (open.find()) return new DateSpan(from, to + open.end(), first, null, true, false);
        var dash = DASHED.matcher(rest);
        if (dash.find()) {
            var second = ONE.matcher(rest);
            second.region(dash.end(), rest.length());
            second.useTransparentBounds(false);
            if (second.lookingAt()) return ordered(from, to + second.end(), first, date(second));
        }
        var shortEnd = SHORT_END.matcher(rest);
        if (shortEnd.find() && first != null && first.month() == null) {
            int year = first.year() / 100 * 100 + Integer.parseInt(shortEnd.group("s"));
            if (year >= first.year())
                return new DateSpan(from, to + shortEnd.end(), first, PartialDate.of(year), true, false);
        }
        var since = SINCE_BEFORE.matcher(before);
        if (since.find()) return new DateSpan(since.start(), to, first, null, true, false);
        var lone = LONE_DASH.matcher(rest);
        if (lone.find()) return new DateSpan(from, text.length(), first, null, true, false);
        var until = UNTIL_BEFORE.matcher(before);
        if (until.find()) return new DateSpan(until.start(), to, null, first, false, true);
        return new DateSpan(from, to, first, first, false, false);
    }

    /** Lines read from the right may show the end first. */
    private static DateSpan ordered(int from, int to, @Nullable PartialDate a, @Nullable PartialDate b) {
        boolean turned = a != null && b != null && a.lastMonth().isAfter(b.lastMonth());
        return new DateSpan(from, to, turned ? b : a, turned ? a : b, true, false);
    }

    private static @Nullable PartialDate date(MatchResult m) {
        try {
            for (var y : List.of("y1", "y2")) {
                if (m.group(y) == null) continue;
                var day = m.group("d" + y.charAt(1));
                int month = Integer.parseInt(m.group("m" + y.charAt(1)));
                return new PartialDate(year(m.group(y)), month, day == null ? null : Integer.valueOf(day));
            }
            if (m.group("n6") != null) return PartialDate.of(year(m.group("y6")), Months.number(m.group("n6")));
            if (m.group("n3") != null) {
                int year = m.group("y3") != null ? year(m.group("y3")) : century(Integer.parseInt(m.group("s3")));
                var day = m.group("d3") != null ? m.group("d3") : m.group("e3");
                return new PartialDate(year, Months.number(m.group("n3")), day == null ? null : Integer.valueOf(day));
            }
            return PartialDate.of(year(m.group("y4") != null ? m.group("y4") : m.group("y5")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int year(String digits) {
        return Integer.parseInt(digits);
    }

    /** Two digits as people of working age write them. */
    private static int century(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static String words(String key) {
        return Vocabulary.words(key).stream()
                .map(Fold::of)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .map(word -> Pattern.quote(word).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
