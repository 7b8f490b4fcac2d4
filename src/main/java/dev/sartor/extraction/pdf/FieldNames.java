package dev.sartor.extraction.pdf;

import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What the titles of a page's structure elements (ISO 32000-1:2008, table 323) call its marked content, where they are names of
 * fields.
 */
record FieldNames(@Nullable COSArray elements) {
    private static final Pattern NAME = Pattern.compile("[a-z]{4,12}(?:/[A-Za-z0-9]{1,20}){1,3}");

    /** How far up an element is looked for that has a title. */
    private static final int HIGHEST = 3;

    private static final int DEEPEST = 6;

    /** So many elements are looked at to see whether a page has names at all. */
    private static final int FIRST = 8;

    static FieldNames of(PDDocument document, PDPage page) {
        int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        var tree = root == null || key < 0 ? null : root.getCOSDictionary(COSName.PARENT_TREE);
        var names = new FieldNames(tree == null ? null : elements(tree, key, 0));
        for (int i = 0; i < FIRST; i++) if (names.of(i) != null) return names;
        return new FieldNames(null);
    }

    private static @Nullable COSArray elements(COSDictionary node, int key, int depth) {
        var numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2)
            if (numbers.getObject(i) instanceof COSInteger number && number.intValue() == key)
                return numbers.getObject(i + 1) instanceof COSArray array ? array : null;
        var kids = node.getCOSArray(COSName.KIDS);
        if (kids == null || depth > DEEPEST) return null;
        for (int i = 0; i < Math.min(kids.size(), 100); i++)
            if (kids.getObject(i) instanceof COSDictionary kid) {
                var found = elements(kid, key, depth + 1);
                if (found != null) return found;
            }
        return null;
    }

    /** @param content the number of marked content on the page (MCID) */
    @Nullable
    String of(int content) {
        if (elements == null || content >= elements.size()) return null;
        var at = elements.getObject(content) instanceof COSDictionary element ? element : null;
        for (int i = 0; at != null && i < HIGHEST; i++) {
            var title = at.getString(COSName.T);
            if (title != null) return NAME.matcher(title).matches() ? title : null;
            at = at.getCOSDictionary(COSName.P);
        }
        return null;
    }
}
