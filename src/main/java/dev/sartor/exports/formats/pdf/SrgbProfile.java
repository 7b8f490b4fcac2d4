package dev.sartor.exports.formats.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * The profile of sRGB (IEC 61966-2-1), as ICC.1:2022 writes it down. Its curve is a formula, which readers invert at
 * once; tables of a thousand points, as most profiles hold them, cost a reader more time than our whole text does.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;

    /** Where the primaries and the white point lie, against D50; in 1/65536. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    /** From D65 to D50, by Bradford. */
    private static final double[] ADAPTATION = {
        1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
    };

    /** Exponent, then a, b, c and d of (aX + b) to its power from d on and cX below. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private record Tag(String signature, byte[] data) {}

    private SrgbProfile() {}

    /** @return the file's bytes */
    static byte[] bytes() {
        var curve = new Tag("rTRC", curve());
        var tags = List.of(
                new Tag("desc", text("sRGB IEC61966-2.1")),
                new Tag("cprt", text("Free of any right")),
                new Tag("wtpt", point(WHITE)),
                new Tag("chad", adaptation()),
                new Tag("rXYZ", point(RED)),
                new Tag("gXYZ", point(GREEN)),
                new Tag("bXYZ", point(BLUE)),
                curve,
                new Tag("gTRC", curve.data),
                new Tag("bTRC", curve.data));
        int start = HEADER + 4 + tags.size() * ENTRY;
        int size = start
                + tags.stream()
                        .map(Tag::data)
                        .distinct()
                        .mapToInt(data -> data.length)
                        .sum();
        var profile = new byte[size];
        var out = header(ByteBuffer.wrap(profile), size).putInt(tags.size());
        var body = ByteBuffer.wrap(profile).position(start);
        byte[] last = {};
        int at = start;
        for (var tag : tags) {
            if (tag.data != last) {
                at = body.position();
                body.put(tag.data);
            }
            last = tag.data;
            out.put(ascii(tag.signature)).putInt(at).putInt(tag.data.length);
        }
        return profile;
    }

    private static ByteBuffer header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x0440_0000);
        out.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) out.putShort((short) part);
        out.put(ascii("acsp")).position(68);
        for (int part : WHITE) out.putInt(part);
        return out.position(HEADER);
    }

    private static byte[] text(String words) {
        var letters = words.getBytes(StandardCharsets.UTF_16BE);
        return element(
                "mluc",
                20 + letters.length,
                out -> out.putInt(1)
                        .putInt(12)
                        .put(ascii("enUS"))
                        .putInt(letters.length)
                        .putInt(28)
                        .put(letters));
    }

    private static byte[] point(int[] xyz) {
        return element("XYZ ", 12, out -> {
            for (int part : xyz) out.putInt(part);
        });
    }

    private static byte[] adaptation() {
        return element("sf32", 4 * ADAPTATION.length, out -> fixed(out, ADAPTATION));
    }

    private static byte[] curve() {
        return element("para", 4 + 4 * CURVE.length, out -> fixed(out.putInt(3 << 16), CURVE));
    }

    private static void fixed(ByteBuffer out, double[] values) {
        for (double value : values) out.putInt((int) Math.round(value * 65536));
    }

    /** An element begins with its type and four reserved bytes, and ends at a multiple of four. */
    private static byte[] element(String type, int length, Consumer<ByteBuffer> content) {
        var element = new byte[8 + length + 3 & ~3];
        content.accept(ByteBuffer.wrap(element).put(ascii(type)).putInt(0));
        return element;
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
