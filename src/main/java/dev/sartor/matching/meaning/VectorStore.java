package dev.sartor.matching.meaning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Keeps vectors of texts in memory and in a folder, by a digest of maker and text; the text itself is never written. A file
 * that is cut short or changed is taken for absent. Several processes may share the folder: files are put in place whole.
 */
public final class VectorStore implements Meaning {
    /** So many are held in memory, about 80 MB of them. */
    private static final int MOST = 50_000;

    private final Meaning maker;
    private final Path folder;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    /** @param folder made when it is not there; one that cannot be written costs nothing but time */
    public VectorStore(Meaning maker, Path folder) {
        this.maker = maker;
        this.folder = folder;
    }

    @Override
    public String id() {
        return maker.id();
    }

    @Override
    public String language() {
        return maker.language();
    }

    @Override
    public float[] of(String text) {
        if (known.size() >= MOST) known.clear();
        return known.computeIfAbsent(
                key(text),
                key -> read(key).orElseGet(() -> {
                    var made = maker.of(text);
                    write(key, made);
                    return made;
                }));
    }

    private String key(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(maker.id().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ".vec");
    }

    private Optional<float[]> read(String key) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file(key)));
            int length = bytes.remaining() - Integer.BYTES;
            if (length <= 0 || length % Float.BYTES != 0) return Optional.empty();
            int sum = bytes.getInt(length);
            if (sum != checksum(bytes.slice(0, length))) return Optional.empty();
            var vector = new float[length / Float.BYTES];
            bytes.slice(0, length).asFloatBuffer().get(vector);
            return Optional.of(vector);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(String key, float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES + Integer.BYTES);
        for (float value : vector) bytes.putFloat(value);
        bytes.putInt(checksum(bytes.slice(0, vector.length * Float.BYTES)));
        try {
            var file = file(key);
            Files.createDirectories(file.getParent());
            var part = Files.createTempFile(file.getParent(), key, ".part");
            Files.write(part, bytes.array());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UnsupportedOperationException e) {
            // A vector that is not kept is made again next time.
        }
    }

    private static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
