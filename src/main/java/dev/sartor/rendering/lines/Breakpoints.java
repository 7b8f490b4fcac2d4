package dev.sartor.rendering.lines;

import java.util.Arrays;

/**
 * The places of a paragraph where a line may end, as parallel arrays. The first is its beginning, the last its end. The
 * natural width of a line from {@code a} to {@code b} is {@code before[b] - after[a] + hyphen[b]}.
 */
final class Breakpoints {
    int size;
    int[] atom = new int[32];
    /** Characters of the atom that stand on the ending line; all of them where it is not divided. */
    int[] cut = new int[32];

    double[] before = new double[32];
    double[] after = new double[32];
    double[] hyphen = new double[32];
    double[] penalty = new double[32];
    /** Spaces from the paragraph's beginning up to here. */
    int[] spaces = new int[32];
    /** The same, with the one that vanishes here. */
    int[] spacesAfter = new int[32];

    void add(
            int atomIndex,
            int cutAt,
            double widthBefore,
            double widthAfter,
            double hyphenWidth,
            double cost,
            int seen) {
        if (size == atom.length) grow();
        atom[size] = atomIndex;
        cut[size] = cutAt;
        before[size] = widthBefore;
        after[size] = widthAfter;
        hyphen[size] = hyphenWidth;
        penalty[size] = cost;
        spaces[size] = seen;
        spacesAfter[size++] = widthAfter > widthBefore ? seen + 1 : seen;
    }

    boolean hyphenated(int i) {
        return hyphen[i] > 0;
    }

    double width(int from, int to) {
        return before[to] - after[from] + hyphen[to];
    }

    /** Spaces inside a line. */
    int spaces(int from, int to) {
        return Math.max(0, spaces[to] - spacesAfter[from]);
    }

    private void grow() {
        int room = size * 2;
        atom = Arrays.copyOf(atom, room);
        cut = Arrays.copyOf(cut, room);
        before = Arrays.copyOf(before, room);
        after = Arrays.copyOf(after, room);
        hyphen = Arrays.copyOf(hyphen, room);
        penalty = Arrays.copyOf(penalty, room);
        spaces = Arrays.copyOf(spaces, room);
        spacesAfter = Arrays.copyOf(spacesAfter, room);
    }
}
