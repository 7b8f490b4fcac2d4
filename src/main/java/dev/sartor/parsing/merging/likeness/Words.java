package dev.sartor.parsing.merging.likeness;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts as sets of words, folded so that spelling, case and common abbreviations do not matter. */
public final class Words {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{Nd}+#%]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** Words that say nothing of which company or school it is. */
    private static final Set<String> EMPTY = Set.of(
            "inc",
            "ltd",
            "llc",
            "gmbh",
            "ag",
            "se",
            "kg",
            "sa",
            "sas",
            "sarl",
            "srl",
            "bv",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "limited",
            "the",
            "of",
            "at",
            "and",
            "und",
            "et",
            "y",
            "de",
            "der",
            "die",
            "das",
            "la",
            "le",
            "for",
            "in",
            "a",
            "an",
            "to",
            "with");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("sr", "senior"),
            Map.entry("jr", "junior"),
            Map.entry("eng", "engineer"),
            Map.entry("engineering", "engineer"),
            Map.entry("dev", "developer"),
            Map.entry("mgr", "manager"),
            Map.entry("univ", "university"),
            Map.entry("uni", "university"),
            Map.entry("bs", "bachelor"),
            Map.entry("bsc", "bachelor"),
            Map.entry("ba", "bachelor"),
            Map.entry("bachelors", "bachelor"),
            Map.entry("ms", "master"),
            Map.entry("msc", "master"),
            Map.entry("ma", "master"),
            Map.entry("masters", "master"),
            Map.entry("phd", "doctor"),
            Map.entry("doctorate", "doctor"));

    private Words() {}

    /** The text folded: no case, accents, signs between words; for telling whether two say the same. */
    public static String folded(@Nullable String text) {
        var plain = Normalizer.normalize(Objects.toString(text, ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("'", "");
        return BREAK.matcher(plain).replaceAll(" ").strip();
    }

    public static Set<String> of(@Nullable String text) {
        var all = new LinkedHashSet<String>();
        // "B.Sc." is one word, not two
        var joined = Objects.toString(text, "").replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L})", "");
        for (var word : folded(joined).split(" ")) if (!word.isEmpty()) all.add(SAME.getOrDefault(word, word));
        var telling =
                all.stream().filter(word -> !EMPTY.contains(word)).collect(Collectors.toCollection(LinkedHashSet::new));
        return telling.isEmpty() ? all : telling;
    }

    /** 0 to 1: words in common of all words (Jaccard), but at least 0.9 where all words of one are in the other. */
    public static double alike(@Nullable String one, @Nullable String two) {
        var a = of(one);
        var b = of(two);
        if (a.isEmpty() || b.isEmpty()) return 0;
        long common = a.stream().filter(b::contains).count();
        double jaccard = (double) common / (a.size() + b.size() - common);
        return common == Math.min(a.size(), b.size()) ? Math.max(jaccard, 0.9) : jaccard;
    }

    /** 0 to 1: harmonic mean of what each shares with the other (token F1). */
    public static double shared(String one, String two) {
        var a = of(one);
        var b = of(two);
        if (a.isEmpty() || b.isEmpty()) return 0;
        return 2.0 * a.stream().filter(b::contains).count() / (a.size() + b.size());
    }

    /** The numbers of a text, in order of size as text. */
    public static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
