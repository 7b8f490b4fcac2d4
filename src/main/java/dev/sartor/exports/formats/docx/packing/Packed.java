package dev.sartor.exports.formats.docx.packing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Bytes deflated once, to be put into any number of archives. The array is not to be written to.
 *
 * @param crc of the bytes before deflating
 * @param size before deflating
 */
@SuppressWarnings("ArrayRecordComponent")
public record Packed(byte[] deflated, int crc, int size) {
    /** A level that is quick and hardly larger for text and fonts alike. */
    private static final int LEVEL = 2;

    public static Packed of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Packed of(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        try (var deflater = new Deflater(LEVEL, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length + bytes.length / 1000 + 64];
            int length = 0;
            while (!deflater.finished()) length += deflater.deflate(out, length, out.length - length);
            return new Packed(Arrays.copyOf(out, length), (int) crc.getValue(), bytes.length);
        }
    }
}
