package dev.sartor.cli.postings;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two short texts name the same: equal, one within the other as whole words, or most of their words shared. */
final class Alike {
    /** Of the words of both. */
    private static final double MOST = 0.6;

    private Alike() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}+#.]+", " ")
                .replaceAll("(?<=\\s|^)\\.+|\\.+(?=\\s|$)", "")
                .strip();
    }

    static boolean same(String a, String b) {
        return fold(a).replace(" ", "").equals(fold(b).replace(" ", ""));
    }

    static boolean near(String a, String b) {
        var x = fold(a);
        var y = fold(b);
        if (x.isEmpty() || y.isEmpty()) return false;
        if ((" " + x + " ").contains(" " + y + " ") || (" " + y + " ").contains(" " + x + " ")) return true;
        var one = words(x);
        var other = words(y);
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size()) >= MOST;
    }

    /** Places are told more and less fully. */
    static boolean within(String a, String b) {
        var one = words(fold(a));
        var other = words(fold(b));
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Set.copyOf(java.util.Arrays.asList(folded.split(" "))));
    }
}
