package dev.sartor.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** A place that can keep blobs; a folder under stores/ each. */
public interface StoreKind {
    /** Stable lower-case id, as the settings name it. */
    String id();

    /**
     * @param data the server's data folder
     * @param settings what is set under sartor.storage, by name
     */
    BlobStore open(Path data, Map<String, String> settings);

    /** @throws IllegalArgumentException when no store has this id */
    static StoreKind find(String id) {
        var known = new TreeMap<String, StoreKind>();
        for (var kind : ServiceLoader.load(StoreKind.class)) known.put(kind.id(), kind);
        var found = known.get(id);
        if (found == null)
            throw new IllegalArgumentException("no store '" + id + "' for files; known: " + known.keySet());
        return found;
    }
}
