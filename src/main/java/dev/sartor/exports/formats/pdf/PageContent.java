package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import org.jspecify.annotations.Nullable;

/** Writes one page's content stream: marked content in reading order, artifacts marked as such. */
final class PageContent {
    private static final int NONE = -2;
    private final Page page;
    private final FontUses fonts;
    private final Structure structure;
    private final Bytes out = new Bytes(16 * 1024);
    private int open = NONE;
    private boolean inText;
    private int colour = -1;
    private int font = -1;
    private @Nullable FontUse last;
    private float size;

    PageContent(Page page, FontUses fonts, Structure structure) {
        this.page = page;
        this.fonts = fonts;
        this.structure = structure;
    }

    Bytes write() {
        for (var mark : page.marks()) {
            open(mark.tag());
            switch (mark) {
                case Mark.Glyphs glyphs -> glyphs(glyphs);
                case Mark.Fill fill -> fill(fill);
            }
        }
        close();
        return out;
    }

    private void open(int tag) {
        if (tag == open) return;
        close();
        open = tag;
        if (tag == Mark.ARTIFACT) {
            out.put("/Artifact BMC\n");
            return;
        }
        out.put('/')
                .put(structure.role(tag))
                .put("<</MCID ")
                .number(structure.content(tag))
                .put(">>BDC\n");
    }

    private void close() {
        endText();
        if (open != NONE) out.put("EMC\n");
        open = NONE;
    }

    private void endText() {
        if (inText) out.put("ET\n");
        inText = false;
    }

    private void colour(int rgb) {
        if (rgb == colour) return;
        colour = rgb;
        for (int shift = 16; shift >= 0; shift -= 8)
            out.number((rgb >> shift & 255) / 255.0, 3).put(' ');
        out.put("rg\n");
    }

    private void fill(Mark.Fill fill) {
        endText();
        colour(fill.colour());
        out.number(fill.x(), 3)
                .put(' ')
                .number(page.height() - fill.y() - fill.height(), 3)
                .put(' ');
        out.number(fill.width(), 3).put(' ').number(fill.height(), 3).put(" re f\n");
    }

    private void glyphs(Mark.Glyphs run) {
        if (run.glyphs().length == 0) return;
        var says = Clusters.of(run);
        if (!inText) out.put("BT\n");
        inText = true;
        colour(run.colour());
        out.put("1 0 0 1 ")
                .number(run.x(), 3)
                .put(' ')
                .number(page.height() - run.y(), 3)
                .put(" Tm\n");
        structure.paint(run, page);
        boolean leftward = leftward(run);
        if (leftward) out.put("/ReversedChars BMC\n");
        boolean risen = run.rises().length > 0;
        double perPoint = 1000 / run.size();
        boolean open = false;
        int pen = 0;
        for (int i = 0; i < run.glyphs().length; i++) {
            int glyph = run.glyphs()[i];
            var use = fonts.of(run.face().file(), glyph, says[i], last);
            boolean turn = use.number != font || run.size() != size || (risen && rise(run, i));
            if (turn && open) out.put(">]TJ\n");
            if (turn) turn(use, run, risen ? run.rises()[i] : 0);
            if (turn || !open) out.put("[<");
            open = true;
            last = use;
            int wanted = (int) Math.round(run.xs()[i] * perPoint);
            if (wanted != pen) out.put('>').number(pen - wanted).put('<');
            out.hex16(use.code(glyph));
            pen = wanted + use.font.advance(glyph);
        }
        out.put(">]TJ\n");
        if (risen) out.put("0 Ts\n");
        if (leftward) out.put("EMC\n");
    }

    /** Painted last letter first, as readers of PDF expect it (ISO 32000-1:2008, 14.8.2.3.3). */
    private static boolean leftward(Mark.Glyphs run) {
        int[] clusters = run.clusters();
        return clusters.length > 1 && clusters[0] > clusters[clusters.length - 1];
    }

    /** Sets font, size and rise for the glyphs to come. */
    private void turn(FontUse use, Mark.Glyphs run, float rise) {
        if (use.number != font || run.size() != size)
            out.put("/F").number(use.number).put(' ').number(run.size(), 3).put(" Tf\n");
        font = use.number;
        size = run.size();
        if (run.rises().length > 0) out.number(rise, 3).put(" Ts\n");
    }

    private static boolean rise(Mark.Glyphs run, int i) {
        return run.rises()[i] != (i == 0 ? 0 : run.rises()[i - 1]);
    }
}
