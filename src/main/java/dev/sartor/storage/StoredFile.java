package dev.sartor.storage;

import com.github.f4b6a3.ulid.Ulid;
import java.time.Instant;

/**
 * A file that people can download.
 *
 * @param path what it is called, folders parted by "/" ("applications/…/final-cv.pdf")
 * @param blob names its bytes
 * @param size in bytes
 */
public record StoredFile(Ulid id, String path, String mediaType, String blob, long size, Instant createdAt) {
    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
