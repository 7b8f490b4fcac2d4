package dev.sartor.exports.formats.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** A growing buffer of bytes, with the few ways PDF writes numbers and names. */
public final class Bytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    private static final int[] TENS = {1, 10, 100, 1000, 10_000};

    private byte[] data;
    private int size;

    public Bytes(int room) {
        data = new byte[room];
    }

    public int size() {
        return size;
    }

    public byte[] array() {
        return data;
    }

    public void clear() {
        size = 0;
    }

    public Bytes put(int b) {
        if (size == data.length) grow(1);
        data[size++] = (byte) b;
        return this;
    }

    /** Characters up to U+00FF, a byte each. */
    public Bytes put(String latin) {
        if (size + latin.length() > data.length) grow(latin.length());
        for (int i = 0; i < latin.length(); i++) data[size++] = (byte) latin.charAt(i);
        return this;
    }

    public Bytes put(byte[] bytes, int from, int length) {
        if (size + length > data.length) grow(length);
        System.arraycopy(bytes, from, data, size, length);
        size += length;
        return this;
    }

    public Bytes put(Bytes other) {
        return put(other.data, 0, other.size);
    }

    public Bytes number(int value) {
        if (value < 0) {
            put('-');
            value = -value;
        }
        if (value >= 10) number(value / 10);
        return put('0' + value % 10);
    }

    /** At most {@code places} decimals, no trailing zeros. */
    public Bytes number(double value, int places) {
        long scaled = Math.round(value * TENS[places]);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        number((int) (scaled / TENS[places]));
        int rest = (int) (scaled % TENS[places]);
        if (rest == 0) return this;
        put('.');
        for (int p = places - 1; p >= 0 && rest > 0; p--) {
            put('0' + rest / TENS[p]);
            rest %= TENS[p];
        }
        return this;
    }

    public Bytes hex16(int value) {
        put(HEX[value >>> 12 & 15]).put(HEX[value >>> 8 & 15]);
        return put(HEX[value >>> 4 & 15]).put(HEX[value & 15]);
    }

    public Bytes ref(int object) {
        return number(object).put(" 0 R");
    }

    public void digestInto(MessageDigest digest) {
        digest.update(data, 0, size);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(data, 0, size);
    }

    private void grow(int more) {
        data = Arrays.copyOf(data, Math.max(size + more, data.length * 2));
    }
}
