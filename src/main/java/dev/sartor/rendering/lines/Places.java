package dev.sartor.rendering.lines;

import dev.sartor.rendering.lines.words.Clinging;
import dev.sartor.rendering.lines.words.Hyphenator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the places where lines of a paragraph may end. */
final class Places {
    private static final double SEAM = 6;
    /** A hyphen of the word's own at a line's end is taken for a division by some readers, who drop it. */
    private static final double OWN_HYPHEN = 20_000;

    private static final double EMERGENCY = 5_000;

    private final List<Atom> atoms;
    private final double width;
    private final @Nullable Hyphenator hyphenator;
    private final Breakpoints points = new Breakpoints();
    private double at;
    private int spaces;

    private Places(List<Atom> atoms, double width, @Nullable Hyphenator hyphenator) {
        this.atoms = atoms;
        this.width = width;
        this.hyphenator = hyphenator;
    }

    /** @param width of the lines; a word wider than that may be parted anywhere */
    static Breakpoints of(List<Atom> atoms, double width, @Nullable Hyphenator hyphenator) {
        var places = new Places(atoms, width, hyphenator);
        places.points.add(0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < atoms.size(); i++) places.atom(i);
        return places.points;
    }

    /** Constants among the patterns of the switch above would cost a cold start dozens of method handles. */
    private void mark(int i, Atom atom, Gap.Mark mark) {
        int all = atom.text().length();
        switch (mark) {
            case NONE -> {}
            case SEAM -> points.add(i, all, at, at, 0, hyphened(atom) ? OWN_HYPHEN : SEAM, spaces);
            case END -> points.add(i, all, at, at, 0, 0, spaces);
        }
    }

    /** Whether it ends with a hyphen of its own, as "Form-" does before "und Lagetoleranzen". */
    private static boolean hyphened(Atom atom) {
        return atom.text().length() > 1 && atom.text().endsWith("-");
    }

    private void atom(int i) {
        var atom = atoms.get(i);
        if (atom.width() > width) anywhere(i, atom);
        else if (hyphenator != null && atom.divisible()) divisions(i, atom, hyphenator);
        at += atom.width();
        int all = atom.text().length();
        switch (atom.after()) {
            case Gap.Mark mark -> mark(i, atom, mark);
            case Gap.Sign sign -> points.add(i, all, at, at, 0, sign.penalty(), spaces);
            case Gap.Glue glue -> {
                double edge = at;
                at += glue.width();
                points.add(
                        i,
                        all,
                        edge,
                        at,
                        0,
                        glue.penalty()
                                + Clinging.penalty(atom.text(), atoms.get(i + 1).text())
                                + (hyphened(atom) ? OWN_HYPHEN : 0),
                        spaces++);
            }
        }
    }

    private void divisions(int i, Atom atom, Hyphenator by) {
        var divisions = by.divisions(atom.text());
        if (divisions.length == 0) return;
        double hyphen = atom.style().width(atom.style().shape("-", atom.level()));
        for (int cut : divisions) {
            double x = at + offset(atom, cut);
            if (x > at) points.add(i, cut, x, x, hyphen, LineCost.HYPHEN, spaces);
        }
    }

    private void anywhere(int i, Atom atom) {
        for (int cut = 1; cut < atom.text().length(); cut++) {
            double x = at + offset(atom, cut);
            if (x > at && !Character.isLowSurrogate(atom.text().charAt(cut)))
                points.add(i, cut, x, x, 0, EMERGENCY, spaces);
        }
    }

    /** Width of the atom's characters before {@code cut}; 0 when a glyph stands for characters on both sides. */
    private static double offset(Atom atom, int cut) {
        var shaped = atom.shaped();
        int width = 0;
        boolean clean = false;
        for (int g = 0; g < shaped.size(); g++) {
            if (shaped.clusters()[g] == cut) clean = true;
            if (shaped.clusters()[g] < cut)
                width += shaped.advance(g) + atom.style().look().tracking();
        }
        return clean ? atom.style().look().points(width) : 0;
    }
}
