package dev.sartor.parsing.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings writings that mean the same to one form. */
public final class Fold {
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}@(]+|[^\\p{L}\\p{N}.+#)\"״'״%]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Fold() {}

    /** Lower case, one kind of quotes and spaces, widths folded (NFKC). */
    public static String of(String text) {
        var out = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('`', '\'')
                .replace('״', '"')
                .replace("ـ", "");
        return SPACES.matcher(out).replaceAll(" ").strip();
    }

    /** The same without signs before and behind. */
    public static String bare(String text) {
        return EDGES.matcher(of(text)).replaceAll("");
    }
}
