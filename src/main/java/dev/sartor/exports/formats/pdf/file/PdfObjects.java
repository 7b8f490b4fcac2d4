package dev.sartor.exports.formats.pdf.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The objects of a file, the small ones packed into object streams, and its cross-reference stream (ISO 32000-1:2008,
 * 7.5.7 and 7.5.8).
 */
public final class PdfObjects implements AutoCloseable {
    private static final int PER_STREAM = 200;
    private static final int DIRECT = 1;
    private static final int PACKED = 2;

    private final Bytes file = new Bytes(96 * 1024);
    private final Deflater deflater = new Deflater(6);
    private final byte[] chunk = new byte[8 * 1024];
    private final Bytes packedIndex = new Bytes(2 * 1024);
    private final Bytes packed = new Bytes(24 * 1024);
    private int packedCount;
    private int packedStream;
    private int[] kind = new int[256];
    private int[] place = new int[256];
    private int[] within = new int[256];
    private int next = 1;

    public PdfObjects() {
        file.put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** A number for an object that is put later. */
    public int reserve() {
        if (next == kind.length) {
            kind = Arrays.copyOf(kind, next * 2);
            place = Arrays.copyOf(place, next * 2);
            within = Arrays.copyOf(within, next * 2);
        }
        return next++;
    }

    public int put(Bytes body) {
        int object = reserve();
        put(object, body);
        return object;
    }

    public void put(int object, Bytes body) {
        if (packedCount == 0) packedStream = reserve();
        kind[object] = PACKED;
        place[object] = packedStream;
        within[object] = packedCount++;
        packedIndex.number(object).put(' ').number(packed.size()).put(' ');
        packed.put(body).put('\n');
        if (packedCount == PER_STREAM) flush();
    }

    private void flush() {
        if (packedCount == 0) return;
        var head = new Bytes(64).put("/Type/ObjStm/N ").number(packedCount);
        head.put("/First ").number(packedIndex.size());
        packedIndex.put(packed);
        stream(packedStream, head, packedIndex.array(), packedIndex.size());
        packedIndex.clear();
        packed.clear();
        packedCount = 0;
    }

    public int stream(Bytes entries, byte[] data, int length) {
        int object = reserve();
        stream(object, entries, data, length);
        return object;
    }

    /** @param entries of its dictionary, beside length and filter */
    public void stream(int object, Bytes entries, byte[] data, int length) {
        var squeezed = deflated(data, length);
        packed(object, entries, squeezed.array(), squeezed.size());
    }

    /** A stream that is deflated already. */
    private void packed(int object, Bytes entries, byte[] data, int length) {
        kind[object] = DIRECT;
        place[object] = file.size();
        file.number(object)
                .put(" 0 obj\n<<")
                .put(entries)
                .put("/Filter/FlateDecode/Length ")
                .number(length);
        file.put(">>\nstream\n").put(data, 0, length).put("\nendstream\nendobj\n");
    }

    /** A stream that is kept plain, as metadata must be (ISO 19005-3, 6.6.2.1). */
    public int plain(Bytes entries, byte[] data) {
        int object = reserve();
        kind[object] = DIRECT;
        place[object] = file.size();
        file.number(object).put(" 0 obj\n<<").put(entries).put("/Length ").number(data.length);
        file.put(">>\nstream\n").put(data, 0, data.length).put("\nendstream\nendobj\n");
        return object;
    }

    private Bytes deflated(byte[] data, int length) {
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        var out = new Bytes(Math.max(256, length / 3));
        while (!deflater.finished()) out.put(chunk, 0, deflater.deflate(chunk));
        return out;
    }

    /** The whole file. Its identifier is a digest of what is in it, so equal documents are equal files. */
    public Bytes finish(int catalog, int info) {
        flush();
        int xref = reserve();
        int start = file.size();
        kind[xref] = DIRECT;
        place[xref] = start;
        var entries = new Bytes(200).put("/Type/XRef/W[1 4 2]/Size ").number(next);
        entries.put("/Root ").ref(catalog).put("/Info ").ref(info).put("/ID[<");
        var id = identifier();
        for (int i = 0; i < 2; i++) {
            for (int b = 0; b < 16; b += 2) entries.hex16(((id[b] & 0xff) << 8) | (id[b + 1] & 0xff));
            entries.put(i == 0 ? "><" : ">]");
        }
        var table = new Bytes(next * 7);
        for (int object = 0; object < next; object++) {
            table.put(kind[object]);
            for (int shift = 24; shift >= 0; shift -= 8) table.put(place[object] >>> shift);
            int last = object == 0 ? 0xffff : within[object];
            table.put(last >>> 8).put(last);
        }
        stream(xref, entries, table.array(), table.size());
        file.put("startxref\n").number(start).put("\n%%EOF\n");
        return file;
    }

    private byte[] identifier() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            file.digestInto(digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
