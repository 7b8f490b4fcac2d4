package dev.sartor.rendering.lines;

import dev.sartor.rendering.fonts.Shaped;

/** What comes between an atom and the next. */
sealed interface Gap {
    /** A gap without text. */
    enum Mark implements Gap {
        /** Nothing: the two belong together. */
        NONE,
        /** A place where a line may end without a mark: after a dash or a slash. */
        SEAM,
        /** The end of the paragraph. */
        END
    }

    /** A space, or something else that vanishes at a line's end. */
    record Glue(Atom.Style style, String text, Shaped shaped, double width, double penalty, int level) implements Gap {}

    /** A place between two signs of East Asia, where a line may end without a mark. */
    record Sign(double penalty) implements Gap {}

    static boolean isGlue(Gap gap) {
        return gap instanceof Glue;
    }
}
