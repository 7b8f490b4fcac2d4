package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a text. */
public final class Quantities {
    private static final Map<String, String> SYMBOLS =
            Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR");
    private final Words words;
    private final NumberLexicon numbers;
    private final Figures figures;
    private final Bounds bounds;

    private Quantities(Words words) {
        this.words = words;
        numbers = NumberLexicon.of(words.lexicon());
        figures = new Figures(numbers);
        bounds = new Bounds(numbers);
    }

    /** The amounts of a text in order; years, versions, labels and telephone numbers are not among them. */
    public static List<Quantity> of(Words words) {
        var reader = new Quantities(words);
        var out = new ArrayList<Quantity>();
        for (int i = 0; i < words.size(); ) {
            var found = reader.at(i);
            if (found != null) out.add(found);
            i = found == null ? i + 1 : Math.max(i, found.last()) + 1;
        }
        return Shared.settle(List.copyOf(out), words);
    }

    private @Nullable Quantity at(int i) {
        var multiplier = numbers.multiplier(words.lower(i));
        if (multiplier != null) return multiplied(i, multiplier);
        int start = currencyPrefix(i);
        int first = start < 0 ? i : start;
        if (words.token(first).isNumber()
                && start < 0
                && (Names.isYear(words, first)
                        || Names.isOrdinal(words, first)
                        || Names.label(words, first).isPresent())) return null;
        var figure = figures.at(words, first);
        if (figure == null || isOneOf(first, figure) || isMonth(figure)) return null;
        var upper = rangeEnd(figure);
        var last = upper == null ? figure : upper;
        @Nullable Unit money = start < 0 ? null : currency(i, start);
        var unit = UnitFound.at(words, last.next(), money, numbers);
        if (money != null
                && figure.next() < words.size()
                && words.token(figure.next()).text().equals("m")) return scaledMoney(i, figure, unit);
        return build(i, figure, last, unit);
    }

    /** French "sept. 2016" is a month. */
    private boolean isMonth(Figure figure) {
        int next = words.lower(figure.next()).equals(".") ? figure.next() + 1 : figure.next();
        return !figure.digits() && next < words.size() && Names.isYear(words, next);
    }

    /** "one of three" counts the three. */
    private boolean isOneOf(int first, Figure figure) {
        return !figure.digits() && figure.value().compareTo(BigDecimal.ONE) == 0 && words.in(Group.OF, first + 1);
    }

    /** "£2m": the small m is a million where money says so. */
    private Quantity scaledMoney(int i, Figure figure, UnitFound unit) {
        var million = BigDecimal.valueOf(1_000_000);
        var scaled = new Figure(
                figure.value().multiply(million),
                figure.step().multiply(million),
                figure.next() + 1,
                true,
                false,
                false);
        return build(i, scaled, scaled, new UnitFound(unit.unit(), scaled.next(), ""));
    }

    private Quantity build(int i, Figure figure, Figure last, UnitFound unit) {
        int begin = i > 0 && isSign(i - 1) ? i - 1 : i;
        var before = bounds.before(words, begin);
        var after = bounds.after(words, unit.next());
        int end = after.edge();
        var noun = noun(unit, end, before.edge());
        int behind = Math.max(end, noun.end());
        for (int at = behind; at < behind + 4 && after.comparator() == Comparator.EXACT; at++)
            after = bounds.after(words, at);
        var rate = Rates.after(words, behind, numbers);
        return new Quantity(
                figure.value(),
                last.value().max(figure.value()),
                figure.step(),
                comparator(before, after, unit.unit().kind() == Unit.Kind.TIME || words.in(Group.STRETCH, noun.head())),
                unit.unit(),
                numbers.role(words.lower(before.edge() - 1)),
                sign(begin, i),
                unit.per().isEmpty() ? rate : unit.per(),
                noun.head(),
                noun.keys(),
                before.edge(),
                end - 1,
                surface(begin, end),
                figure.ambiguous());
    }

