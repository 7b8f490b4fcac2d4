package dev.sartor.storage.stores.disk;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.storage.BlobStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** One file a blob, in folders by workspace and by the first two digits of the name. */
final class DiskStore implements BlobStore {
    private static final String UNFINISHED = "unfinished-";

    private final Path root;

    DiskStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void write(WorkspaceId workspace, String id, byte[] sealed) throws IOException {
        var target = place(workspace, id);
        var folder = Files.createDirectories(target.getParent());
        var unfinished = Files.createTempFile(folder, UNFINISHED, "");
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(sealed);
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle(folder);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public boolean has(WorkspaceId workspace, String id) {
        return Files.exists(place(workspace, id));
    }

    @Override
    public Optional<byte[]> read(WorkspaceId workspace, String id) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(place(workspace, id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(WorkspaceId workspace, String id) throws IOException {
        Files.deleteIfExists(place(workspace, id));
    }

    @Override
    public List<String> names(WorkspaceId workspace) throws IOException {
        var folder = root.resolve(workspace.toString());
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(UNFINISHED))
                    .sorted()
                    .toList();
        }
    }

    /** A file's name is on disk when its folder is. */
    private static void settle(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(WorkspaceId workspace, String id) {
        if (!id.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("a blob's name is 64 hexadecimal digits");
        return root.resolve(workspace.toString()).resolve(id.substring(0, 2)).resolve(id);
    }
}
