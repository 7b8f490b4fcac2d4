package dev.sartor.cli.latex;

import dev.sartor.rendering.fonts.Families;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts that templates name, for TeX to find them. */
final class TexFonts {
    /** Above it are those with thousands of characters, which TeX would take minutes to look at. */
    private static final int LARGEST_BYTES = 400_000;

    private TexFonts() {}

    /** Files by name ("lora-bold.ttf"). */
    static Map<String, byte[]> all() {
        var fonts = new LinkedHashMap<String, byte[]>();
        Families.all()
                .forEach((family, styles) -> styles.forEach(style -> {
                    var bytes = bytes("/fonts/" + family + "/" + style + ".ttf");
                    if (bytes.length <= LARGEST_BYTES) fonts.put(family + "-" + style + ".ttf", bytes);
                }));
        return fonts;
    }

    private static byte[] bytes(String resource) {
        try (var in = TexFonts.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
