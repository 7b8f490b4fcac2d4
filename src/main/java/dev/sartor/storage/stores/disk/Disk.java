package dev.sartor.storage.stores.disk;

import com.google.auto.service.AutoService;
import dev.sartor.storage.BlobStore;
import dev.sartor.storage.StoreKind;
import java.nio.file.Path;
import java.util.Map;

/** The store that needs nothing but a disk. */
@AutoService(StoreKind.class)
public final class Disk implements StoreKind {
    @Override
    public String id() {
        return "disk";
    }

    @Override
    public BlobStore open(Path data, Map<String, String> settings) {
        var folder = settings.get("folder");
        return new DiskStore(folder == null ? data.resolve("blobs") : Path.of(folder));
    }
}
