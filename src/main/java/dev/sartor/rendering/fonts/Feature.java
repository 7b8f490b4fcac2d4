package dev.sartor.rendering.fonts;

/** A look that a font may offer for some of its glyphs, put on by single substitution (OpenType feature tags). */
public enum Feature {
    SMALL_CAPS("smcp"),
    ALL_SMALL_CAPS("c2sc"),
    TABULAR("tnum"),
    PROPORTIONAL("pnum"),
    OLD_STYLE("onum"),
    LINING("lnum");

    private final String tag;

    Feature(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
