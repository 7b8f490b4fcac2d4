package dev.sartor.parsing.guards;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** A file with a few random wounds: bytes flipped, cut out, doubled, or replaced by what upsets parsers. */
final class Mutation {
    private static final String[] UPSETTING = {
        "\0", "\uFFFF", "{{{{", "[[[[", "\"", "&a *a", "%PDF-", "<!DOCTYPE", "-1e999", "9".repeat(400)
    };

    private Mutation() {}

    static byte[] of(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (int wounds = 1 + random.nextInt(5); wounds > 0 && bytes.length > 0; wounds--) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(4)) {
                case 0 -> flipped(bytes, at, random);
                case 1 ->
                    joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(
                                    bytes, Math.min(bytes.length, at + 1 + random.nextInt(20)), bytes.length));
                case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at / 2, bytes.length));
                default ->
                    joined(
                            joined(
                                    Arrays.copyOf(bytes, at),
                                    UPSETTING[random.nextInt(UPSETTING.length)].getBytes(StandardCharsets.UTF_8)),
                            Arrays.copyOfRange(bytes, at, bytes.length));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        var out = bytes.clone();
        out[at] = (byte) random.nextInt(256);
        return out;
    }

    private static byte[] joined(byte[] one, byte[] two) {
        var out = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, out, one.length, two.length);
        return out;
    }
}
