package dev.sartor.parsing.trees;

import dev.sartor.kernel.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file's bytes as text. */
public final class Text {
    private Text() {}

    /** Strict UTF-8, a byte order mark dropped.
     * @throws BadInput when it is written otherwise */
    public static String of(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return withoutMark(text);
        } catch (CharacterCodingException e) {
            throw new BadInput("This file is not written in UTF-8.", "Save it as UTF-8.");
        }
    }

    /** UTF-8 or UTF-16 as the byte order mark says; without one UTF-8 where it is that, else Latin-1. Never fails. */
    public static String guessed(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe)
            return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff)
            return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
        try {
            return of(bytes);
        } catch (BadInput e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
