package dev.sartor.rendering.lines;

import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Span;
import java.util.List;

/**
 * All that decides how a paragraph's lines are set. Tags are counted from its first, so that the same words are the same
 * paragraph wherever in a document they stand.
 *
 * @param language BCP 47
 */
record Paragraph(Cell cell, String language) {
    /** Longer ones are rare, and take more room than they save time. */
    private static final int LONGEST = 1_000;

    /** Of its words, width and language; of every component would cost a cold start dozens of method handles. */
    @Override
    public int hashCode() {
        int hash = 31 * language.hashCode() + Double.hashCode(cell.width());
        for (var span : cell.spans()) hash = 31 * hash + span.text().hashCode();
        return hash;
    }

    static boolean isWorthKeeping(Cell cell) {
        int length = 0;
        for (var span : cell.spans()) length += span.text().length();
        return length > 0 && length <= LONGEST;
    }

    static Paragraph of(Cell cell, String language) {
        int first = cell.spans().getFirst().tag();
        var spans = cell.spans().stream()
                .map(span -> new Span(span.text(), span.look(), span.tag() - first, span.breaking()))
                .toList();
        // where it stands is the painter's affair
        return new Paragraph(new Cell(0, cell.width(), cell.align(), cell.leading(), spans), language);
    }

    /**
     * Its lines, tags counted from its first.
     *
     * @param missing code points that no font has
     */
    record Set(List<SetLine> lines, List<Integer> missing) {
        List<SetLine> tagged(int first) {
            return first == 0
                    ? lines
                    : lines.stream().map(line -> tagged(line, first)).toList();
        }

        private static SetLine tagged(SetLine line, int first) {
            var runs = line.runs().stream()
                    .map(run -> run.tagged(run.tag() + first))
                    .toList();
            return new SetLine(runs, line.width(), line.hyphenated());
        }
    }
}
