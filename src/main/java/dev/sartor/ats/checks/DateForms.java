package dev.sartor.ats.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Periods as machines read them out of CVs, and dates that they misread. */
public final class DateForms {
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String MONTH = Vocabulary.anyOf(Vocabulary.months()) + "\\.?";
    private static final String DATE = "(?:" + YEAR + "-(?:0[1-9]|1[0-2])(?!\\d)|(?:" + MONTH
            + "\\s+(?:de\\s+)?|(?:0?[1-9]|1[0-2])[./-])?" + YEAR + ")";
    private static final String NOW = Vocabulary.anyOf(Vocabulary.words("date.now"));
    private static final String UNTIL = "\\s*(?:[-–—]|" + Vocabulary.anyOf(Vocabulary.words("date.until")) + ")\\s*";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + DATE + UNTIL + "(?:" + DATE + "|" + NOW + ")(?![\\p{L}\\p{N}])", FLAGS);

    private static final Pattern UNCLEAR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[’']\\d{2}(?!\\d)|" + Vocabulary.anyOf(Vocabulary.words("date.season")) + "\\s+"
                    + YEAR + "|(?:0?[1-9]|1[0-2])/\\d{2}(?![\\d/]))",
            FLAGS);

    private DateForms() {}

    /** "Mar 2021 – present", "03/2019 - 2021", "2019–2021", in the text's order. */
    public static List<String> periods(String text) {
        return PERIOD.matcher(text).results().map(found -> fold(found.group())).toList();
    }

    /** Years of two digits, seasons, months without a century: what machines guess at. */
    public static List<String> unclear(String text) {
        return UNCLEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String fold(String found) {
        return found.replaceAll("\\s+", " ");
    }
}
