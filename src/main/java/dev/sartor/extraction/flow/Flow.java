package dev.sartor.extraction.flow;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.SetAside;
import dev.sartor.extraction.Word;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs and tables down on one long page, so that they are read as pages are. */
public final class Flow {
    private static final double WIDTH = 600;
    private static final double MARGIN = 40;
    private static final double LETTER = 0.5;
    private static final double LINE = 1.2;
    private static final int MOST_PIECES = 20_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private double left = MARGIN;
    private double width = WIDTH - 2 * MARGIN;
    private double y = MARGIN;
    private double deepest = MARGIN;

    /** Where cells stood before a table was entered. */
    public record Place(double left, double width, double top) {}

    /** An empty line. */
    public void gap() {
        y += 6;
    }

    /** @param indent in points */
    public void paragraph(List<Run> runs, Piece.Role role, double indent) {
        if (pieces.size() > MOST_PIECES)
            throw new dev.sartor.kernel.BadInput(
                    "This file has far more text than a résumé.", "Give the résumé alone.");
        double size = runs.stream()
                .filter(run -> !run.text().isBlank())
                .mapToDouble(run -> run.style().size())
                .max()
                .orElse(10);
        var cells = cells(runs);
        double room = width / Math.max(1, cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) continue;
            pieces.add(new Piece(placed(cells.get(i), left + indent + i * room, room - indent - 12), role, 0));
        }
        y += size * LINE;
        deepest = Math.max(deepest, y);
    }

    private List<List<Word>> cells(List<Run> runs) {
        var out = new ArrayList<List<Word>>(List.of(new ArrayList<>()));
        for (var run : runs) {
            var bits = run.text().split("\t", -1);
            for (int i = 0; i < bits.length; i++) {
                if (i > 0 && !out.getLast().isEmpty()) out.add(new ArrayList<>());
                words(bits[i], run, out.getLast());
            }
        }
        return out;
    }

    /** Words go on over the ends of runs where no space stands between. */
    private void words(String text, Run run, List<Word> out) {
        boolean joins = !out.isEmpty() && !text.isEmpty() && !Character.isWhitespace(text.charAt(0)) && !open.isEmpty();
        for (var word : text.strip().split("\\s+")) {
            if (word.isEmpty()) continue;
            var box = new Box(
                    1,
                    0,
                    y,
                    word.length() * run.style().size() * LETTER,
                    run.style().size());
            if (joins) {
                var before = out.removeLast();
                var said = new ArrayList<>(before.said());
                said.addAll(said(run, word));
                out.add(new Word(before.text() + word, box, before.style(), before.link(), said));
            } else out.add(new Word(word, box, run.style(), run.link(), said(run, word)));
            joins = false;
        }
        if (!text.isEmpty()) open = Character.isWhitespace(text.charAt(text.length() - 1)) ? "" : "open";
    }

    private static List<Word.Said> said(Run run, String word) {
        return run.field() == null ? List.of() : List.of(new Word.Said(run.field(), word));
    }

    private String open = "";

    private List<Word> placed(List<Word> words, double from, double room) {
        double needed = words.stream()
                .mapToDouble(word -> (word.text().length() + 1) * word.style().size() * LETTER)
                .sum();
        double scale = needed > room ? room / needed : 1;
        var out = new ArrayList<Word>();
        double x = from;
        for (var word : words) {
            double size = word.style().size();
            double wide = word.text().length() * size * LETTER * scale;
            out.add(new Word(word.text(), new Box(1, x, y, wide, size), word.style(), word.link(), word.said()));
            x += wide + size * LETTER * scale;
        }
        return out;
    }

    /** Enters a row of cells. */
    public Place enter() {
        var place = new Place(left, width, y);
        deepest = y;
        return place;
    }

    /**
     * Goes to a cell of the row.
     *
     * @param from 0 to 1, where it begins
     * @param part 0 to 1, how wide it is
     */
    public void cell(Place row, double from, double part) {
        left = row.left() + row.width() * from;
        width = row.width() * part;
        y = row.top();
    }

    /** Leaves the row, below its deepest cell. */
    public void leave(Place row) {
        left = row.left();
        width = row.width();
        y = deepest + 2;
        deepest = y;
    }

    public void hide(String text, SetAside.Reason reason) {
        if (!text.isBlank()) aside.add(new SetAside(text.strip(), new Box(1, left, y, 1, 1), reason));
    }

    public Extracted extracted() {
        return new Extracted(List.of(new Page(1, WIDTH, Math.max(y, deepest) + MARGIN + 1000, pieces)), aside);
    }
}
