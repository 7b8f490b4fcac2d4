package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.file.PdfObjects;
import dev.sartor.exports.formats.pdf.file.PdfText;
import dev.sartor.rendering.typeset.Bookmark;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks, two levels deep (ISO 32000-1:2008, 12.3.3). */
final class Outline {
    private final PdfObjects objects;
    private final Typeset typeset;
    private final int[] pages;

    Outline(PdfObjects objects, Typeset typeset, int[] pages) {
        this.objects = objects;
        this.typeset = typeset;
        this.pages = pages;
    }

    private record Item(int object, Bookmark bookmark, List<Item> kids) {}

    /** @return the outline's object, 0 when there are no bookmarks */
    int write() {
        var top = new ArrayList<Item>();
        for (var bookmark : typeset.bookmarks()) {
            var level =
                    bookmark.level() == 0 || top.isEmpty() ? top : top.getLast().kids();
            level.add(new Item(objects.reserve(), bookmark, new ArrayList<>()));
        }
        if (top.isEmpty()) return 0;
        int root = objects.reserve();
        items(top, root);
        var out =
                new Bytes(80).put("<</Type/Outlines/First ").ref(top.getFirst().object());
        out.put("/Last ").ref(top.getLast().object()).put("/Count ").number(top.size());
        objects.put(root, out.put(">>"));
        return root;
    }

    private void items(List<Item> items, int parent) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var at = item.bookmark();
            var out = new Bytes(160).put("<</Title ");
            PdfText.put(out, at.title());
            double y = typeset.pages().get(at.page()).height() - at.y();
            out.put("/Parent ").ref(parent).put("/Dest[").ref(pages[at.page()]);
            out.put("/XYZ 0 ").number(y + 8, 1).put(" null]");
            if (i > 0) out.put("/Prev ").ref(items.get(i - 1).object());
            if (i + 1 < items.size()) out.put("/Next ").ref(items.get(i + 1).object());
            if (!item.kids().isEmpty()) {
                out.put("/First ").ref(item.kids().getFirst().object());
                out.put("/Last ").ref(item.kids().getLast().object());
                out.put("/Count ").number(-item.kids().size());
            }
            objects.put(item.object(), out.put(">>"));
            items(item.kids(), item.object());
        }
    }
}
