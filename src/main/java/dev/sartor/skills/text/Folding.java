package dev.sartor.skills.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One form for the spellings of a word: lower case, no accents, American where British differs by rule. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "&");
    private static final Map<String, String> WORDS = Map.of(
            "programme", "program",
            "programmes", "programs",
            "centre", "center",
            "catalogue", "catalog",
            "licence", "license",
            "licences", "licenses");
    private static final List<String[]> PARTS = List.of(
            new String[] {"isation", "ization"},
            new String[] {"ising", "izing"},
            new String[] {"ysing", "yzing"},
            new String[] {"elling", "eling"},
            new String[] {"aviour", "avior"},
            new String[] {"colour", "color"},
            new String[] {"labour", "labor"},
            new String[] {"paed", "ped"},
            new String[] {"anaes", "anes"},
            new String[] {"haem", "hem"},
            new String[] {"gynae", "gyne"});

    private Folding() {}

    public static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() == 1 && !lower.equals("&") && !lower.equals("y")) return lower;
        if (!ascii(lower)) lower = plain(lower);
        if (AND.contains(lower)) return "&";
        if (lower.length() < 6) return lower;
        var known = WORDS.get(lower);
        if (known != null) return known;
        for (var part : PARTS) if (lower.contains(part[0])) lower = lower.replace(part[0], part[1]);
        return lower;
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127 || c == '\'') return false;
        }
        return true;
    }

    private static String plain(String lower) {
        var stripped =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return stripped.replace("ß", "ss")
                .replace("'", "")
                .replace("\u2019", "")
                .replace("ø", "o")
                .replace("œ", "oe");
    }
}
