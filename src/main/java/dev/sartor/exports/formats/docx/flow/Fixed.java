package dev.sartor.exports.formats.docx.flow;

import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;

/** Lets what has a fixed place on the page (an address behind an envelope's window) stand there by the space above it. */
final class Fixed {
    private Fixed() {}

    /** The same blocks; those with a fixed place got the space that they have on the first page. */
    static List<Block> flowing(List<Block> blocks, Typeset typeset) {
        var out = new ArrayList<Block>();
        for (var block : blocks) {
            boolean fixed = block.top() > 0 && !out.isEmpty();
            out.add(fixed ? lowered(block, Math.max(0, gap(out.getLast(), block, typeset))) : block);
        }
        return out;
    }

    private static Block lowered(Block b, double before) {
        return new Block(b.field(), b.kind(), before, 0, b.keepNext(), b.cells(), b.strokes(), b.outline(), b.figure());
    }

    /** From the last line of one block to the first of the next, less what their leading takes. */
    private static double gap(Block last, Block next, Typeset typeset) {
        double lower = typeset.pages().getFirst().marks().stream()
                .filter(mark -> mark.tag() == tag(last))
                .mapToDouble(Fixed::baseline)
                .max()
                .orElse(0);
        double upper = typeset.pages().getFirst().marks().stream()
                .filter(mark -> mark.tag() == tag(next))
                .mapToDouble(Fixed::baseline)
                .min()
                .orElse(lower);
        return upper - lower - next.cells().getFirst().leading();
    }

    private static int tag(Block block) {
        return block.cells().getLast().spans().getLast().tag();
    }

    private static double baseline(Mark mark) {
        return mark instanceof Mark.Glyphs glyphs ? glyphs.y() : 0;
    }
}
