package dev.sartor.postings.asks;

import dev.sartor.model.posting.Years;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "3-5 years", "at least five years", "mindestens 3 Jahre". */
public final class YearsReader {
    private static final int MOST = 40;

    /** Years and where the words stand that say them. */
    public record Found(Years years, int start, int end) {}

    private final Wording wording;
    private final List<String> numbers;
    private final Pattern pattern;

    public YearsReader(Wording wording) {
        this.wording = wording;
        numbers = wording.own("numbers");
        pattern = wording.built("years", YearsReader::regex);
    }

    private static String regex(Wording wording) {
        var number = "(\\d{1,2}|" + wording.alternatives("numbers") + ")";
        var unit = String.join("|", wording.list("years.unit"));
        return "(?<![\\p{L}\\p{N}.,])(?:(?<least>" + wording.alternatives("years.least") + ")\\s+)?(?:(?<most>"
                + wording.alternatives("years.most") + ")\\s+)?" + number
                + "(?:\\s*\\(\\d{1,2}\\))?\\s*(?<plus>\\+|plus\\b)?"
                + "(?:\\s*" + wording.alternatives("years.to") + "\\s*" + number + "\\s*\\+?)?\\s*-?\\s*(?:full )?(?:"
                + unit + ")(?![\\p{L}\\p{N}])(?<more>\\s+(?:" + wording.alternatives("years.more") + "))?";
    }

    /** The first years of experience that the words ask for. */
    public Optional<Found> find(String text) {
        for (var m = pattern.matcher(text); m.find(); ) {
            var years = years(m);
            if (years.isPresent() && !excluded(text, m)) return Optional.of(new Found(years.get(), m.start(), m.end()));
        }
        return Optional.empty();
    }

    private Optional<Years> years(Matcher m) {
        int from = number(m.group(3));
        Integer to = m.group(5) == null ? null : number(m.group(5));
        if (from > MOST || (to != null && (to > MOST || to < from))) return Optional.empty();
        if (m.group("most") != null && to == null) return Optional.of(new Years(null, from));
        return Optional.of(new Years(from, to));
    }

    /** "25 years ago", "within two years", "3-year plan": not asked of anyone. */
    private boolean excluded(String text, Matcher m) {
        var not = wording.pattern("years.not");
        var after = text.substring(m.end(), Math.min(text.length(), m.end() + 14));
        var before = text.substring(Math.max(0, m.start() - 14), m.start());
        return startsWith(not, after) || endsWith(wording.pattern("years.not.before"), before);
    }

    private static boolean startsWith(Pattern pattern, String text) {
        return pattern.matcher(text.stripLeading()).lookingAt();
    }

    private static boolean endsWith(Pattern pattern, String text) {
        int end = -1;
        for (var m = pattern.matcher(text.stripTrailing()); m.find(); ) end = m.end();
        return end == text.stripTrailing().length();
    }

    private int number(String word) {
        if (Character.isDigit(word.charAt(0))) return Integer.parseInt(word);
        int index = numbers.indexOf(word.toLowerCase(Locale.ROOT));
        return index + 1;
    }
}
