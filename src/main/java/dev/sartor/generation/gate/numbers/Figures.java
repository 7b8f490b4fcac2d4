package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.text.Token;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words, with magnitudes behind them: 1.2M, 40k, two hundred and fifty, a dozen. */
final class Figures {
    private final NumberLexicon numbers;
    private final Pattern grouped;
    private final Pattern decimal;
    private final Pattern foreign;

    Figures(NumberLexicon numbers) {
        this.numbers = numbers;
        var group = "[ '" + (numbers.groups.isEmpty() ? "" : Pattern.quote(numbers.groups)) + "]";
        var point = Pattern.quote(String.valueOf(numbers.decimal));
        grouped = Pattern.compile("\\d{1,3}(?:" + group + "\\d{3})+(?:" + point + "\\d+)?");
        decimal = Pattern.compile("\\d+(?:" + point + "\\d+)?");
        foreign = Pattern.compile("\\d{1,3}([.,'])\\d{3}(?:\\1\\d{3})+|\\d+[.,]\\d{1,2}");
    }

    /** @return the number that begins at this token, or null when none does */
    @Nullable
    Figure at(Words words, int i) {
        if (i < 0 || i >= words.size()) return null;
        var token = words.token(i);
        if (token.isNumber()) return digits(words, i);
        if (!token.isWord()) return null;
        return spelled(words, i);
    }

    private @Nullable Figure digits(Words words, int i) {
        var text = words.token(i).text();
        boolean ambiguous = text.matches("[1-9]\\d{0,2}" + Pattern.quote(String.valueOf(numbers.decimal)) + "\\d{3}");
        @Nullable BigDecimal value = null;
        boolean plain = text.chars().allMatch(Character::isDigit);
        if (grouped.matcher(text).matches())
            value = new BigDecimal(
                    text.replaceAll("[ '" + numbers.groups + "]", "").replace(numbers.decimal, '.'));
        else if (decimal.matcher(text).matches()) value = new BigDecimal(text.replace(numbers.decimal, '.'));
        else if (foreign.matcher(text).matches()) value = foreign(text);
        if (value == null) return null;
        return scaled(words, value, step(value), i + 1, plain, ambiguous);
    }

    private static BigDecimal foreign(String text) {
        boolean groups = text.matches("\\d{1,3}(?:[.,']\\d{3})+");
        return new BigDecimal(groups ? text.replaceAll("[.,']", "") : text.replace(',', '.'));
    }

    private Figure scaled(Words words, BigDecimal value, BigDecimal step, int next, boolean plain, boolean ambiguous) {
        var magnitude = next < words.size() ? magnitude(words.token(next)) : null;
        if (magnitude == null) return new Figure(value, step, next, true, plain, ambiguous);
        return new Figure(value.multiply(magnitude), step.multiply(magnitude), next + 1, true, false, false);
    }

    /** One-letter magnitudes count only when glued to their number, and a small m only as a metre unless money says so. */
    private @Nullable BigDecimal magnitude(Token token) {
        if (!token.isWord()) return null;
        if (token.text().equals("m")) return null;
        if (token.lower().length() == 1 && !token.glued()) return null;
        return numbers.magnitude(token.lower().length() == 1 ? token.text() : token.lower());
    }

    private @Nullable Figure spelled(Words words, int i) {
        if (Spans.isOne(words, i) && isTime(words.lower(i + 1)))
            return new Figure(BigDecimal.ONE, BigDecimal.ONE, i + 1, false, false, false);
        if (i > 0 && !words.token(i - 1).isMark() && isNamed(words, i)) return null;
        int j = i;
        boolean article = words.lower(i).equals("a") || words.lower(i).equals("an");
        if (article) j++;
        if (article ? numbers.magnitude(words.lower(j)) == null : numbers.cardinal(words.lower(j)) == null)
            return dozens(words, i);
        var total = BigDecimal.ZERO;
        var current = article ? BigDecimal.ONE : BigDecimal.ZERO;
        for (; j < words.size(); j++) {
            var lower = words.lower(j);
            var cardinal = numbers.cardinal(lower);
            var magnitude = numbers.magnitude(lower);
            boolean second = j > i && current.signum() > 0 && !words.token(j).joined();
            if (cardinal != null
                    && second
                    && current.remainder(BigDecimal.valueOf(100)).signum() != 0) break;
            if (cardinal != null) current = current.add(cardinal);
            else if (magnitude != null && lower.length() > 1) {
                current = current.multiply(magnitude);
                if (magnitude.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            } else if (!(joins(words, j) && current.signum() > 0)) break;
        }
        var value = total.add(current);
        return new Figure(value, step(value), j, false, false, false);
    }

    /** Capitalised before another capital: "Grand Valley", "Les Quatre Vallées". */
    private static boolean isNamed(Words words, int i) {
        return words.token(i).isCapital()
                && i + 1 < words.size()
                && words.token(i + 1).isCapital();
    }

    private boolean isTime(String lower) {
        var unit = numbers.unit(lower);
        return unit != null && unit.kind() == Unit.Kind.TIME;
    }

    /** "hundred" or "dozen" with no number before it, and not in a name: "Grand Valley". */
    private @Nullable Figure dozens(Words words, int i) {
        var magnitude = numbers.magnitude(words.lower(i));
        if (magnitude == null || words.lower(i).length() < 4 || isNamed(words, i)) return null;
        return new Figure(magnitude, magnitude, i + 1, false, false, false);
    }

    private boolean joins(Words words, int j) {
        return words.in(Group.AND, j)
                && numbers.cardinal(words.lower(j + 1)) != null
                && numbers.magnitude(words.lower(j - 1)) != null;
    }

    /** 10 for 40, 1 for 42, 0.1 for 4.2; the place of the last figure that is not a trailing zero. */
    static BigDecimal step(BigDecimal value) {
        if (value.signum() == 0) return BigDecimal.ONE;
        return value.scale() > 0
                ? BigDecimal.ONE.movePointLeft(value.scale())
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }
}
