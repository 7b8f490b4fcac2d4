package dev.sartor.cli.files;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where files are put: each appears whole or not at all, and none appears when one cannot be written. */
public record OutputFolder(Path folder) {
    /** @throws BadInput when nothing can be written there; nothing has been changed then but the folder made */
    public static OutputFolder of(String path) {
        var folder = Path.of(path);
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new BadInput(path + " is a file, not a folder.", "Name another folder with -o.");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInput(
                    "The folder " + path + " cannot be made.",
                    "Check that you may write there, or name another with -o.");
        }
        if (!Files.isWritable(folder))
            throw new BadInput(
                    "The folder " + path + " cannot be written to.", "Check its permissions, or name another with -o.");
        return new OutputFolder(folder);
    }

    /** Writes all files beside their places first, then moves them there.
     * @throws BadInput when the disk does not take them */
    public void write(Map<String, byte[]> files) {
        var written = new ArrayList<Path[]>();
        try {
            for (var file : files.entrySet()) {
                var temporary = Files.createTempFile(folder, ".sartor", ".part");
                written.add(new Path[] {temporary, folder.resolve(file.getKey())});
                Files.write(temporary, file.getValue());
            }
            for (var each : written) move(each[0], each[1]);
        } catch (IOException e) {
            written.forEach(each -> delete(each[0]));
            throw new BadInput(
                    "The files cannot be written to " + folder + ".",
                    "Check the free space and the permissions there.");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-r--r--"));
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file made out of another: "cv.pdf" gives "cv.resume.json". */
    public static String named(String source, String ending) {
        var name = source.equals("-") ? "stdin" : String.valueOf(Path.of(source).getFileName());
        int dot = name.indexOf('.');
        var base = dot > 0 && !name.endsWith(".job.txt")
                ? name.substring(0, name.lastIndexOf('.'))
                : name.replaceFirst("\\.job\\.txt$", "");
        return base.replaceFirst("\\.resume$", "") + ending;
    }

    /**
     * Puts text files where the person wants them.
     *
     * @param out null for standard output; a folder when it is one, or when there are several files; else a file
     */
    public static void put(Map<String, byte[]> files, @Nullable Path out) {
        put(files, out, files.size() > 1);
    }

    /** @param several whether several were asked for, though fewer may have come of it */
    public static void put(Map<String, byte[]> files, @Nullable Path out, boolean several) {
        if (out == null) {
            files.values().forEach(bytes -> System.out.print(new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        if (several || Files.isDirectory(out)) {
            of(out.toString()).write(files);
            return;
        }
        var parent = out.toAbsolutePath().getParent();
        of(String.valueOf(parent))
                .write(Map.of(
                        String.valueOf(out.getFileName()),
                        files.values().iterator().next()));
    }
}
