package dev.sartor.rendering.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a font file is called (OpenType 1.9, "name"). */
final class NameTable {
    private static final int HEAD = 6;
    private static final int RECORD = 12;
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int FULL = 4;
    private static final int POSTSCRIPT = 6;

    private record Name(int id, byte[] text) {
        static Name of(int id, String text) {
            return new Name(id, text.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    private NameTable() {}

    /** A family's id and a style as a name: "EB Garamond SemiBold". */
    static String name(String family, String style) {
        var name = new StringBuilder();
        for (var word : family.split("-"))
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.equals("eb") ? "EB" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return name
                + switch (style) {
                    case "semibold" -> " SemiBold";
                    case "bold" -> " Bold";
                    case "italic" -> " Italic";
                    default -> "";
                };
    }

    /** The names of a family of one style; in English, for Windows, which all programs read. */
    static byte[] of(String family) {
        var names = List.of(
                Name.of(FAMILY, family),
                Name.of(STYLE, "Regular"),
                Name.of(FULL, family),
                Name.of(POSTSCRIPT, family.replace(" ", "")));
        int length = HEAD + RECORD * names.size();
        int texts = names.stream().mapToInt(name -> name.text().length).sum();
        var out = ByteBuffer.allocate(length + texts);
        out.putShort((short) 0).putShort((short) names.size()).putShort((short) length);
        int offset = 0;
        for (var name : names) {
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) name.id());
            out.putShort((short) name.text().length).putShort((short) offset);
            offset += name.text().length;
        }
        names.forEach(name -> out.put(name.text()));
        return out.array();
    }
}
