package dev.sartor.parsing.importers.europass;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.xml.Element;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates whose parts are attributes ({@code <From year="2015" month="--09"/>}) or elements. */
final class OldDates {
    private OldDates() {}

    static Entry period(Entry entry, Element period) {
        entry.put("startDate", date(period.at("From")));
        boolean goesOn = "true".equals(period.text("Current"));
        return goesOn ? entry : entry.put("endDate", date(period.at("To")));
    }

    static @Nullable String date(Element e) {
        var year = part(e, "year", "Year");
        if (year == 0) return null;
        var month = part(e, "month", "Month");
        if (month < 1 || month > 12) return String.format(Locale.ROOT, "%04d", year);
        var day = part(e, "day", "Day");
        return day < 1 || day > 31
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** XML Schema writes a month as {@code --09} and a day as {@code ---14}. */
    private static int part(Element e, String attribute, String child) {
        var value = e.attribute(attribute);
        if (value == null) value = e.text(child);
        var digits = value == null ? "" : value.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
