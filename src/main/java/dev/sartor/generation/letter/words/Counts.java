package dev.sartor.generation.letter.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a deed reaches the counts that are asked for: "two PhD candidates" by two of them, a budget by as large a one. */
public final class Counts {
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])([$€£]\\s?)?(\\d+(?:[ .,\u00a0\u202f]\\d{3})*(?:[.,]\\d+)?|\\p{L}+)\\+?"
                    + "(?:[ \u00a0\u202f]?(k|m|bn|million|millions|millones|mio\\.?|thousand|%)(?![\\p{L}]))?"
                    + "[ \u00a0\u202f]?([$€£])?(?:\\s*((?:\\p{L}[\\p{L}'’-]*\\s*){1,3}))?");
    private static final Map<String, Integer> SCALES = Map.of(
            "k",
            1_000,
            "thousand",
            1_000,
            "m",
            1_000_000,
            "million",
            1_000_000,
            "millions",
            1_000_000,
            "millones",
            1_000_000,
            "mio",
            1_000_000);

    private final Overlap overlap;
    private final List<String> words;

    /** @param words the language's words for one, two, three …, in order */
    public Counts(Overlap overlap, List<String> words) {
        this.overlap = overlap;
        this.words = List.copyOf(words);
    }

    /** A number and what it counts: the sign of a currency or the words behind it. */
    private record Count(BigDecimal number, String of) {}

    /** False where something is counted in what is asked, of which the deed says fewer or, where it has to, nothing. */
    public boolean reach(String asked, String deed, boolean must) {
        var has = in(deed);
        for (var wanted : in(asked)) {
            var same = has.stream().filter(h -> isSame(wanted, h)).toList();
            if (same.isEmpty() && must) return false;
            if (same.stream().anyMatch(h -> h.number().compareTo(wanted.number()) < 0)) return false;
        }
        return true;
    }

    /** How many things are counted. */
    public int number(String text) {
        return in(text).size();
    }

    private boolean isSame(Count wanted, Count has) {
        if (wanted.of().length() == 1 || has.of().length() == 1)
            return wanted.of().equals(has.of());
        return overlap.shared(wanted.of(), has.of()) > 0;
    }

    private List<Count> in(String text) {
        var out = new ArrayList<Count>();
        var m = COUNT.matcher(text);
        int from = 0;
        while (m.find(from)) {
            from = m.end(2);
            var number = value(m.group(2));
            if (number == null || "%".equals(m.group(3))) continue;
            var scale = m.group(3) == null
                    ? 1
                    : SCALES.getOrDefault(m.group(3).toLowerCase(Locale.ROOT).replace(".", ""), 1);
            var sign = m.group(1) != null ? m.group(1).strip() : m.group(4);
            var of = sign != null ? sign : m.group(5) == null ? "" : m.group(5).strip();
            if (!of.isEmpty()) out.add(new Count(number.multiply(BigDecimal.valueOf(scale)), of));
        }
        return out;
    }

    private @Nullable BigDecimal value(String text) {
        int word = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (word >= 0) return BigDecimal.valueOf(word + 1L);
        if (!Character.isDigit(text.charAt(0))) return null;
        var plain = text.replaceAll("[ .,\u00a0\u202f](?=\\d{3}(?!\\d))", "").replace(',', '.');
        return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }
}
