package dev.sartor.extraction.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Embedded fonts draw letters; where the PDF itself says what each code means (ISO 32000-1, 9.10.3) and how wide it is,
 * their programs, which take longest to parse and are a favourite of attackers, need not be opened.
 */
final class Programs {
    private static final List<COSName> FILES = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private Programs() {}

    /** Forgets, in this reading alone, the programs that the page's text can be read without. */
    static void forget(PDPage page) {
        var resources = page.getResources();
        if (resources == null) return;
        if (!(resources.getCOSObject().getDictionaryObject(COSName.FONT) instanceof COSDictionary fonts)) return;
        for (var name : fonts.keySet()) {
            if (!(fonts.getDictionaryObject(name) instanceof COSDictionary font)) continue;
            if (!font.containsKey(COSName.TO_UNICODE)) continue;
            if (COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) descendants(font);
            else if (font.containsKey(COSName.ENCODING) && font.containsKey(COSName.WIDTHS)) forget(font);
        }
    }

    private static void descendants(COSDictionary font) {
        if (!(font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray all)) return;
        for (int i = 0; i < all.size(); i++)
            if (all.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.W)) forget(one);
    }

    private static void forget(COSDictionary font) {
        if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor)
            FILES.forEach(descriptor::removeItem);
    }
}
