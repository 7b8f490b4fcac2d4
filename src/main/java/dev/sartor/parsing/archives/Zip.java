package dev.sartor.parsing.archives;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip by its central directory (PKWARE APPNOTE 4.3): what it holds is known without inflating anything, and only what is
 * asked for is inflated, within bounds.
 */
public final class Zip {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_ENTRY = 10 << 20;
    private static final int LARGEST_TOTAL = 50 << 20;

    /** Text compresses to a tenth; a thousandth is a bomb. Small entries may do as they like. */
    private static final int RATIO = 200;

    private static final int RATIO_FROM = 1 << 20;
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    /** One file of the archive; folders are left out. */
    public record Entry(String name, int flags, int method, long packed, long size, long offset) {
        /** The name without its folders. */
        public String baseName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    private final ByteBuffer bytes;
    private final List<Entry> entries;
    private long inflated;

    private Zip(ByteBuffer bytes, List<Entry> entries) {
        this.bytes = bytes;
        this.entries = List.copyOf(entries);
    }

    public static boolean looksLikeOne(byte[] bytes) {
        return bytes.length > 21 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** @throws BadInput when it is damaged, encrypted, holds too much, or a name that leads out of it */
    public static Zip open(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return new Zip(buffer, directory(buffer));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Looks at what the directory says of all sizes, for readers that inflate the archive on their own.
     * @throws BadInput when they are those of a bomb */
    public void guardSizes() {
        long total = 0;
        for (var entry : entries) {
            total += entry.size();
            if (bomb(entry.size(), entry.packed()) || total > 4L * LARGEST_TOTAL) throw tooMuch(entry);
        }
    }

    /** @throws BadInput when the entry is damaged or larger than anything we read */
    public byte[] read(Entry entry) {
        if (entry.size() > LARGEST_ENTRY || bomb(entry.size(), entry.packed())) throw tooMuch(entry);
        try {
            int at = Math.toIntExact(entry.offset());
            if (bytes.getInt(at) != LOCAL) throw damaged();
            int data = at + 30 + unsigned(at + 26) + unsigned(at + 28);
            var packed = new byte[Math.toIntExact(entry.packed())];
            bytes.get(data, packed);
            return entry.method() == 0 ? packed : inflate(entry, packed);
        } catch (IndexOutOfBoundsException | ArithmeticException | DataFormatException e) {
            throw damaged();
        }
    }

    private byte[] inflate(Entry entry, byte[] packed) throws DataFormatException {
        if (entry.method() != 8) throw damaged();
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream();
            var chunk = new byte[16_384];
            while (!inflater.finished()) {
                int n = inflater.inflate(chunk);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) throw damaged();
                out.write(chunk, 0, n);
                inflated += n;
                // the directory may lie about sizes
                if (out.size() > LARGEST_ENTRY || inflated > LARGEST_TOTAL || bomb(out.size(), packed.length))
                    throw tooMuch(entry);
            }
            return out.toByteArray();
        }
    }

    private static List<Entry> directory(ByteBuffer b) {
        int end = end(b);
        int count = b.getShort(end + 10) & 0xffff;
        int at = b.getInt(end + 16);
        if (count > MOST_ENTRIES)
            throw new BadInput("This archive holds more than 10,000 files.", "Give the export as it was downloaded.");
        var out = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            if (b.getInt(at) != CENTRAL) throw damaged();
            int nameLength = b.getShort(at + 28) & 0xffff;
            var name = new byte[nameLength];
            b.get(at + 46, name);
            var entry = new Entry(
                    checked(new String(name, StandardCharsets.UTF_8)),
                    b.getShort(at + 8) & 0xffff,
                    b.getShort(at + 10) & 0xffff,
                    b.getInt(at + 20) & 0xffffffffL,
                    b.getInt(at + 24) & 0xffffffffL,
                    b.getInt(at + 42) & 0xffffffffL);
            if ((entry.flags() & 1) != 0)
                throw new BadInput("This archive is locked with a password.", "Unlock it, or export it anew.");
            if (!entry.name().endsWith("/")) out.add(entry);
            at += 46 + nameLength + (b.getShort(at + 30) & 0xffff) + (b.getShort(at + 32) & 0xffff);
        }
        return out;
    }

    private static int end(ByteBuffer b) {
        for (int i = b.capacity() - 22; i >= Math.max(0, b.capacity() - 65_557); i--) if (b.getInt(i) == END) return i;
        throw damaged();
    }

    private static String checked(String name) {
        boolean leadsOut = name.startsWith("/")
                || name.contains("\\")
                || name.indexOf('\0') >= 0
                || name.matches("^[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
        if (leadsOut)
            throw new BadInput(
                    "This archive holds a file whose name leads out of it.",
                    "Export it anew; this one may be an attack.");
        return name;
    }

    private static boolean bomb(long size, long packed) {
        return size > RATIO_FROM && size > RATIO * Math.max(1, packed);
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    private static BadInput damaged() {
        return new BadInput("This archive is damaged.", "Download or make it anew.");
    }

    private static BadInput tooMuch(Entry entry) {
        return new BadInput(
                entry.baseName() + " in this archive is larger unpacked than anything that belongs here.",
                "Give the export as it was downloaded.");
    }
}
