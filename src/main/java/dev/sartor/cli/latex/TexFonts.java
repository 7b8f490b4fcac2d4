package dev.sartor.cli.latex;

import dev.sartor.rendering.fonts.Families;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fonts that templates name, for TeX to find them. */
final class TexFonts {
    /** Above it are those with thousands of characters, which TeX would take minutes to look at. */
    private static final int LARGEST_BYTES = 400_000;

    private TexFonts() {}

    /**
     * Characters that look like the hyphen and the space of every keyboard. Where one glyph stands for both, TeX's PDFs say
     * the wrong one: a web address then has a hyphen that no browser takes.
     */
    private static final Set<Integer> TWINS = Set.of(0x2010, 0x2011, 0x00ad, 0x00a0);

    /** Files by name ("lora-bold.ttf"). */
    static Map<String, byte[]> all() {
        var fonts = new LinkedHashMap<String, byte[]>();
        Families.all()
                .forEach((family, styles) -> styles.stream()
                        .filter(style -> size(family, style) <= LARGEST_BYTES)
                        .forEach(style -> add(family, style, fonts)));
        return fonts;
    }

    private static void add(String family, String style, Map<String, byte[]> fonts) {
        var file = Families.face(family, style, Set.of()).file();
        var name = family + "-" + style;
        fonts.put(name + ".ttf", file.without(TWINS));
        file.smallCapitals(TWINS).ifPresent(capitals -> fonts.put(name + "-caps.ttf", capitals));
    }

    private static int size(String family, String style) {
        var resource = "/fonts/" + family + "/" + style + ".ttf";
        try (var in = TexFonts.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing");
            return in.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
