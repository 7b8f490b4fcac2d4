package dev.sartor.rendering.lines;

import dev.sartor.rendering.fonts.Shaped;
import dev.sartor.rendering.lines.words.Levels;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Sets one line: its atoms from one breakpoint to another, in the order they are painted. */
final class LineSetter {
    private final List<Atom> atoms;
    private final Breakpoints points;
    private final Levels levels;

    LineSetter(List<Atom> atoms, Breakpoints points, Levels levels) {
        this.atoms = atoms;
        this.points = points;
        this.levels = levels;
    }

    /** What stands on a line as one: a word, a part of one, a space. */
    private record Piece(Atom.Style style, String text, Shaped shaped, double stretch, int level) {}

    /** @param stretch points added to every space; negative to draw them in */
    SetLine set(int from, int to, double stretch) {
        var pieces = pieces(from, to, stretch);
        var last = atoms.get(points.atom[to]);
        boolean spaceEnds = !points.hyphenated(to) && last.after() instanceof Gap.Glue;
        var space = new Piece(last.style(), " ", last.style().shape(" ", levels.base()), 0, levels.base());
        boolean leftward = levels.base() == 1;
        // the space that ends a line goes beyond its edge
        var line = new RunBuilder(leftward && spaceEnds ? -last.style().width(space.shaped()) : 0);
        if (leftward && spaceEnds) pieces.add(space);
        for (var piece : levels.plain() ? pieces : inVisualOrder(pieces))
            line.add(piece.style(), piece.text(), piece.shaped(), piece.stretch(), piece.level());
        double width = line.width();
        if (!leftward && spaceEnds) line.add(space.style(), " ", space.shaped(), 0, 0);
        return new SetLine(line.runs(), width, points.hyphenated(to));
    }

    private List<Piece> pieces(int from, int to, double stretch) {
        var pieces = new ArrayList<Piece>();
        int first = points.atom[from];
        int begin = points.cut[from];
        if (from > 0 && begin == atoms.get(first).text().length()) {
            first++;
            begin = 0;
        }
        int last = points.atom[to];
        for (int i = first; i <= last; i++) {
            var atom = atoms.get(i);
            int start = i == first ? begin : 0;
            int end = i == last ? points.cut[to] : atom.text().length();
            pieces.add(part(atom, start, end));
            if (i < last && atom.after() instanceof Gap.Glue glue)
                pieces.add(new Piece(glue.style(), glue.text(), glue.shaped(), stretch, glue.level()));
        }
        if (points.hyphenated(to)) {
            var atom = atoms.get(last);
            pieces.add(new Piece(atom.style(), "-", atom.style().shape("-", atom.level()), 0, atom.level()));
        }
        return pieces;
    }

    /** From left to right (UAX #9, rule L2). */
    private static List<Piece> inVisualOrder(List<Piece> pieces) {
        var depth = new byte[pieces.size()];
        for (int i = 0; i < depth.length; i++) depth[i] = (byte) pieces.get(i).level();
        var order = pieces.toArray(Piece[]::new);
        Bidi.reorderVisually(depth, 0, order, 0, depth.length);
        return List.of(order);
    }

    private static Piece part(Atom atom, int start, int end) {
        boolean whole = start == 0 && end == atom.text().length();
        var text = whole ? atom.text() : atom.text().substring(start, end);
        var shaped = whole ? atom.shaped() : atom.style().shape(atom.shown().substring(start, end), atom.level());
        return new Piece(atom.style(), text, shaped, 0, atom.level());
    }
}
