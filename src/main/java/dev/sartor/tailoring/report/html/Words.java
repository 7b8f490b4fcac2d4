package dev.sartor.tailoring.report.html;

import dev.sartor.kernel.language.Languages;
import dev.sartor.model.fact.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How figures and places are put into words. */
final class Words {
    private Words() {}

    /** "1 line", "3 lines". */
    static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    /** At most two decimals, none that are noughts. */
    static String figure(double value) {
        if (!Double.isFinite(value)) return "–";
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Where in a life: "Staff Platform Engineer, Tidewell Payments"; the section where nothing else is known. */
    static String place(Place place) {
        var known = Stream.of(place.title(), place.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? section(place.section()) : known;
    }

    static String period(Place place) {
        return Languages.orEnglish("en").period(place.period());
    }

    /** JSON Resume's section names as headings. */
    static String section(String name) {
        return switch (name) {
            case "basics" -> "About you";
            case "work" -> "Experience";
            default -> name.isEmpty() ? "More" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        };
    }
}
