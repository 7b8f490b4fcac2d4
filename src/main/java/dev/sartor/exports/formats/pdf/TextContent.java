package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.fonts.Clusters;
import dev.sartor.exports.formats.pdf.fonts.FontUse;
import dev.sartor.exports.formats.pdf.fonts.FontUses;
import dev.sartor.rendering.typeset.Mark;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows runs of glyphs, each in its place, and says the spaces between them. */
final class TextContent {
    private final Bytes out;
    private final double height;
    private final FontUses fonts;
    private int font = -1;
    private float size;
    private @Nullable FontUse last;

    /** @param height of the page, in points */
    TextContent(Bytes out, double height, FontUses fonts) {
        this.out = out;
        this.height = height;
        this.fonts = fonts;
    }

    /**
     * Shows a run. Its font is set before its place: readers judge by the size whether a place is a new line.
     *
     * @param next what is shown after it on this page, or null
     */
    void show(Mark.Glyphs run, Mark.@Nullable Glyphs next) {
        var says = Clusters.of(run);
        boolean leftward = leftward(run);
        var use = fonts.of(run.face().file(), run.glyphs()[0], says[0], last);
        turn(use, run.size());
        out.put("1 0 0 1 ")
                .number(run.x(), 3)
                .put(' ')
                .number(height - run.y(), 3)
                .put(" Tm\n");
        if (leftward) out.put("/ReversedChars BMC\n");
        glyphs(run, says);
        if (run.rises().length > 0) out.put("0 Ts\n");
        if (leftward) out.put("EMC\n");
        else if (next != null) space(run, next);
    }

    private void glyphs(Mark.Glyphs run, String[] says) {
        boolean risen = run.rises().length > 0;
        double perPoint = 1000 / run.size();
        boolean open = false;
        int pen = 0;
        for (int i = 0; i < run.glyphs().length; i++) {
            int glyph = run.glyphs()[i];
            var use = fonts.of(run.face().file(), glyph, says[i], last);
            boolean turn = use.number() != font || (risen && rise(run, i));
            if (turn && open) out.put(">]TJ\n");
            if (turn) turn(use, run.size());
            if (turn && risen) out.number(run.rises()[i], 3).put(" Ts\n");
            int place = (int) Math.round(run.xs()[i] * perPoint);
            if (turn || !open) out.put('[');
            else if (place != pen) out.put('>');
            if (place != pen) out.number(pen - place);
            if (turn || !open || place != pen) out.put('<');
            open = true;
            out.hex16(use.code(glyph));
            for (int code : use.tail(glyph)) out.hex16(code);
            pen = place + use.advance(glyph);
        }
        out.put(">]TJ\n");
    }

    /**
     * A space between what stands beside one another is as wide as the gap, so that readers take the line as one; before
     * another block it says that the word is over.
     */
    private void space(Mark.Glyphs run, Mark.Glyphs next) {
        boolean beside = Math.abs(next.y() - run.y()) < run.size() * SAME_LINE;
        if (Gaps.spaced(run, next, beside)) return;
        var use = Objects.requireNonNull(last);
        int code = use.space();
        if (code == 0) return;
        double gap = beside ? next.x() - run.x() - run.width() : 0;
        boolean wide = gap > run.size();
        if (wide) out.put(TWO_SPACES);
        if (gap > 0)
            out.number(100 * gap / use.spaceWidth() * 1000 / run.size(), 2).put(" Tz\n");
        out.put('<').hex16(code).put(">Tj\n");
        if (gap > 0) out.put("100 Tz\n");
        if (wide) out.put("EMC\n");
    }

    /**
     * Poppler ends a column where a gap is wider than 0.7 of the size, and a space fills no gap there; but what says two
     * characters at once it takes for a part of the line, whatever they are.
     */
    private static final String TWO_SPACES = "/Span<</ActualText<FEFF00200020>>>BDC\n";

    /** Baselines nearer than this part of the size are one line. */
    private static final double SAME_LINE = 0.2;

    /** Painted last letter first, as readers of PDF expect it (ISO 32000-1:2008, 14.8.2.3.3). */
    private static boolean leftward(Mark.Glyphs run) {
        int[] clusters = run.clusters();
        return clusters.length > 1 && clusters[0] > clusters[clusters.length - 1];
    }

    /** Sets font and size for the glyphs to come. */
    private void turn(FontUse use, float wanted) {
        last = use;
        if (use.number() == font && wanted == size) return;
        out.put("/F").number(use.number()).put(' ').number(wanted, 3).put(" Tf\n");
        font = use.number();
        size = wanted;
    }

    private static boolean rise(Mark.Glyphs run, int i) {
        return run.rises()[i] != (i == 0 ? 0 : run.rises()[i - 1]);
    }
}
