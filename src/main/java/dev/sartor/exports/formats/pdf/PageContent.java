package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.fonts.FontUses;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import org.jspecify.annotations.Nullable;

/** Writes one page's content stream: marked content in reading order, artifacts marked as such. */
final class PageContent {
    private static final int NONE = -2;
    private final Page page;
    private final TextContent text;
    private final Structure structure;
    private final Images images;
    private final Bytes out = new Bytes(16 * 1024);
    private int open = NONE;
    private boolean inText;
    private int colour = -1;

    PageContent(Page page, FontUses fonts, Images images, Structure structure) {
        this.page = page;
        this.images = images;
        this.text = new TextContent(out, page.height(), fonts);
        this.structure = structure;
    }

    Bytes write() {
        for (int i = 0; i < page.marks().size(); i++) {
            var mark = page.marks().get(i);
            open(mark.tag());
            switch (mark) {
                case Mark.Glyphs glyphs -> glyphs(glyphs, after(i));
                case Mark.Fill fill -> fill(fill);
                case Mark.Picture picture -> picture(picture);
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

    private void picture(Mark.Picture picture) {
        endText();
        double bottom = page.height() - picture.y() - picture.height();
        out.put("q ")
                .number(picture.width(), 3)
                .put(" 0 0 ")
                .number(picture.height(), 3)
                .put(' ');
        out.number(picture.x(), 3).put(' ').number(bottom, 3).put(" cm/Im").number(images.number(picture.photo()));
        out.put(" Do Q\n");
        structure.place(picture, page);
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

    private void glyphs(Mark.Glyphs run, Mark.@Nullable Glyphs next) {
        if (run.glyphs().length == 0) return;
        if (!inText) out.put("BT\n");
        inText = true;
        colour(run.colour());
        structure.paint(run, page);
        text.show(run, next);
    }

    /** What is shown after the mark at this index. */
    private Mark.@Nullable Glyphs after(int index) {
        for (int i = index + 1; i < page.marks().size(); i++)
            if (page.marks().get(i) instanceof Mark.Glyphs glyphs && glyphs.glyphs().length > 0) return glyphs;
        return null;
    }
}
