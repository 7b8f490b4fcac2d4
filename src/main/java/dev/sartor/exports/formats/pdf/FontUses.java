package dev.sartor.exports.formats.pdf;

import dev.sartor.rendering.fonts.FontFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts of the document. A glyph that says two things (a capital set for a small letter) gets a font for each. */
final class FontUses {
    private final Map<FontFile, List<FontUse>> uses = new LinkedHashMap<>();
    private final List<FontUse> all = new ArrayList<>();

    /** The font in which every glyph of a run may say what the run has it say. */
    FontUse of(FontFile font, int[] glyphs, String[] texts) {
        var open = uses.computeIfAbsent(font, FontUses::none);
        for (var use : open) if (agrees(use, glyphs, texts)) return say(use, glyphs, texts);
        var set = open.isEmpty() ? new GlyphSet(font) : open.getFirst().glyphs;
        var use = new FontUse(font, set, all.size());
        open.add(use);
        all.add(use);
        return say(use, glyphs, texts);
    }

    private static List<FontUse> none(FontFile font) {
        return new ArrayList<>(1);
    }

    List<FontUse> all() {
        return all;
    }

    private static boolean agrees(FontUse use, int[] glyphs, String[] texts) {
        for (int i = 0; i < glyphs.length; i++) if (!use.agrees(glyphs[i], texts[i])) return false;
        return true;
    }

    private static FontUse say(FontUse use, int[] glyphs, String[] texts) {
        for (int i = 0; i < glyphs.length; i++) use.say(glyphs[i], texts[i]);
        return use;
    }
}
