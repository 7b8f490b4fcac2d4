package dev.sartor.fetching;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/** A folder of pages, each good for a day. A cache that cannot be read or written is no cache, never an error. */
public final class DiskCache implements PageCache {
    private static final Duration AGE = Duration.ofDays(1);

    private final Path folder;
    private final InstantSource now;

    public DiskCache(Path folder, InstantSource now) {
        this.folder = folder;
        this.now = now;
    }

    @Override
    public Optional<Page> find(URI asked) {
        var file = file(asked);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            var kept = Instant.ofEpochSecond(in.readLong());
            if (!kept.plus(AGE).isAfter(now.instant())) return Optional.empty();
            return Optional.of(new Page(URI.create(in.readUTF()), in.readUTF(), in.readAllBytes()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(URI asked, Page page) {
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "page", ".part");
            try (var out = new DataOutputStream(Files.newOutputStream(part))) {
                out.writeLong(now.instant().getEpochSecond());
                out.writeUTF(page.address().toString());
                out.writeUTF(page.type());
                out.write(page.bytes());
            }
            Files.move(part, file(asked), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // the page is fetched again next time
        }
    }

    private Path file(URI asked) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
