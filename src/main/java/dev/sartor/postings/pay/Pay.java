package dev.sartor.postings.pay;

import dev.sartor.model.posting.Salary;
import dev.sartor.model.posting.Salary.Per;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the job pays; of several amounts the one that speaks most of pay. */
public final class Pay {
    private static final String SIGN =
            "(?:(?:US|CA|C|AU|A|NZ|HK|S|R|MX)?\\$|£|€|¥|₹|zł|Kč|Ft|kr\\.?|Fr\\.|(?-i:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|JPY|SGD|HKD|ZAR|BRL|MXN|AED|RON|ILS|COP|ARS|CLP|PEN)|Rs\\.?|Euro|euros?|pounds)";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)";
    private static final String UNIT = "(?:\\s?(?:k|K|T|Tsd\\.?|LPA|lakhs?|lac|mil)(?![\\p{L}\\p{N}]))";
    /** Money without a sign: "NOK 870 000", "55k", "12 LPA", "5.400 Euro". */
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:[A-Z]{3}|kr\\.?|Rs\\.?)\\s?\\d"
            + "|\\d\\s?(?:[kK]\\b|LPA\\b|[A-Z]{3}\\b|kr\\b|zł|Kč|Ft\\b|Fr\\b|[Ee]uros?\\b|pounds\\b|T€)");

    private static final int NEEDED = 3;

    private final Wording wording;
    private final @Nullable String country;
    private final Pattern amount;

    private record Candidate(Salary salary, int score) {}

    public Pay(Wording wording, @Nullable String country) {
        this.wording = wording;
        this.country = country;
        amount = wording.built("pay.amount", Pay::regex);
    }

    private static String regex(Wording wording) {
        var sign = "(?:" + SIGN + ")";
        return "(?<![\\p{L}\\p{N}.,])(?:(?<most>" + wording.alternatives("pay.most") + ")\\s+|(?<least>"
                + wording.alternatives("pay.least") + ")\\s+)?(?:(?<s1>" + sign + ")\\s?)?(?<n1>" + NUMBER + ")(?<u1>"
                + UNIT
                + ")?(?:\\s?(?<s2>" + sign + "))?(?:(?:\\s?/\\s?\\p{L}{1,6})?\\s*" + wording.alternatives("pay.to")
                + "\\s*(?:(?<s3>" + sign
                + ")\\s?)?(?<n2>" + NUMBER + ")(?<u2>" + UNIT + ")?(?:\\s?(?<s4>" + sign
                + "))?)?(?<plus>\\s?\\+)?(?![\\p{N}%])";
    }

    /** Whether a line holds an amount of money. */
    public static boolean looksLikeMoney(String line) {
        if (line.chars().noneMatch(Character::isDigit)) return false;
        return line.chars().anyMatch(c -> "$£€¥₹".indexOf(c) >= 0)
                || WRITTEN.matcher(line).find();
    }

    public Optional<Salary> read(Page page) {
        @Nullable Candidate best = null;
        for (var sentence :
                Stream.concat(page.head().stream(), page.sentences().stream()).toList()) {
            if (!looksLikeMoney(sentence.text())) continue;
            for (var m = amount.matcher(sentence.text()); m.find(); ) {
                var next = candidate(sentence, m);
                if (next != null && next.score() >= NEEDED && (best == null || next.score() > best.score()))
                    best = next;
            }
        }
        return Optional.ofNullable(best).map(Candidate::salary);
    }

    private @Nullable Candidate candidate(Sentence sentence, Matcher m) {
        var currency = currency(m);
        boolean thousands = m.group("u1") != null || m.group("u2") != null;
        if (currency == null && !thousands) return null;
        var text = sentence.text();
        var before = text.substring(Math.max(0, m.start() - 45), m.start());
        var after = text.substring(m.end(), Math.min(text.length(), m.end() + 40));
        var unit1 = unit(m.group("u1"));
        var unit2 = unit(m.group("u2"));
        if (m.group("n2") != null && unit1.isEmpty()) unit1 = unit2;
        var first = Money.parse(m.group("n1"), unit1).orElse(BigDecimal.ZERO);
        var second = m.group("n2") == null
                ? null
                : Money.parse(m.group("n2"), unit2.isEmpty() && smaller(m) ? unit1 : unit2)
                        .orElse(null);
        if (second != null && second.compareTo(first) < 0) second = null;
        if (first.signum() == 0) return null;
        var per = period(after, before, unit1 + unit2);
        int score = score(sentence, before, after, second != null, per != null);
        var salary = salary(m, first, second, currency, per != null ? per : guess(second == null ? first : second));
        return new Candidate(salary, score);
    }

    private static boolean smaller(Matcher m) {
        return m.group("u1") != null && m.group("n2").length() <= 3;
    }

    private static Salary salary(
            Matcher m, BigDecimal first, @Nullable BigDecimal second, @Nullable String currency, @Nullable Per per) {
        if (second != null) return new Salary(first, second, currency, per);
        if (m.group("most") != null) return new Salary(null, first, currency, per);
        boolean open = m.group("least") != null || m.group("plus") != null;
        return new Salary(first, open ? null : first, currency, per);
    }

    private int score(Sentence sentence, String before, String after, boolean range, boolean period) {
        int score = 0;
        if (wording.pattern("pay.word").matcher(before).find()
                || wording.pattern("pay.word").matcher(after).find()) score += 3;
        if (range) score += 2;
        if (period) score += 2;
        if (sentence.kind() == SectionKind.HEAD || sentence.kind() == SectionKind.PAY) score += 2;
        var near = lastOf(before) + " " + firstOf(after);
        if (wording.pattern("pay.not").matcher(near).find()) score -= 6;
        if (sentence.kind() == SectionKind.BENEFITS && range) score += 1;
        if (sentence.kind() == SectionKind.DUTIES || sentence.kind().asks()) score -= 3;
        return score;
    }

    /** The words before the amount, up to the last comma or full stop. */
    private static String lastOf(String before) {
        var parts = before.split("[,;.+(]\\s?|\\splus\\s");
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }

    private static String firstOf(String after) {
        var parts = after.split("[,;.+](?=\\s|$)|\\splus\\s|\\s\\+", 2);
        return parts[0].substring(0, Math.min(26, parts[0].length()));
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit.strip();
    }

    private @Nullable String currency(Matcher m) {
        for (var group : new String[] {"s1", "s2", "s3", "s4"})
            if (m.group(group) != null) return Currencies.code(m.group(group), country);
        return unit(m.group("u1")).toLowerCase(Locale.ROOT).matches("lpa|lakhs?|lac")
                        || unit(m.group("u2")).equalsIgnoreCase("lpa")
                ? "INR"
                : null;
    }

    private @Nullable Per period(String after, String before, String unit) {
        if (unit.toLowerCase(Locale.ROOT).contains("lpa")) return Per.YEAR;
        for (var near : new String[] {after, before})
            for (var per : Per.values())
                if (wording.pattern("pay." + per.name().toLowerCase(Locale.ROOT))
                        .matcher(near)
                        .find()) return per;
        return null;
    }

    /** Where no word tells: small amounts are paid for an hour, large ones for a year. */
    private static @Nullable Per guess(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(10_000)) >= 0) return Per.YEAR;
        return amount.compareTo(BigDecimal.valueOf(150)) <= 0 ? Per.HOUR : null;
    }
}
