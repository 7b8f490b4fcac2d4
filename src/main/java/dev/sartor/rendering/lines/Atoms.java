package dev.sartor.rendering.lines;

import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.fonts.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the text of a paragraph apart into words and what is between them. */
final class Atoms {
    /** What it costs to end a line inside a name, a title or the like. */
    private static final double WHOLE = 9;

    private final Set<Integer> missing;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(Set<Integer> missing) {
        this.missing = missing;
    }

    /** @param missing takes the characters that no font has */
    static List<Atom> of(List<Span> spans, Set<Integer> missing) {
        var atoms = new Atoms(missing);
        for (var span : spans) atoms.span(span);
        if (!atoms.atoms.isEmpty()) atoms.gap(Gap.Mark.END);
        return atoms.atoms;
    }

    private void span(Span span) {
        var text = Clean.text(span.text());
        var style = new Atom.Style(span.look(), span.look().face(), span.tag());
        if (span.breaking() == Span.Breaking.BETWEEN) {
            glue(style, text, 0);
            return;
        }
        boolean flowing = span.breaking() == Span.Breaking.FLOWING;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            if (space == at) {
                glue(style, " ", flowing ? 0 : WHOLE);
                at++;
                continue;
            }
            int end = space < 0 ? text.length() : space;
            word(style, text, at, end, flowing);
            at = end;
        }
    }

    private void glue(Atom.Style style, String text, double penalty) {
        if (atoms.isEmpty() || Gap.isGlue(atoms.getLast().after())) return;
        var shaped = style.shape(text);
        gap(new Gap.Glue(style, text, shaped, style.width(shaped), penalty));
    }

    private void gap(Gap gap) {
        atoms.set(atoms.size() - 1, atoms.getLast().before(gap));
    }

    /** Cuts a word at its seams, so that each part is shaped by itself. */
    private void word(Atom.Style style, String text, int from, int to, boolean flowing) {
        int start = from;
        for (int i = from + 2; i < to - 1; i++)
            if (Seams.after(text, from, i, to)) {
                part(style, text.substring(start, i), flowing);
                gap(Gap.Mark.SEAM);
                start = i;
            }
        part(style, text.substring(start, to), flowing);
    }

    private void part(Atom.Style style, String text, boolean flowing) {
        var shaped = style.shape(text);
        if (shaped.missing().isEmpty()) {
            atoms.add(new Atom(style, text, shaped, style.width(shaped), flowing, Gap.Mark.NONE));
            return;
        }
        for (var piece : Fallback.split(text, style.face())) {
            var other = new Atom.Style(style.look(), piece.face(), style.tag());
            var own = other.shape(piece.text());
            own.missing().codePoints().forEach(missing::add);
            if (own.size() > 0) atoms.add(new Atom(other, piece.text(), own, other.width(own), false, Gap.Mark.NONE));
        }
    }

    /** A stretch of text that one face has. */
    record Piece(Face face, String text) {}
}
