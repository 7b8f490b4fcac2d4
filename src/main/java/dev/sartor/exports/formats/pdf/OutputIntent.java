package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.file.PdfObjects;

/** What the colours mean: sRGB, with its profile (ISO 19005-3, 6.2.3). */
final class OutputIntent {
    private OutputIntent() {}

    private static final class Profile {
        static final byte[] SRGB = SrgbProfile.bytes();
    }

    /** @return the intent's object */
    static int write(PdfObjects objects) {
        int profile = objects.stream(new Bytes(8).put("/N 3"), Profile.SRGB, Profile.SRGB.length);
        var out = new Bytes(200).put("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)");
        out.put("/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
                .ref(profile);
        return objects.put(out.put(">>"));
    }
}
