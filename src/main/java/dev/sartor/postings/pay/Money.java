package dev.sartor.postings.pay;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as pay is written: "80.000", "45,000", "870 000", "55k", "44.10", "12 LPA". */
final class Money {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);

    private Money() {}

    /** @param unit what stands behind the digits: k, T, lakh or nothing */
    static Optional<BigDecimal> parse(String digits, String unit) {
        var text = digits.strip().replaceAll("[\\s'\u2019\u00a0\u202f]", "");
        int dot = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        int point = Math.max(dot, comma);
        if (point >= 0 && fraction(text, point))
            text = text.substring(0, point).replaceAll("[.,]", "") + "." + text.substring(point + 1);
        else text = text.replaceAll("[.,]", "");
        if (text.isEmpty() || text.equals(".")) return Optional.empty();
        var value = new BigDecimal(text);
        return Optional.of(plain(
                switch (unit.toLowerCase(java.util.Locale.ROOT)) {
                    case "" -> value;
                    case "lpa", "lakh", "lakhs", "lac" -> value.multiply(LAKH);
                    default -> value.multiply(THOUSAND);
                }));
    }

    /** A last mark with one or two digits behind it parts the cents. */
    private static boolean fraction(String text, int point) {
        int behind = text.length() - point - 1;
        return behind == 1 || behind == 2;
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
