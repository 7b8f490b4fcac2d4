package dev.sartor.parsing.dates;

import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months and seasons in all languages that we read. */
final class Months {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (var language : Vocabulary.languages()) {
            var months = Vocabulary.raw("months", language);
            for (int i = 0; i < months.size(); i++)
                for (var name : months.get(i).split("/")) NUMBERS.putIfAbsent(Fold.of(name), i + 1);
        }
        NUMBERS.keySet().removeIf(name -> Character.isDigit(name.charAt(0)));
    }

    private static final Map<String, Integer> SEASONS = Vocabulary.raw("seasons").stream()
            .map(entry -> entry.split("/"))
            .collect(Collectors.toMap(e -> Fold.of(e[0]), e -> Integer.valueOf(e[1]), (a, b) -> a));

    /** An alternation of all names, longest first. */
    static final String NAMES = names(NUMBERS);

    static final String SEASON_NAMES = names(SEASONS);

    private Months() {}

    static int number(String name) {
        return NUMBERS.getOrDefault(Fold.of(name), 0);
    }

    private static String names(Map<String, Integer> map) {
        return map.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
