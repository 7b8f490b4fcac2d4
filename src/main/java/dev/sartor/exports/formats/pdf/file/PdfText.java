package dev.sartor.exports.formats.pdf.file;

import java.nio.charset.StandardCharsets;

/** Text strings (ISO 32000-1:2008, 7.9.2.2): plain where ASCII says it, else UTF-16 with its mark. */
public final class PdfText {
    private PdfText() {}

    public static void put(Bytes out, String text) {
        if (ascii(text)) {
            literal(out, text);
            return;
        }
        out.put("<FEFF");
        for (int i = 0; i < text.length(); i++) out.hex16(text.charAt(i));
        out.put('>');
    }

    /** A URI, percent-encoded where it is not ASCII. */
    public static void uri(Bytes out, String uri) {
        var safe = new StringBuilder();
        for (byte b : uri.getBytes(StandardCharsets.UTF_8))
            if (b > ' ' && b < 0x7f) safe.append((char) b);
            else safe.append("%%%02X".formatted(b & 0xff));
        literal(out, safe.toString());
    }

    private static void literal(Bytes out, String text) {
        out.put('(');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == ')' || c == '\\') out.put('\\');
            out.put(c);
        }
        out.put(')');
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < ' ' || text.charAt(i) > '~') return false;
        return true;
    }
}
