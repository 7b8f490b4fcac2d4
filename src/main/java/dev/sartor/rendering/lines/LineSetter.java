package dev.sartor.rendering.lines;

import java.util.List;

/** Puts the atoms between two breakpoints on a line. */
final class LineSetter {
    private final List<Atom> atoms;
    private final Breakpoints points;

    LineSetter(List<Atom> atoms, Breakpoints points) {
        this.atoms = atoms;
        this.points = points;
    }

    /** @param stretch points added to every space; negative to draw them in */
    SetLine set(int from, int to, double stretch) {
        var line = new RunBuilder();
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
            part(line, atom, start, end);
            if (i < last && atom.after() instanceof Gap.Glue glue)
                line.add(glue.style(), glue.text(), glue.shaped(), stretch);
        }
        var style = atoms.get(last).style();
        if (points.hyphenated(to)) line.add(style, "-", style.shape("-"), 0);
        double width = line.width();
        if (!points.hyphenated(to) && atoms.get(last).after() instanceof Gap.Glue)
            line.add(style, " ", style.shape(" "), 0);
        return new SetLine(line.runs(), width, points.hyphenated(to));
    }

    private static void part(RunBuilder line, Atom atom, int start, int end) {
        boolean whole = start == 0 && end == atom.text().length();
        var text = whole ? atom.text() : atom.text().substring(start, end);
        line.add(
                atom.style(),
                text,
                whole ? atom.shaped() : atom.style().shape(atom.shown().substring(start, end)),
                0);
    }
}
