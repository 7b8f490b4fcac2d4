package dev.sartor.rendering.fonts;

import java.util.EnumSet;

/** Other faces to turn to when a font lacks a character: the same style in every family that we have. */
public final class Fallbacks {
    private Fallbacks() {}

    /** The first face that has the character, in the families' order; {@code first} when none has. */
    public static Face forCharacter(int codePoint, Face first) {
        if (first.covers(codePoint)) return first;
        for (var family : Families.all().entrySet()) {
            var style = family.getValue().contains(first.file().style())
                    ? first.file().style()
                    : "regular";
            if (!family.getValue().contains(style)) continue;
            var face = Families.face(family.getKey(), style, EnumSet.noneOf(Feature.class));
            if (face.covers(codePoint)) return face;
        }
        return first;
    }
}
