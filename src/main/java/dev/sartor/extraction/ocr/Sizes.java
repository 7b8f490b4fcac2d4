package dev.sartor.extraction.ocr;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The size of type behind the boxes around words, which are as high as the ink of their letters. */
final class Sizes {
    private static final Pattern UP = Pattern.compile("[\\p{Lu}\\p{N}bdfhkltij()/'\"|]");
    private static final Pattern DOWN = Pattern.compile("[gjpqy,;()/|]");

    /** Signs whose height differs from face to face say nothing. */
    private static final Pattern UNLIKE = Pattern.compile("[@/•*]");

    /** Parts of an em that letters take in common typefaces: x-height, what stands above it, what hangs below. */
    private static final double MIDDLE = 0.5;

    private static final double ABOVE = 0.22;
    private static final double BELOW = 0.2;

    /** Sizes that differ by less than this part are one size, measured twice. */
    private static final double SAME = 0.22;

    private Sizes() {}

    /** The size of most letters, in points; 10 when there are none. */
    static double usual(Collection<List<Tesseract.Seen>> lines) {
        var each = lines.stream()
                .map(line -> measured(line, 0))
                .filter(size -> size > 0)
                .sorted()
                .toList();
        return each.isEmpty() ? 10 : rounded(each.get(each.size() / 2));
    }

    /** The line's size in points, the usual one where it hardly differs. */
    static double of(List<Tesseract.Seen> line, double usual) {
        double own = measured(line, usual);
        return Math.abs(own - usual) < SAME * usual ? usual : rounded(own);
    }

    private static double measured(List<Tesseract.Seen> line, double usual) {
        var each = line.stream()
                .filter(word -> UNLIKE.matcher(word.text()).results().count() == 0)
                .mapToDouble(Sizes::em)
                .sorted()
                .toArray();
        return each.length == 0 ? usual : each[each.length / 2];
    }

    private static double em(Tesseract.Seen word) {
        double part = MIDDLE;
        if (UP.matcher(word.text()).find()) part += ABOVE;
        if (DOWN.matcher(word.text()).find()) part += BELOW;
        return word.height() / part;
    }

    private static double rounded(double points) {
        return Math.round(points * 2) / 2.0;
    }
}
