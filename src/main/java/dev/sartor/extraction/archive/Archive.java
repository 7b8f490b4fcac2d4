package dev.sartor.extraction.archive;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of an office document; bombs, doubles and ways out of the archive are refused. */
public final class Archive {
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST_PART = 16 << 20;
    private static final int LARGEST_WHOLE = 64 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long whole;

    /** @throws BadInput when it is damaged or built to harm */
    public Archive(byte[] bytes) {
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) throw harmful();
                take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("This document is damaged.", "Save it anew from the program that made it.");
        }
    }

    private void take(ZipEntry entry, InputStream in) throws IOException {
        var name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || ("/" + name + "/").contains("/../")) throw harmful();
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
        var bytes = in.readNBytes(LARGEST_PART + 1);
        whole += bytes.length;
        if (bytes.length > LARGEST_PART || whole > LARGEST_WHOLE || parts.put(name, bytes) != null) throw harmful();
    }

    private static BadInput harmful() {
        return new BadInput(
                "This document is packed in a way that no word processor does.", "Save it anew and give that.");
    }

    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Names of the parts that begin so, in order. */
    public Iterable<String> named(String prefix) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }
}
