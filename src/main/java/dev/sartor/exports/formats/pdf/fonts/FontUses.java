package dev.sartor.exports.formats.pdf.fonts;

import dev.sartor.rendering.fonts.FontFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of the document. A glyph that says two things (a capital set for a small letter) gets a font for each. */
public final class FontUses {
    private final Map<FontFile, List<FontUse>> uses = new LinkedHashMap<>();
    private final List<FontUse> all = new ArrayList<>();

    /** Empty. */
    public FontUses() {}

    /**
     * The font in which a glyph says what it stands for.
     *
     * @param current the font in use, kept where it will do
     */
    public FontUse of(FontFile font, int glyph, String text, @Nullable FontUse current) {
        if (current != null && current.font().equals(font) && current.say(glyph, text)) return current;
        var open = uses.computeIfAbsent(font, FontUses::none);
        for (var use : open) if (use.say(glyph, text)) return use;
        var set = open.isEmpty() ? new GlyphSet(font) : open.getFirst().glyphs();
        var use = new FontUse(font, set, all.size());
        use.say(glyph, text);
        open.add(use);
        all.add(use);
        return use;
    }

    private static List<FontUse> none(FontFile font) {
        return new ArrayList<>(1);
    }

    /** In the order of their numbers. */
    public List<FontUse> all() {
        return all;
    }
}
