package dev.sartor.rendering.pages;

import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.lines.Lines;
import dev.sartor.rendering.lines.SetLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A block with its lines set. Points.
 *
 * @param baseline of the first lines, below the block's upper edge
 * @param lines of its longest cell
 * @param leading of that cell
 * @param height without the space before
 */
public record Stacked(
        Block block, List<List<SetLine>> cells, double baseline, int lines, double leading, double height) {
    /** A line's baseline stands so far below the middle of its leading, in parts of the size: capitals look centred. */
    private static final double CENTRING = 0.34;

    public Stacked {
        cells = List.copyOf(cells);
    }

    /** Sets a block's lines. */
    public static Stacked of(Block block, Lines setting) {
        var set = new ArrayList<List<SetLine>>(block.cells().size());
        double baseline = 0;
        for (var cell : block.cells()) {
            set.add(setting.of(cell));
            baseline = Math.max(baseline, baseline(cell));
        }
        int lines = 0;
        double leading = 0;
        double height = 0;
        for (int i = 0; i < set.size(); i++) {
            var cell = block.cells().get(i);
            int own = set.get(i).size();
            if (own == 0) continue;
            height = Math.max(height, baseline + own * cell.leading() - baseline(cell));
            if (own > lines || (own == lines && cell.leading() > leading)) leading = cell.leading();
            lines = Math.max(lines, own);
        }
        return new Stacked(block, set, baseline, lines, leading, height);
    }

    private static double baseline(Cell cell) {
        return cell.leading() / 2 + cell.spans().getFirst().look().size() * CENTRING;
    }
}
