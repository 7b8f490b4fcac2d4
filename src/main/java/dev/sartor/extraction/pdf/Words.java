package dev.sartor.extraction.pdf;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the glyphs of one line together to words and pieces. */
final class Words {
    private final int page;
    private final Links links;
    private final Spacing spacing;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> letters = new ArrayList<>();

    private Words(int page, Links links, Spacing spacing) {
        this.page = page;
        this.links = links;
        this.spacing = spacing;
    }

    /** @param spaces whether the page paints its spaces */
    static List<Piece> of(List<Glyph> line, int page, Links links, boolean spaces) {
        var words = new Words(page, links, Spacing.of(line, spaces));
        words.read(line);
        return words.pieces;
    }

    private void read(List<Glyph> line) {
        double end = Double.NEGATIVE_INFINITY;
        boolean space = false;
        double size = 1;
        for (var glyph : line) {
            if (glyph.isSpace()) {
                space |= !glyph.text().isEmpty();
                // an icon is no letter, but letters on its two sides are apart
                if (glyph.text().isEmpty() && glyph.width() > 0.3 * glyph.size()) space = true;
                continue;
            }
            double gap = (glyph.x() - end) / Math.max(0.1, Math.max(size, glyph.size()));
            if (gap > spacing.piece()) endPiece();
            else if (space || gap > spacing.word()) endWord();
            boolean icon = glyph.text().equals(Piece.ICON);
            if (icon) endWord();
            letters.add(glyph);
            if (icon) endWord();
            end = Math.max(end, glyph.end());
            size = glyph.size();
            space = false;
        }
        endPiece();
    }

    private void endWord() {
        if (letters.isEmpty()) return;
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(Direction.painted(letter.text())));
        var first = letters.getFirst();
        double size = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (var letter : letters) {
            size = Math.max(size, letter.size());
            end = Math.max(end, letter.end());
        }
        var b = PageFrame.seen(first.x(), first.y() - size * 0.8, end - first.x(), size, first.turned());
        var box = new Box(page, b[0], b[1], b[2], b[3]);
        var said = Meant.hyphens(Normalizer.normalize(text, Normalizer.Form.NFC));
        words.add(new Word(said, box, style(), links.at(box), said(said)));
        letters.clear();
    }

    /** The letters of each field that the structure tells of. */
    private List<Word.Said> said(String whole) {
        var first = letters.getFirst().field();
        boolean one = true;
        for (var letter : letters) one &= Objects.equals(letter.field(), first);
        if (one) return first == null ? List.of() : List.of(new Word.Said(first, whole));
        var fields = new LinkedHashMap<String, StringBuilder>();
        for (var letter : letters)
            if (letter.field() != null)
                fields.computeIfAbsent(letter.field(), f -> new StringBuilder())
                        .append(Direction.painted(letter.text()));
        return fields.entrySet().stream()
                .map(each -> new Word.Said(
                        each.getKey(), Meant.hyphens(Normalizer.normalize(each.getValue(), Normalizer.Form.NFC))))
                .toList();
    }

    private Style style() {
        if (letters.getFirst().style().equals(letters.getLast().style()))
            return letters.getFirst().style();
        var count = new LinkedHashMap<Style, Integer>();
        letters.forEach(letter -> count.merge(letter.style(), 1, Integer::sum));
        return count.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private void endPiece() {
        endWord();
        if (words.isEmpty()) return;
        pieces.add(new Piece(Direction.order(LetterSpaced.joined(words)), Piece.SEEN, 0));
        words.clear();
    }
}