    /** "over 14 months" behind a deed is how long it took; at the start, or after "with", it is a bound. */
    private Comparator comparator(Bounds.Found before, Bounds.Found after, boolean time) {
        if (before.comparator() == Comparator.EXACT) return after.comparator();
        boolean during = time
                && words.in(Group.DURING, before.edge())
                && before.edge() > 0
                && !words.in(Group.PREPOSITION, before.edge() - 1);
        return during ? Comparator.EXACT : before.comparator();
    }

    private NounPhrase noun(UnitFound unit, int end, int first) {
        if (unit.unit().kind() != Unit.Kind.COUNT) return new NounPhrase(-1, end, Set.of());
        var after = NounPhrase.after(words, end);
        return after.head() >= 0 ? after : NounPhrase.before(words, first, end);
    }

    private Quantity multiplied(int i, BigDecimal factor) {
        boolean down = factor.compareTo(BigDecimal.ONE) < 0;
        return new Quantity(
                factor,
                factor,
                BigDecimal.ONE,
                bounds.before(words, i).comparator(),
                new Unit(Unit.Kind.FACTOR, "", BigDecimal.ONE),
                Role.NONE,
                down ? Direction.DOWN : Direction.UP,
                "",
                -1,
                Set.of(),
                i,
                i,
                words.token(i).text(),
                false);
    }

    /** "8 to 20", "48–72": the number at the other end, if this is a range; "from 8 to 20" is a change instead. */
    private @Nullable Figure rangeEnd(Figure low) {
        int mid = low.next();
        if (mid + 1 >= words.size()) return null;
        boolean dash = words.isMark(mid, "–—-");
        boolean change =
                words.in(Group.FROM, bounds.before(words, first(low)).edge() - 1); // "from about 9 to 5" as well
        boolean to = words.in(Group.RANGE, mid) && !change;
        boolean between = words.in(Group.AND, mid) && words.in(Group.BETWEEN, first(low) - 1);
        if (!dash && !to && !between) return null;
        int at = currencyPrefix(mid + 1);
        var high = figures.at(words, at < 0 ? mid + 1 : at);
        // what goes down is a change, and both ends count
        return high == null || high.value().compareTo(low.value()) < 0 ? null : high;
    }

    private int first(Figure figure) {
        int at = figure.next() - 1;
        while (at > 0 && (words.token(at).isMark() || numbers.magnitude(words.lower(at)) != null)) at--;
        return at > 0 && words.token(at - 1).isMark() ? at - 1 : at;
    }

    /** @return the number's index where a currency stands at {@code i}, else −1 */
    private int currencyPrefix(int i) {
        int at = i;
        if (at < words.size()
                && words.token(at).isWord()
                && isSymbol(at + 1)
                && words.token(at + 1).glued()) at++;
        if (isSymbol(at)) return at + 1 < words.size() && words.token(at + 1).isNumber() ? at + 1 : -1;
        if (i + 1 >= words.size()
                || !words.token(i).isWord()
                || !words.token(i + 1).isNumber()) return -1;
        var unit = numbers.unit(words.lower(i));
        return unit != null && unit.kind() == Unit.Kind.MONEY ? i + 1 : -1;
    }

    private Unit currency(int i, int number) {
        var named = numbers.unit(words.lower(i));
        if (named != null && number == i + 1) return named;
        var code = SYMBOLS.getOrDefault(words.lower(number - 1), "?");
        var prefix = number - i > 1 ? words.lower(i) : "";
        return new Unit(
                Unit.Kind.MONEY, prefix.isEmpty() || prefix.equals("us") ? code : prefix + code, BigDecimal.ONE);
    }

    private boolean isSymbol(int i) {
        return i < words.size() && SYMBOLS.containsKey(words.lower(i));
    }

    private boolean isSign(int i) {
        return words.isMark(i, "+−–-") && (i == 0 || !words.token(i).glued());
    }

    private Direction sign(int begin, int i) {
        if (begin == i) return Direction.NONE;
        return words.lower(begin).equals("+") ? Direction.UP : Direction.DOWN;
    }

    private String surface(int first, int end) {
        var out = new StringBuilder();
        for (int i = first; i < Math.min(end, words.size()); i++) {
            var token = words.token(i);
            if (!out.isEmpty()) out.append(token.joined() ? "-" : token.glued() ? "" : " ");
            out.append(token.text());
        }
        return out.toString();
    }
}
