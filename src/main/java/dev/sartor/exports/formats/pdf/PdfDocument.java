package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.file.PdfObjects;
import dev.sartor.exports.formats.pdf.file.PdfText;
import dev.sartor.exports.formats.pdf.fonts.FontObjects;
import dev.sartor.exports.formats.pdf.fonts.FontUses;
import dev.sartor.rendering.typeset.Typeset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a whole document: pages, structure, fonts, links, bookmarks, metadata, attachment. */
final class PdfDocument {
    private final Typeset typeset;
    private final PdfObjects objects;
    private final FontUses fonts = new FontUses();
    private final Images images = new Images();
    private final Structure structure;
    private final int[] pages;
    private final int[] contents;
    private final List<List<Integer>> annotations = new ArrayList<>();
    private final List<Element> linked = new ArrayList<>();

    private PdfDocument(Typeset typeset, PdfObjects objects) {
        this.typeset = typeset;
        this.objects = objects;
        this.structure = new Structure(typeset.tags(), objects);
        int count = typeset.pages().size();
        this.pages = new int[count];
        this.contents = new int[count];
    }

    static Bytes write(Typeset typeset) {
        try (var objects = new PdfObjects()) {
            return new PdfDocument(typeset, objects).write();
        }
    }

    private Bytes write() {
        for (int p = 0; p < pages.length; p++) pages[p] = objects.reserve();
        for (int p = 0; p < pages.length; p++) {
            structure.nextPage();
            annotations.add(new ArrayList<>());
            var content = new PageContent(typeset.pages().get(p), fonts, images, structure).write();
            contents[p] = objects.stream(new Bytes(1), content.array(), content.size());
        }
        links();
        int tree = objects.reserve();
        pages(tree);
        return objects.finish(catalog(tree, structureTree()), objects.put(Metadata.info(typeset)));
    }

    /** One annotation for each line of a link, told to its element and back. */
    private void links() {
        for (var area : structure.areas()) {
            int object = objects.reserve();
            var element = structure.of(area);
            element.kids.add(new Kid.Annotation(area.page(), object));
            annotations.get(area.page()).add(object);
            var out = new Bytes(240).put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
            out.number(area.left(), 2).put(' ').number(area.bottom(), 2).put(' ');
            out.number(area.right(), 2)
                    .put(' ')
                    .number(area.top(), 2)
                    .put("]/P ")
                    .ref(pages[area.page()]);
            out.put("/StructParent ").number(pages.length + linked.size()).put("/Contents ");
            PdfText.put(out, area.text().strip());
            out.put("/A<</S/URI/URI");
            PdfText.uri(out, structure.uri(area));
            objects.put(object, out.put(">>>>"));
            linked.add(element);
        }
    }

    private void pages(int tree) {
        var resources = new Bytes(200).put("<</Font<<");
        var writer = new FontObjects(objects);
        for (var use : fonts.all())
            resources.put("/F").number(use.number()).put(' ').ref(writer.write(use));
        images.write(objects, resources.put(">>"));
        int shared = objects.put(resources.put(">>"));
        var kids =
                new Bytes(200).put("<</Type/Pages/Count ").number(pages.length).put("/Kids[");
        for (int p = 0; p < pages.length; p++) {
            var page = typeset.pages().get(p);
            var out = new Bytes(240).put("<</Type/Page/Parent ").ref(tree).put("/MediaBox[0 0 ");
            out.number(page.width(), 2)
                    .put(' ')
                    .number(page.height(), 2)
                    .put("]/Resources ")
                    .ref(shared);
            out.put("/Contents ")
                    .ref(contents[p])
                    .put("/StructParents ")
                    .number(p)
                    .put("/Tabs/S");
            if (!annotations.get(p).isEmpty()) {
                out.put("/Annots[");
                for (int annotation : annotations.get(p)) out.ref(annotation).put(' ');
                out.put(']');
            }
            objects.put(pages[p], out.put(">>"));
            kids.ref(pages[p]).put(' ');
        }
        objects.put(tree, kids.put("]>>"));
    }

    private int structureTree() {
        int root = objects.reserve();
        structure.root().write(objects, root, pages, new Bytes(512));
        var parents = new Bytes(4 * 1024).put("<</Nums[");
        for (int p = 0; p < pages.length; p++) {
            parents.number(p).put('[');
            for (var element : structure.contents().get(p))
                parents.ref(element.object).put(' ');
            parents.put(']');
        }
        for (int i = 0; i < linked.size(); i++)
            parents.number(pages.length + i).put(' ').ref(linked.get(i).object).put(' ');
        int tree = objects.put(parents.put("]>>"));
        var out = new Bytes(120).put("<</Type/StructTreeRoot/K ").ref(structure.root().object);
        out.put("/ParentTree ").ref(tree).put("/ParentTreeNextKey ").number(pages.length + linked.size());
        objects.put(root, out.put(">>"));
        return root;
    }

    private int catalog(int tree, int structureRoot) {
        var out = new Bytes(600)
                .put("<</Type/Catalog/Pages ")
                .ref(tree)
                .put("/StructTreeRoot ")
                .ref(structureRoot);
        out.put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang");
        PdfText.put(out, typeset.language());
        var xmp = Metadata.xmp(typeset);
        out.put("/Metadata ").ref(objects.plain(new Bytes(40).put("/Type/Metadata/Subtype/XML"), xmp));
        out.put("/OutputIntents[").ref(OutputIntent.write(objects)).put(']');
        int outline = new Outline(objects, typeset, pages).write();
        if (outline > 0) out.put("/Outlines ").ref(outline);
        var shown = typeset.shownJson();
        if (shown != null) {
            int file = attachment(shown.getBytes(StandardCharsets.UTF_8));
            out.put("/AF[")
                    .ref(file)
                    .put("]/Names<</EmbeddedFiles<</Names[(resume.json) ")
                    .ref(file)
                    .put("]>>>>");
        }
        return objects.put(out.put(">>"));
    }

    /** The résumé as shown, from which the page could be made (ISO 19005-3, 6.8). */
    private int attachment(byte[] json) {
        var entries = new Bytes(120).put("/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ");
        int stream = objects.stream(entries.number(json.length).put(">>"), json, json.length);
        var out = new Bytes(200).put("<</Type/Filespec/F(resume.json)/UF(resume.json)/AFRelationship/Source");
        out.put("/Desc(The r\\351sum\\351 as shown, as JSON Resume)/EF<</F ")
                .ref(stream)
                .put("/UF ")
                .ref(stream);
        return objects.put(out.put(">>>>"));
    }
}
