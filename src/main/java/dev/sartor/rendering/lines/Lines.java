package dev.sartor.rendering.lines;

import dev.sartor.kernel.Remembered;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.lines.words.Hyphenator;
import dev.sartor.rendering.template.Template.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The second stage: sets paragraphs of one language and remembers the characters that no font had. */
public final class Lines {
    private static final Remembered<Paragraph, Paragraph.Set> KNOWN = new Remembered<>(1_500);

    private final Tongue tongue;
    private final @Nullable Hyphenator hyphenator;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /** @param language BCP 47 */
    public Lines(String language) {
        tongue = Tongue.of(language);
        hyphenator = Hyphenator.of(language).orElse(null);
    }

    /** Code points that no font has, so far. */
    public SortedSet<Integer> missing() {
        return missing;
    }

    /** The lines of a paragraph; none where it says nothing. Those of an equal one are known. */
    public List<SetLine> of(Cell cell) {
        if (!Paragraph.isWorthKeeping(cell)) return set(cell, missing);
        int tag = cell.spans().getFirst().tag();
        var known = KNOWN.answer(Paragraph.of(cell, tongue.language()), this::set);
        missing.addAll(known.missing());
        return known.tagged(tag);
    }

    private Paragraph.Set set(Paragraph paragraph) {
        var lacking = new TreeSet<Integer>();
        return new Paragraph.Set(set(paragraph.cell(), lacking), List.copyOf(lacking));
    }

    private List<SetLine> set(Cell cell, SortedSet<Integer> lacking) {
        var worded = Worded.of(cell.spans(), tongue.rightToLeft());
        var atoms = Atoms.of(worded, tongue, lacking);
        if (atoms.isEmpty()) return List.of();
        double natural = 0;
        for (var atom : atoms) natural += atom.width() + (atom.after() instanceof Gap.Glue glue ? glue.width() : 0);
        boolean fits = natural <= cell.width();
        var points = fits ? whole(atoms) : Places.of(atoms, cell.width(), hyphenator);
        var cost = cost(cell, atoms);
        var chosen = fits ? new int[] {1} : Breaker.best(points, cost);
        return set(new LineSetter(atoms, points, worded.levels()), points, chosen, cost);
    }

    private static Breakpoints whole(List<Atom> atoms) {
        var points = new Breakpoints();
        int last = atoms.size() - 1;
        points.add(0, 0, 0, 0, 0, 0, 0);
        points.add(last, atoms.get(last).text().length(), 0, 0, 0, 0, 0);
        return points;
    }

    private static LineCost cost(Cell cell, List<Atom> atoms) {
        var style = atoms.getFirst().style();
        double space = style.width(style.shape(" ", 0));
        return new LineCost(cell.width(), style.look().size(), space, cell.align() == Align.JUSTIFIED);
    }

    private static List<SetLine> set(LineSetter setter, Breakpoints points, int[] chosen, LineCost cost) {
        var lines = new ArrayList<SetLine>(chosen.length);
        int from = 0;
        for (int to : chosen) {
            int spaces = points.spaces(from, to);
            boolean stretched = cost.justified() && to < points.size - 1 && spaces > 0;
            double stretch = stretched ? (cost.width() - points.width(from, to)) / spaces : 0;
            lines.add(setter.set(from, to, stretch));
            from = to;
        }
        return lines;
    }
}
