package dev.sartor.generation.gate.periods;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.Names;
import dev.sartor.generation.gate.text.Token;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds dates: years, months with years, dates in digits, and "present" at the end of a period. */
public final class DateMentions {
    private static final Map<String, Months> MONTHS = new ConcurrentHashMap<>();

    /** A language's names of the months, in lower case and without dots. */
    private record Months(List<String> full, List<String> brief) {
        static Months of(String language) {
            var names = Languages.orEnglish(language);
            return new Months(plain(names.list("months.long")), plain(names.list("months.short")));
        }

        private static List<String> plain(List<String> months) {
            return months.stream().map(DateMentions::plain).toList();
        }
    }

    private final Words words;
    private final List<String> longMonths;
    private final List<String> shortMonths;

    private DateMentions(Words words) {
        this.words = words;
        var months = MONTHS.computeIfAbsent(words.lexicon().language(), Months::of);
        longMonths = months.full();
        shortMonths = months.brief();
    }

    public static List<DateMention> of(Words words) {
        var finder = new DateMentions(words);
        var out = new ArrayList<DateMention>();
        for (int i = 0; i < words.size(); ) {
            var found = finder.at(i);
            found.ifPresent(out::add);
            i = found.map(DateMention::last).orElse(i) + 1;
        }
        return List.copyOf(out);
    }

    private Optional<DateMention> at(int i) {
        var token = words.token(i);
        if (words.in(Group.PRESENT, i) && isRange(i - 1)) return Optional.of(mention(null, i, i));
        if (token.kind() == Token.Kind.DATE) return digits(token.text()).map(date -> mention(date, i, i));
        if (token.isNumber() && Names.isYear(words, i) && Names.label(words, i).isEmpty())
            return Optional.of(mention(PartialDate.of(Integer.parseInt(token.text())), i, i));
        int month = token.isWord() ? month(token.lower()) : 0;
        if (month == 0) return Optional.empty();
        int year = i + 1;
        while (year < words.size() && year < i + 4 && words.lower(year).matches("[.,]|de|\\d{1,2}")) year++;
        if (year >= words.size() || !words.token(year).isNumber() || !Names.isYear(words, year))
            return Optional.empty();
        int first = i > 0 && words.lower(i - 1).matches("\\d{1,2}") ? i - 1 : i;
        return Optional.of(mention(PartialDate.of(Integer.parseInt(words.lower(year)), month), first, year));
    }

    private DateMention mention(@Nullable PartialDate date, int first, int last) {
        var role = DateMention.Role.POINT;
        if (isRange(last + 1) || words.in(Group.SINCE, first - 1)) role = DateMention.Role.START;
        boolean between = words.in(Group.AND, first - 1) && words.in(Group.BETWEEN, first - 3);
        if (between || isRange(first - 1) || words.in(Group.UNTIL, first - 1) || date == null)
            role = DateMention.Role.END;
        var surface = new StringBuilder();
        for (int i = first; i <= last; i++)
            surface.append(i == first ? "" : " ").append(words.token(i).text());
        return new DateMention(date, role, first, last, surface.toString());
    }

    private boolean isRange(int i) {
        if (i < 0 || i >= words.size()) return false;
        return words.isMark(i, "–—-") || words.in(Group.RANGE, i);
    }

    private int month(String lower) {
        int found = longMonths.indexOf(plain(lower));
        if (found < 0) found = shortMonths.indexOf(plain(lower));
        return found + 1;
    }

    private static String plain(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Optional<PartialDate> digits(String text) {
        if (text.contains("-")) return PartialDate.parse(text);
        var parts = text.split("[/.]");
        var iso = parts.length == 2
                ? "%s-%02d".formatted(parts[1], Integer.parseInt(parts[0]))
                : "%s-%02d-%02d".formatted(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        return PartialDate.parse(iso);
    }
}
