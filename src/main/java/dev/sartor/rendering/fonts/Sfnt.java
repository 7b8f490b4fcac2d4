package dev.sartor.rendering.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A TrueType file taken apart into its tables and put together again (OpenType 1.9, "Organization of an OpenType Font"). */
public final class Sfnt {
    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;

    private Sfnt() {}

    /** The tables of a file by tag. Each is a slice of its own. */
    public static SortedMap<String, byte[]> tables(byte[] file) {
        var in = ByteBuffer.wrap(file);
        var tables = new TreeMap<String, byte[]>();
        int count = in.getShort(4) & 0xffff;
        for (int i = 0; i < count; i++) {
            int record = DIRECTORY + RECORD * i;
            var tag = new String(file, record, 4, StandardCharsets.ISO_8859_1);
            var table = new byte[in.getInt(record + 12)];
            in.get(in.getInt(record + 8), table);
            tables.put(tag, table);
        }
        return tables;
    }

    /** A file of these tables, with their checksums. */
    public static byte[] file(SortedMap<String, byte[]> tables) {
        return file(tables, true);
    }

    /** The same without checksums, which take longer than all the rest and are asked for by nobody in this process. */
    static byte[] unchecked(SortedMap<String, byte[]> tables) {
        return file(tables, false);
    }

    private static byte[] file(SortedMap<String, byte[]> tables, boolean checked) {
        int offset = DIRECTORY + RECORD * tables.size();
        int size = offset;
        for (var table : tables.values()) size += padded(table.length);
        var out = ByteBuffer.allocate(size);
        int exponent = 31 - Integer.numberOfLeadingZeros(tables.size());
        int range = RECORD << exponent;
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) range);
        out.putShort((short) exponent).putShort((short) (RECORD * tables.size() - range));
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            var table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(checked ? checksum(table) : 0).putInt(offset).putInt(table.length);
            System.arraycopy(table, 0, out.array(), offset, table.length);
            offset += padded(table.length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) sum += (table[i] & 0xff) << (24 - 8 * (i & 3));
        return sum;
    }
}
