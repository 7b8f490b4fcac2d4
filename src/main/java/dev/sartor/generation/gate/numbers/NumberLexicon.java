package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Lexicon;
import dev.sartor.generation.gate.lexicon.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A language's words for numbers, units and bounds, from its file numbers.txt. */
final class NumberLexicon {
    private static final Map<String, NumberLexicon> READ = new ConcurrentHashMap<>();

    /** Words that bound a number, and which bound they are. */
    record Bound(Phrase phrase, Comparator comparator) {}

    final char decimal;
    final String groups;
    final List<Bound> before = new ArrayList<>();
    final List<Bound> after = new ArrayList<>();
    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> magnitudes = new HashMap<>();
    private final Map<String, BigDecimal> multipliers = new HashMap<>();
    private final Map<String, BigDecimal> ordinals = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> rates = new HashMap<>();

    private NumberLexicon(Lexicon lexicon) {
        var format = lexicon.numberFormat();
        decimal = format.charAt(0);
        groups = format.substring(1).strip();
        values(lexicon.lines("cardinals"), cardinals);
        values(lexicon.lines("magnitudes"), magnitudes);
        values(lexicon.lines("multipliers"), multipliers);
        values(lexicon.lines("ordinals"), ordinals);
        for (var line : lexicon.lines("units")) unit(line, lexicon);
        for (var line : lexicon.lines("roles")) {
            var parts = line.split("\\s+");
            for (int i = 1; i < parts.length; i++) roles.put(parts[i], Role.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        }
        for (var line : lexicon.lines("rates")) {
            var parts = line.split("\\s+");
            for (int i = 1; i < parts.length; i++) rates.put(parts[i], parts[0]);
        }
        bounds(lexicon, "before", before);
        bounds(lexicon, "after", after);
    }

    static NumberLexicon of(Lexicon lexicon) {
        var known = READ.get(lexicon.tag());
        return known != null ? known : READ.computeIfAbsent(lexicon.tag(), _ -> new NumberLexicon(lexicon));
    }

    @Nullable
    BigDecimal cardinal(String lower) {
        return cardinals.get(lower);
    }

    /** The place that "third" says; null for other words. */
    @Nullable
    BigDecimal ordinal(String lower) {
        return ordinals.get(lower);
    }

    @Nullable
    BigDecimal magnitude(String lower) {
        return magnitudes.get(lower);
    }

    /** The factor of "doubled" or "halved". */
    @Nullable
    BigDecimal multiplier(String lower) {
        return multipliers.get(lower);
    }

    @Nullable
    Unit unit(String word) {
        return units.get(word);
    }

    /** The rate that one word says ("daily"), as base and factor of its unit. */
    String rate(String lower) {
        return rates.getOrDefault(lower, lower);
    }

    Role role(String lower) {
        return roles.getOrDefault(lower, Role.NONE);
    }

    private static void values(List<String> lines, Map<String, BigDecimal> into) {
        for (var line : lines) {
            var parts = line.split("\\s+");
            for (int i = 1; i < parts.length; i++) into.put(parts[i], new BigDecimal(parts[0]));
        }
    }

    /** A line is kind, base, factor, a colon, and the words. */
    private void unit(String line, Lexicon lexicon) {
        int colon = line.indexOf(':');
        var head = line.substring(0, colon).split("\\s+");
        var kind = Unit.Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
        var unit = new Unit(
                kind, head.length > 1 ? head[1] : "", head.length > 2 ? new BigDecimal(head[2]) : BigDecimal.ONE);
        for (var word : line.substring(colon + 1).strip().split("\\s+")) {
            units.put(word, unit);
            if (word.length() > 3) units.putIfAbsent(lexicon.key(word), unit);
        }
    }

    private static void bounds(Lexicon lexicon, String section, List<Bound> into) {
        for (var line : lexicon.lines(section)) {
            int colon = line.indexOf(':');
            var comparator = Comparator.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            for (var phrase : line.substring(colon + 1).split(";"))
                into.add(new Bound(lexicon.phrase(phrase), comparator));
        }
        into.sort((a, b) ->
                Integer.compare(b.phrase().keys().size(), a.phrase().keys().size()));
    }
}
