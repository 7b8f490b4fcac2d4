package dev.sartor.ats.inspection;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Finds the fonts of a document's pages that it does not carry. */
final class Fonts {
    private final Set<COSBase> seen = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();

    private Fonts() {}

    static List<String> notEmbedded(PDDocument document) throws IOException {
        var fonts = new Fonts();
        for (var page : document.getPages()) fonts.look(page.getResources());
        return List.copyOf(fonts.missing);
    }

    private void look(@Nullable PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) return;
        for (var key : resources.getFontNames()) {
            var font = resources.getFont(key);
            if (font != null && !font.isEmbedded() && !(font instanceof PDType3Font))
                missing.add(String.valueOf(font.getName()));
        }
        for (var key : resources.getXObjectNames()) {
            if (!resources.isImageXObject(key) && resources.getXObject(key) instanceof PDFormXObject form)
                look(form.getResources());
        }
    }
}
