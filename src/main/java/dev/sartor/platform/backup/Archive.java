package dev.sartor.platform.backup;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read. */
final class Archive implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final ZipFile zip;

    private Archive(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        try {
            return new Archive(file, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw damaged(file);
        }
    }

    /** @throws BadInput when anything in it is not what was written */
    static Contents verified(Path file) throws IOException {
        try (var archive = open(file)) {
            return archive.verify();
        }
    }

    Contents verify() throws IOException {
        long bytes = 0;
        long rows = 0;
        int tables = 0;
        var sums = sums();
        for (var expected : sums.entrySet()) {
            var found = new Summing(OutputStream.nullOutputStream());
            read(expected.getKey(), found);
            if (!found.sum(0).isSameContent(expected.getValue())) throw damaged(file);
            bytes += expected.getValue().bytes();
            rows += expected.getValue().rows();
            if (expected.getKey().startsWith("tables/")) tables++;
        }
        if (manifest().format() != Manifest.FORMAT)
            throw new BadInput(file + " was made by a newer Sartor.", "Restore it with that one.");
        return new Contents(tables, rows, sums.size() - tables - 1, bytes);
    }

    Map<String, Sum> sums() throws IOException {
        try (var in = entry(Sum.ENTRY)) {
            return JSON.readValue(in, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw damaged(file);
        }
    }

    Manifest manifest() throws IOException {
        try (var in = entry(Manifest.ENTRY)) {
            return JSON.readValue(in, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(file);
        }
    }

    /** @return the entry's bytes; the caller closes */
    java.io.InputStream entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw damaged(file);
        return zip.getInputStream(entry);
    }

    private void read(String name, OutputStream out) throws IOException {
        try (var in = entry(name)) {
            in.transferTo(out);
        } catch (ZipException | java.io.EOFException e) {
            throw damaged(file);
        }
    }

    private static BadInput damaged(Path file) {
        return new BadInput(file + " is no backup, or is damaged.", "Use another backup; nothing was changed.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
