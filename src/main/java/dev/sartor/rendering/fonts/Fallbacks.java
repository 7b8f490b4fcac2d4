package dev.sartor.rendering.fonts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Other faces to turn to when a font lacks a character: of its own kind (serifs or none) first, in a like style. */
public final class Fallbacks {
    private static final Map<String, List<String>> ORDERS = new ConcurrentHashMap<>();

    private Fallbacks() {}

    /** A stretch of text that one face has. */
    public record Piece(Face face, String text) {}

    /**
     * Gives each character of a word the first face that has it. What combines with a letter stays with its face.
     *
     * @param language BCP 47; tells which forms of the signs of East Asia are meant
     */
    public static List<Piece> split(String word, Face first, String language) {
        var pieces = new ArrayList<Piece>();
        var order = order(first, EastAsian.of(word, language));
        int start = 0;
        Face current = first;
        var wide = wide(word, order, first);
        for (int at = 0; at < word.length(); ) {
            int end = clusterEnd(word, at);
            var usual = EastAsian.isOfEitherWidth(word.charAt(at)) && fits(wide, word, at, end) ? wide : current;
            var face = fits(usual, word, at, end) ? usual : face(order, word.substring(at, end), first);
            if (!face.equals(current) && at > start) {
                pieces.add(new Piece(current, word.substring(start, at)));
                start = at;
            }
            current = face;
            at = end;
        }
        pieces.add(new Piece(current, word.substring(start)));
        return pieces;
    }

    /** The face of a word's first Chinese or Japanese sign, which its quotes share: both are as wide as a sign, or neither. */
    private static Face wide(String word, List<String> order, Face first) {
        return word.codePoints()
                .filter(EastAsian::isSign)
                .mapToObj(sign -> face(order, Character.toString(sign), first))
                .findFirst()
                .orElse(first);
    }

    /** A letter and the marks, joiners and selectors behind it. */
    private static int clusterEnd(String word, int at) {
        int end = at + Character.charCount(word.codePointAt(at));
        while (end < word.length() && combines(word.codePointAt(end)))
            end += Character.charCount(word.codePointAt(end));
        return end;
    }

    private static boolean combines(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || Invisible.is(codePoint);
    }

    private static boolean fits(Face face, String word, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(word.codePointAt(at)))
            if (!face.covers(word.codePointAt(at))) return false;
        return true;
    }

    /** The first family with the whole cluster, else the first with its letter; {@code first} when there is none. */
    private static Face face(List<String> order, String cluster, Face first) {
        if (fits(first, cluster, 0, cluster.length())) return first;
        int letter = cluster.codePointAt(0);
        if (Invisible.is(letter)) return first;
        var whole = order.stream()
                .filter(family -> cluster.codePoints().allMatch(c -> Invisible.is(c) || Coverage.has(family, c)))
                .findFirst();
        if (whole.isEmpty() && first.covers(letter)) return first;
        return whole.or(() -> order.stream()
                        .filter(family -> Coverage.has(family, letter))
                        .findFirst())
                .map(family -> face(family, first.file().style()))
                .orElse(first);
    }

    private static Face face(String family, String style) {
        var styles = Families.all().getOrDefault(family, List.of());
        var nearest = styles.contains(style)
                ? style
                : style.endsWith("bold") && styles.contains("bold") ? "bold" : styles.getFirst();
        return Families.face(family, nearest, EnumSet.noneOf(Feature.class));
    }

    private static List<String> order(Face first, String eastAsian) {
        boolean serif = serif(first.file().family());
        return ORDERS.computeIfAbsent(
                serif + eastAsian,
                key -> Families.all().keySet().stream()
                        .sorted(Comparator.comparing((String family) -> serif(family) != serif)
                                .thenComparing(family -> !family.endsWith("-" + eastAsian))
                                .thenComparing(Comparator.reverseOrder()))
                        .toList());
    }

    private static boolean serif(String family) {
        return family.contains("serif") || family.equals("eb-garamond") || family.equals("lora");
    }
}
