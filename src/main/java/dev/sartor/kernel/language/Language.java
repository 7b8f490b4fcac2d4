package dev.sartor.kernel.language;

import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words and habits of one language, from its data file.
 *
 * @param tag BCP 47
 * @param entries the data file's keys and values ("title.work" → "Experience")
 */
public record Language(String tag, Map<String, String> entries) {
    public Language {
        entries = Map.copyOf(entries);
    }

    /** @throws IllegalStateException when the language's file lacks the key */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("languages/" + tag + " lacks '" + key + "'"));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The values of a key that lists several, separated by {@code ;}. */
    public List<String> list(String key) {
        return find(key).stream()
                .flatMap(value -> Arrays.stream(value.split(";")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** True when it is written from right to left. */
    public boolean rightToLeft() {
        return find("direction").orElse("ltr").equals("rtl");
    }

    /** The date as CVs of this language write it: "Mar 2021", "03/2021", "2021". */
    public String date(PartialDate date) {
        if (date.month() == null)
            return find("date.year").orElse("{year}").replace("{year}", Integer.toString(date.year()));
        return text("date.month")
                .replace("{month}", list("months.short").get(date.month() - 1))
                .replace("{mm}", String.format(Locale.ROOT, "%02d", date.month()))
                .replace("{year}", Integer.toString(date.year()));
    }

    /** A period with an en dash between its ends; "Mar 2021 – present" for one that goes on; empty when unknown. */
    public String period(Period period) {
        var start = period.start();
        var end = period.end();
        if (start == null && end == null) return "";
        if (start == null) return date(Objects.requireNonNull(end));
        if (end == null) return date(start) + " – " + text("date.present");
        var from = date(start);
        var to = date(end);
        return from.equals(to) ? from : from + " – " + to;
    }

    /** A letter's date, written out. */
    public String letterDate(LocalDate date) {
        return text("date.letter")
                .replace("{day}", Integer.toString(date.getDayOfMonth()))
                .replace("{month}", list("months.long").get(date.getMonthValue() - 1))
                .replace("{year}", Integer.toString(date.getYear()));
    }
}
