package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.file.PdfObjects;
import dev.sartor.exports.formats.pdf.file.PdfText;
import dev.sartor.rendering.typeset.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structure element with its kids in reading order. */
final class Element implements Kid {
    final Tag tag;
    final int object;
    final List<Kid> kids = new ArrayList<>(2);

    @Nullable
    Element parent;

    /** Where it stands, for those that have no words. */
    @Nullable
    Box box;

    /** Points from the page's lower left corner. */
    record Box(double left, double bottom, double right, double top) {
        void put(Bytes out) {
            out.put("/A<</O/Layout/Placement/Block/BBox[")
                    .number(left, 2)
                    .put(' ')
                    .number(bottom, 2);
            out.put(' ').number(right, 2).put(' ').number(top, 2).put("]>>");
        }
    }

    Element(Tag tag, int object) {
        this.tag = tag;
        this.object = object;
    }

    /** @param pages the pages' objects */
    void write(PdfObjects objects, int root, int[] pages, Bytes out) {
        out.clear();
        int page = page();
        out.put("<</S/").put(tag.role().pdfName()).put("/P ").ref(parent == null ? root : parent.object);
        if (page >= 0) out.put("/Pg ").ref(pages[page]);
        if (tag.field() != null) out.put("/T(").put(tag.field()).put(')');
        if (tag.role() == Tag.Role.L) out.put("/A<</O/List/ListNumbering/Disc>>");
        var said = tag.said();
        if (said != null) PdfText.put(out.put("/Alt"), said);
        if (box != null) box.put(out);
        out.put("/K[");
        for (var kid : kids) {
            if (out.array()[out.size() - 1] != '[') out.put(' ');
            switch (kid) {
                case Element element -> out.ref(element.object);
                case Kid.Content c when c.page() == page -> out.number(c.mcid());
                case Kid.Content c ->
                    out.put("<</Type/MCR/Pg ")
                            .ref(pages[c.page()])
                            .put("/MCID ")
                            .number(c.mcid())
                            .put(">>");
                case Kid.Annotation a ->
                    out.put("<</Type/OBJR/Pg ")
                            .ref(pages[a.page()])
                            .put("/Obj ")
                            .ref(a.object())
                            .put(">>");
            }
        }
        objects.put(object, out.put("]>>"));
        for (var kid : kids) if (kid instanceof Element element) element.write(objects, root, pages, out);
    }

    private int page() {
        for (var kid : kids) if (kid instanceof Kid.Content content) return content.page();
        return -1;
    }
}
