package dev.sartor.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A file with a few random wounds: bytes flipped, cut out, doubled, or what upsets parsers put in. */
public final class Mutation {
    private static final List<String> UPSETTING = List.of(
            "\0",
            "\uFFFF",
            "{{{{",
            "[[[[",
            "\"",
            "&a *a",
            "%PDF-",
            "<!DOCTYPE",
            "-1e999",
            "9".repeat(400),
            "PK\u0005\u0006");

    private Mutation() {}

    /** The same seed and state of chance give the same wounds. */
    public static byte[] of(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (int wounds = 1 + random.nextInt(5); wounds > 0 && bytes.length > 0; wounds--)
            bytes = wounded(bytes, random.nextInt(bytes.length), random);
        return bytes;
    }

    private static byte[] wounded(byte[] bytes, int at, Random random) {
        var before = Arrays.copyOf(bytes, at);
        return switch (random.nextInt(4)) {
            case 0 -> {
                var out = bytes.clone();
                out[at] = (byte) random.nextInt(256);
                yield out;
            }
            case 1 ->
                joined(
                        before,
                        Arrays.copyOfRange(bytes, Math.min(bytes.length, at + 1 + random.nextInt(20)), bytes.length));
            case 2 -> joined(before, Arrays.copyOfRange(bytes, at / 2, bytes.length));
            default -> {
                var upsetting = UPSETTING.get(random.nextInt(UPSETTING.size())).getBytes(StandardCharsets.UTF_8);
                yield joined(joined(before, upsetting), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] two) {
        var out = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, out, one.length, two.length);
        return out;
    }
}
