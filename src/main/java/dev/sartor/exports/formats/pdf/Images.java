package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.Bytes;
import dev.sartor.exports.formats.pdf.file.PdfObjects;
import dev.sartor.rendering.photos.Photo;
import java.util.ArrayList;
import java.util.List;

/** The photos of a document, each written once as the JPEG that it is (ISO 32000-1:2008, 7.4.8 and 8.9.5). */
final class Images {
    private final List<Photo> photos = new ArrayList<>();

    /** The number behind {@code /Im} by which pages call it. */
    int number(Photo photo) {
        int known = photos.indexOf(photo);
        if (known >= 0) return known;
        photos.add(photo);
        return photos.size() - 1;
    }

    /** Adds them to the resources of pages; nothing where there are none. */
    void write(PdfObjects objects, Bytes resources) {
        if (photos.isEmpty()) return;
        resources.put("/XObject<<");
        for (int i = 0; i < photos.size(); i++) {
            var photo = photos.get(i);
            var entries =
                    new Bytes(160).put("/Type/XObject/Subtype/Image/Width ").number(photo.width());
            entries.put("/Height ").number(photo.height());
            entries.put("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode");
            resources.put("/Im").number(i).put(' ').ref(objects.plain(entries, photo.jpeg()));
        }
        resources.put(">>");
    }
}
