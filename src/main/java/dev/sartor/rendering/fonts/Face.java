package dev.sartor.rendering.fonts;

import java.awt.Shape;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A font file with features put on; shapes words and keeps their shapes. Safe to share between threads. */
public final class Face {
    /** Enough for the words of some hundred documents (about 3 MB a face); when full it starts anew. */
    private static final int KEPT = 8_000;

    private static final int LONGEST_KEPT = 64;

    private final FontFile file;
    private final Set<Feature> features;
    private final Map<String, Shaped> shapes = new ConcurrentHashMap<>();
    private final Map<String, Shaped> leftward = new ConcurrentHashMap<>();
    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();
    private volatile Shaper shaper = Shaper.NONE;

    Face(FontFile file, Set<Feature> features) {
        this.file = file;
        this.features = features.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(features);
    }

    public FontFile file() {
        return file;
    }

    /** The features put on. */
    public Set<Feature> features() {
        return Collections.unmodifiableSet(features);
    }

    /** True when the font can put the feature on. */
    public boolean offers(Feature feature) {
        return file.offers(feature);
    }

    /** True when the font has a glyph for the character, or the character needs none. */
    public boolean covers(int codePoint) {
        return file.glyph(codePoint) != 0 || Invisible.is(codePoint);
    }

    /** The glyphs of a word or a space, kerned and ligated (OpenType kern, liga). */
    public Shaped shape(String word) {
        return shape(word, false);
    }

    /**
     * The glyphs of a word that stands in text of one direction, from left to right as they are painted; brackets are
     * mirrored in text from right to left.
     */
    public Shaped shape(String word, boolean rightToLeft) {
        var kept = rightToLeft ? leftward : shapes;
        var known = kept.get(word);
        if (known != null) return known;
        var shaped = shaper().shape(word, rightToLeft);
        if (word.length() <= LONGEST_KEPT) {
            if (kept.size() >= KEPT) kept.clear();
            kept.put(word, shaped);
        }
        return shaped;
    }

    /** A glyph's outline at 1000 units to the em, y downwards from the baseline. */
    public Shape outline(int glyph) {
        var known = outlines.get(glyph);
        if (known != null) return known;
        var outline = shaper().outline(glyph);
        outlines.put(glyph, outline);
        return outline;
    }

    private Shaper shaper() {
        var ready = shaper;
        if (ready != Shaper.NONE) return ready;
        synchronized (this) {
            if (shaper == Shaper.NONE) shaper = Shaper.of(file, features);
            return shaper;
        }
    }

    @Override
    public String toString() {
        return file + features.toString();
    }
}
