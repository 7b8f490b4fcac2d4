package dev.sartor.rendering.typeset;

/** A length on paper, in millimetres. Finite, never negative. */
public record Millimetres(double value) {
    public Millimetres {
        if (!Double.isFinite(value) || value < 0)
            throw new IllegalArgumentException("length must be finite and >= 0 mm, was " + value);
    }

    /** PDF points: 1 pt = 1/72 inch (ISO 32000-1:2008, 8.3.2.3). */
    public double toPoints() {
        return value * 72 / 25.4;
    }
}
