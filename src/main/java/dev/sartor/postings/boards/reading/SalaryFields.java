package dev.sartor.postings.boards.reading;

import dev.sartor.model.posting.Salary;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pay as fields say it. */
final class SalaryFields {
    private SalaryFields() {}

    /** @param country whose currency it is when none is named; null when not known */
    static @Nullable Salary read(Lookup l, @Nullable String country) {
        var min = amount(
                l.text("minvalue", "salarymin", "jobminsalary", "compensationminimum", "salaryminimum", "minsalary"));
        var max = amount(
                l.text("maxvalue", "salarymax", "jobmaxsalary", "compensationmaximum", "salarymaximum", "maxsalary"));
        for (var key : List.of("salaryrange", "salary"))
            if (min == null && max == null && l.find(key) instanceof Map<?, ?> range) {
                min = amount(Lookup.said(range.get("min")));
                max = amount(Lookup.said(range.get("max")));
            }
        if (min == null && max == null) return null;
        var currency = l.text("salarycurrency", "compensationcurrency", "jobsalarycurrency", "currency");
        return new Salary(min, max, currency == null ? of(country) : currency.toUpperCase(Locale.ROOT), period(l));
    }

    private static Salary.@Nullable Per period(Lookup l) {
        var said = Objects.toString(
                        l.text(
                                "unittext",
                                "salaryperiod",
                                "jobsalaryperiod",
                                "compensationfrequency",
                                "interval",
                                "period"),
                        "")
                .toLowerCase(Locale.ROOT);
        for (var per : Salary.Per.values()) if (said.contains(per.name().toLowerCase(Locale.ROOT))) return per;
        return said.contains("annual") ? Salary.Per.YEAR : said.contains("daily") ? Salary.Per.DAY : null;
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        if (text == null) return null;
        var digits = text.replaceAll("[\\s,'](?=\\d{3})", "");
        if (!digits.matches("\\d{1,12}(?:\\.\\d+)?")) return null;
        var amount = new BigDecimal(digits).stripTrailingZeros();
        return amount.signum() == 0 ? null : amount.setScale(Math.max(0, amount.scale()));
    }

    private static @Nullable String of(@Nullable String country) {
        if (country == null) return null;
        var currency = Currency.getInstance(Locale.of("", country));
        return currency == null ? null : currency.getCurrencyCode();
    }
}
