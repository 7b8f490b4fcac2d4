package dev.sartor.generation.gate.truth;

/** Counts of one class or of all: lies and those that got through, honest lines and those refused. */
public record Tally(int lies, int liesThrough, int honest, int honestRefused) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                lies + other.lies,
                liesThrough + other.liesThrough,
                honest + other.honest,
                honestRefused + other.honestRefused);
    }
}
