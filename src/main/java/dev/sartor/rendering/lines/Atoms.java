package dev.sartor.rendering.lines;

import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.fonts.Shaped;
import dev.sartor.rendering.lines.words.Clean;
import dev.sartor.rendering.lines.words.Quotes;
import dev.sartor.rendering.lines.words.Seams;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the text of a paragraph apart into words and what is between them. */
final class Atoms {
    /** What it costs to end a line inside a name, a title or the like. */
    private static final double WHOLE = 9;

    private final Set<Integer> missing;
    private final String quotes;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(String language, Set<Integer> missing) {
        this.quotes = Quotes.of(language);
        this.missing = missing;
    }

    /**
     * @param language BCP 47
     * @param missing takes the characters that no font has
     */
    static List<Atom> of(List<Span> spans, String language, Set<Integer> missing) {
        var atoms = new Atoms(language, missing);
        for (var span : spans) atoms.span(span);
        if (!atoms.atoms.isEmpty()) atoms.gap(Gap.Mark.END);
        return atoms.atoms;
    }

    private void span(Span span) {
        var style = new Atom.Style(span.look(), span.look().face(), span.tag());
        if (span.breaking() == Span.Breaking.BETWEEN) {
            glue(style, span.text(), 0);
            return;
        }
        var text = Clean.text(span.text());
        var shown = span.look().shown(Quotes.shown(text, quotes));
        boolean flowing = span.breaking() == Span.Breaking.FLOWING;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            if (space == at) {
                glue(style, " ", flowing ? 0 : WHOLE);
                at++;
                continue;
            }
            int end = space < 0 ? text.length() : space;
            word(style, new Said(text, shown), at, end, flowing);
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

    /** Text, and what is painted for it. */
    private record Said(String text, String shown) {
        Said part(int from, int to) {
            return new Said(text.substring(from, to), shown.substring(from, to));
        }
    }

    /** Cuts a word at its seams, so that each part is shaped by itself. */
    private void word(Atom.Style style, Said said, int from, int to, boolean flowing) {
        int start = from;
        for (int i = from + 2; i < to - 1; i++)
            if (Seams.after(said.text(), from, i, to)) {
                part(style, said.part(start, i), flowing);
                gap(Gap.Mark.SEAM);
                start = i;
            }
        part(style, said.part(start, to), flowing);
    }

    private void part(Atom.Style style, Said said, boolean flowing) {
        var shaped = style.shape(said.shown());
        if (shaped.missing().isEmpty()) {
            atoms.add(atom(style, said, shaped, flowing));
            return;
        }
        int at = 0;
        for (var piece : Fallback.split(said.shown(), style.face())) {
            var other = new Atom.Style(style.look(), piece.face(), style.tag());
            var own = other.shape(piece.text());
            own.missing().codePoints().forEach(missing::add);
            int end = at + piece.text().length();
            if (own.size() > 0) atoms.add(atom(other, said.part(at, end), own, false));
            at = end;
        }
    }

    private static Atom atom(Atom.Style style, Said said, Shaped shaped, boolean flowing) {
        return new Atom(style, said.text(), said.shown(), shaped, style.width(shaped), flowing, Gap.Mark.NONE);
    }

    /** A stretch of text that one face has. */
    record Piece(Face face, String text) {}
}
