package dev.sartor.documents;

import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.photos.Photo;
import dev.sartor.rendering.photos.Photos;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The photo of a document made with one: frozen in the résumé that is kept with it, as data (RFC 2397). */
public final class Portrayal {
    private static final String DATA = "data:image/jpeg;base64,";

    private Portrayal() {}

    /** @param jpeg null leaves the résumé as it is */
    public static Resume frozen(Resume resume, byte @Nullable [] jpeg) {
        return jpeg == null
                ? resume
                : resume.pictured(DATA + Base64.getEncoder().encodeToString(jpeg));
    }

    /** @return null where the document was made without one */
    static @Nullable Photo of(Document document, Resume resume) {
        var image = resume.basics().image();
        if (!document.order().photo() || image == null || !image.startsWith(DATA)) return null;
        return Photos.made(Base64.getDecoder().decode(image.substring(DATA.length())));
    }
}
