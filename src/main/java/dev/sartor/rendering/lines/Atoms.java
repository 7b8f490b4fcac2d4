package dev.sartor.rendering.lines;

import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.fonts.Fallbacks;
import dev.sartor.rendering.fonts.Shaped;
import dev.sartor.rendering.lines.words.Levels;
import dev.sartor.rendering.lines.words.Quotes;
import dev.sartor.rendering.lines.words.Seams;
import dev.sartor.rendering.lines.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the text of a paragraph apart into words and what is between them. */
final class Atoms {
    /** What it costs to end a line inside a name, a title or the like. */
    private static final double WHOLE = 9;

    /** What it costs to end a line inside dates: more than leaving a third of it empty. */
    private static final double TOGETHER = 150;

    private final Tongue tongue;
    private final Set<Integer> missing;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(Tongue tongue, Set<Integer> missing) {
        this.tongue = tongue;
        this.missing = missing;
    }

    /** @param missing takes the characters that no font has */
    static List<Atom> of(Worded worded, Tongue tongue, Set<Integer> missing) {
        var atoms = new Atoms(tongue, missing);
        for (int i = 0; i < worded.spans().size(); i++) atoms.span(worded, i);
        if (!atoms.atoms.isEmpty()) atoms.gap(Gap.Mark.END);
        return atoms.atoms;
    }

    private void span(Worded worded, int n) {
        var span = worded.spans().get(n);
        var text = worded.texts().get(n);
        var style = new Atom.Style(span.look(), span.look().face(), span.tag());
        if (span.breaking() == Span.Breaking.BETWEEN) {
            if (!text.isEmpty()) glue(style, text, 0, worded.levels().at(n, 0));
            return;
        }
        boolean flowing = span.breaking() == Span.Breaking.FLOWING;
        var said = new Said(text, span.look().shown(Quotes.shown(text, tongue.quotes())), worded.levels(), n);
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            if (space == at) {
                glue(style, " ", penalty(span.breaking()), said.level(at));
                at++;
                continue;
            }
            int end = space < 0 ? text.length() : space;
            word(style, said, at, end, flowing);
            at = end;
        }
    }

    private static double penalty(Span.Breaking breaking) {
        return switch (breaking) {
            case FLOWING -> 0;
            case WHOLE, APART, BETWEEN -> WHOLE;
            case TOGETHER -> TOGETHER;
        };
    }

    private void glue(Atom.Style style, String text, double penalty, int level) {
        if (atoms.isEmpty() || Gap.isGlue(atoms.getLast().after())) return;
        // a space in the font of the word before it keeps a run of leftward words whole
        var before = atoms.getLast().style();
        var own = level % 2 == 1 && text.equals(" ") && before.face().covers(' ') ? before : style;
        var shaped = own.shape(text, level);
        gap(new Gap.Glue(own, text, shaped, own.width(shaped), penalty, level));
    }

    private void gap(Gap gap) {
        atoms.set(atoms.size() - 1, atoms.getLast().before(gap));
    }

    /** A span's text, what is painted for it, and the direction of its characters. */
    private record Said(String text, String shown, Levels levels, int span) {
        int level(int at) {
            return levels.at(span, at);
        }
    }

    /** Cuts a word where a line may end in it and where its direction turns, so that each part is shaped by itself. */
    private void word(Atom.Style style, Said said, int from, int to, boolean flowing) {
        boolean signs = Signs.in(said.text());
        boolean plain = said.levels().plain();
        int start = from;
        for (int i = from + 1; i < to; i++) {
            boolean seam = Seams.after(said.text(), from, i, to);
            boolean sign = signs && !seam && Signs.part(said.text(), i);
            if (!seam && !sign && (plain || said.level(i) == said.level(start))) continue;
            part(style, said, start, i, flowing);
            if (!atoms.isEmpty() && seam) gap(Gap.Mark.SEAM);
            if (!atoms.isEmpty() && sign) gap(new Gap.Sign(flowing ? 0 : WHOLE));
            start = i;
        }
        part(style, said, start, to, flowing);
    }

    private void part(Atom.Style style, Said said, int from, int to, boolean flowing) {
        var text = said.text().substring(from, to);
        var shown = said.shown().substring(from, to);
        int level = said.level(from);
        var shaped = style.shape(shown, level);
        if (shaped.missing().isEmpty()) {
            if (shaped.size() > 0) atoms.add(atom(style, text, shown, shaped, flowing, level));
            return;
        }
        int at = 0;
        for (var piece : Fallbacks.split(shown, style.face(), tongue.language())) {
            var other = new Atom.Style(style.look().joined(), piece.face(), style.tag());
            var own = other.shape(piece.text(), level);
            own.missing().codePoints().forEach(missing::add);
            int end = at + piece.text().length();
            if (own.size() > 0) atoms.add(atom(other, text.substring(at, end), piece.text(), own, false, level));
            at = end;
        }
    }

    private static Atom atom(Atom.Style style, String text, String shown, Shaped shaped, boolean flowing, int level) {
        return new Atom(style, text, shown, shaped, style.width(shaped), flowing, Gap.Mark.NONE, level);
    }
}
