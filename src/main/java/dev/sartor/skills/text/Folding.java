package dev.sartor.skills.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One form for the spellings of a word: lower case, no accents, American where British differs by rule. */
public final class Folding {
    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private static final String BARE = "aaaaaaceeeeiiiinoooooouuuuyy";
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "&");
    private static final Map<String, String> WORDS = Map.of(
            "programme", "program",
            "programmes", "programs",
            "centre", "center",
            "catalogue", "catalog",
            "licence", "license",
            "licences", "licenses");
    private static final String[][] PARTS = {
        {"isation", "ization"},
        {"ising", "izing"},
        {"ysing", "yzing"},
        {"elling", "eling"},
        {"aviour", "avior"},
        {"colour", "color"},
        {"labour", "labor"},
        {"paed", "ped"},
        {"anaes", "anes"},
        {"haem", "hem"},
        {"gynae", "gyne"}
    };

    private Folding() {}

    /** The word's one form; "and" of every language becomes "&". */
    public static String fold(String word) {
        var lower = bare(word);
        if (AND.contains(lower)) return "&";
        if (lower.length() < 6) return lower;
        var known = WORDS.get(lower);
        return known != null ? known : american(lower);
    }

    private static String american(String word) {
        var out = word;
        for (var part : PARTS) if (out.contains(part[0])) out = out.replace(part[0], part[1]);
        return out;
    }

    /** Lower case without accents and apostrophes. */
    static String bare(String word) {
        var out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c < 128) {
                if (c != '\'') out.append(c);
                continue;
            }
            int at = ACCENTED.indexOf(c);
            if (at >= 0) out.append(BARE.charAt(at));
            else if (c == 'ß') out.append("ss");
            else if (c == 'œ') out.append("oe");
            else if (c != '\u2019') return rare(word);
        }
        return out.toString();
    }

    private static String rare(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return plain.replace("ß", "ss").replace("'", "").replace("\u2019", "");
    }

    /** A whole name as a key to look it up by: letters, digits, "+" and "#", the last word without its plural. */
    public static String key(String name) {
        var bare = bare(name);
        var out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '#' || c == '+') out.append(c);
            else if (c == '&') out.append("and");
        }
        return Stem.EN.of(american(out.toString()));
    }
}
