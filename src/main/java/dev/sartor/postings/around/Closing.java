package dev.sartor.postings.around;

import dev.sartor.postings.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last day to apply, where a posting says it with its year. */
final class Closing {
    private static final Pattern ISO = Pattern.compile("\\b(20\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](20\\d{2})\\b");

    /** "12 December 2026", "1er décembre 2026", "12. Dezember 2026", "12 de diciembre de 2026". */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:er|st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?(20\\d{2})\\b");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(20\\d{2})\\b");

    /** Letters between the word and its date. */
    private static final int NEAR = 60;

    private final Locale language;
    private final Pattern said;
    private final boolean monthFirst;

    /** @param country where 3/4 is the fourth of March; null when not known */
    Closing(String language, Wording wording, @Nullable String country) {
        this.language = Locale.of(language);
        this.said = wording.pattern("around.closes");
        this.monthFirst = "US".equals(country);
    }

    Optional<LocalDate> in(String text) {
        for (var word = said.matcher(text); word.find(); ) {
            var line = text.substring(word.end(), Math.min(text.length(), word.end() + NEAR));
            var found = date(line.replace('\n', ' '));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The first day that is written so that it can mean one day only. */
    Optional<LocalDate> date(String words) {
        var iso = ISO.matcher(words);
        if (iso.find()) return day(iso.group(1), iso.group(2), iso.group(3));
        var named = DAY_FIRST.matcher(words);
        if (named.find()) return named(named, 1, 2);
        var american = MONTH_FIRST.matcher(words);
        if (american.find()) return named(american, 2, 1);
        var dotted = DOTTED.matcher(words);
        return dotted.find() ? numbered(dotted) : Optional.empty();
    }

    private Optional<LocalDate> named(Matcher found, int day, int month) {
        var name = found.group(month).toLowerCase(Locale.ROOT);
        for (var each : Month.values())
            for (var locale : new Locale[] {language, Locale.ENGLISH}) {
                var full = each.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
                var start = full.substring(0, Math.min(3, full.length()));
                if (name.equals(full) || name.length() <= 4 && name.startsWith(start))
                    return day(found.group(3), Integer.toString(each.getValue()), found.group(day));
            }
        return Optional.empty();
    }

    private Optional<LocalDate> numbered(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        boolean dotted = found.group().contains(".");
        boolean open = !dotted && first <= 12 && second <= 12 && first != second;
        if (open && language.getLanguage().equals("en") && !monthFirst) return Optional.empty();
        boolean american = !dotted && (second > 12 || open && monthFirst);
        return american
                ? day(found.group(3), found.group(1), found.group(2))
                : day(found.group(3), found.group(2), found.group(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
