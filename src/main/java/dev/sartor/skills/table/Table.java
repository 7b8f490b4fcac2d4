package dev.sartor.skills.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of cells with tabs between, sorted by the bytes of their first cell and searched by halving, O(log n). Rows of one
 * first cell keep the order they were given in.
 */
public final class Table {
    private final byte[] bytes;

    Table(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param rows of which no cell holds a tab or a line's end */
    static Table of(List<List<String>> rows) {
        var lines = new ArrayList<byte[][]>(rows.size());
        for (var row : rows)
            lines.add(new byte[][] {
                row.getFirst().getBytes(StandardCharsets.UTF_8),
                String.join("\t", row).getBytes(StandardCharsets.UTF_8)
            });
        lines.sort(Comparator.comparing(line -> line[0], Arrays::compareUnsigned));
        var out = new ByteArrayOutputStream();
        for (var line : lines) {
            out.writeBytes(line[1]);
            out.write('\n');
        }
        return new Table(out.toByteArray());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The rows whose first cell is this, cells behind the first only. */
    public List<String[]> rows(String first) {
        var key = first.getBytes(StandardCharsets.UTF_8);
        int at = lowest(key);
        if (at >= bytes.length || compare(at, key) != 0) return List.of();
        var rows = new ArrayList<String[]>(1);
        for (; at < bytes.length && compare(at, key) == 0; at = end(at) + 1) rows.add(cells(at + key.length + 1));
        return rows;
    }

    /** Every row, with its first cell, in the table's order. */
    public List<String[]> all() {
        var rows = new ArrayList<String[]>();
        for (int at = 0; at < bytes.length; at = end(at) + 1) rows.add(cells(at));
        return rows;
    }

    /** Where the first row begins that is not less than the key. */
    private int lowest(byte[] key) {
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int middle = start((low + high) >>> 1);
            if (compare(middle, key) < 0) low = end(middle) + 1;
            else high = middle;
        }
        return low;
    }

    /** Where the row at or around this offset begins. */
    private int start(int offset) {
        int at = offset;
        while (at > 0 && bytes[at - 1] != '\n') at--;
        return at;
    }

    private int end(int start) {
        int at = start;
        while (bytes[at] != '\n') at++;
        return at;
    }

    /** Compares the first cell of the row that begins here. */
    private int compare(int start, byte[] key) {
        for (int i = 0; ; i++) {
            byte has = bytes[start + i];
            boolean ended = has == '\t' || has == '\n';
            if (i == key.length) return ended ? 0 : 1;
            if (ended) return -1;
            int order = Byte.compareUnsigned(has, key[i]);
            if (order != 0) return order;
        }
    }

    private String[] cells(int from) {
        return new String(bytes, from, Math.max(0, end(from) - from), StandardCharsets.UTF_8).split("\t", -1);
    }
}
