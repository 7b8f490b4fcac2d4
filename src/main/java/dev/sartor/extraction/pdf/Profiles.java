package dev.sartor.extraction.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Colour profiles say how a printer comes by a colour. To tell hidden text from seen the plain colours do, which every
 * profile of one or three parts may be read as (ISO 32000-1, 8.6.5.5); a profile takes long to open, in code outside of the JVM.
 */
final class Profiles {
    private Profiles() {}

    /** Forgets, in this reading alone, the profiles of the page's colours. */
    static void forget(PDPage page) {
        var resources = page.getResources();
        if (resources == null) return;
        if (!(resources.getCOSObject().getDictionaryObject(COSName.COLORSPACE) instanceof COSDictionary spaces)) return;
        for (var name : spaces.keySet()) {
            var plain = plain(spaces.getDictionaryObject(name));
            if (plain != null) spaces.setItem(name, plain);
        }
    }

    private static @Nullable COSName plain(@Nullable COSBase space) {
        if (!(space instanceof COSArray array) || array.size() < 2) return null;
        if (!COSName.ICCBASED.equals(array.getObject(0)) || !(array.getObject(1) instanceof COSStream profile))
            return null;
        var instead = profile.getDictionaryObject(COSName.ALTERNATE);
        return switch (profile.getInt(COSName.N)) {
            case 1 -> instead == null || COSName.DEVICEGRAY.equals(instead) ? COSName.DEVICEGRAY : null;
            case 3 -> instead == null || COSName.DEVICERGB.equals(instead) ? COSName.DEVICERGB : null;
            default -> null;
        };
    }
}
