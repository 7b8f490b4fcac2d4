package dev.sartor.profiles.photos;

import com.google.auto.service.AutoService;
import dev.sartor.containment.HostileWork;
import dev.sartor.rendering.photos.Photos;

/** Making a photo as a child does it: JPEG or PNG in, a JPEG out that carries nothing but the picture. */
@AutoService(HostileWork.class)
public final class PhotoWork implements HostileWork {
    static final String ID = "photo";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public byte[] run(byte[] bytes, String name) {
        return Photos.read(bytes, name).jpeg();
    }
}
