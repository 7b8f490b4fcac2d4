package dev.sartor.extraction.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text: UTF-8, UTF-16 with its mark, else the Windows code page of western Europe. */
public final class PlainBytes {
    private static final int LOOKED_AT = 4096;

    private PlainBytes() {}

    public static boolean isText(byte[] bytes) {
        if (marked16(bytes)) return true;
        if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) return false;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) if (bytes[i] >= 0 && bytes[i] < 9) return false;
        return bytes.length > 0;
    }

    public static String text(byte[] bytes) {
        if (marked16(bytes)) return new String(bytes, StandardCharsets.UTF_16);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean marked16(byte[] bytes) {
        return bytes.length > 2
                && ((bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                        || (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe);
    }
}
