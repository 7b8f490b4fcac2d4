package dev.sartor.generation.gate.lexicon;

/** How much of a deed a verb claims; a line may step down, never up. */
public enum Tier {
    /** Helped, took part, was there. */
    PARTICIPATE,
    /** Did it with one's own hands. */
    DO,
    /** Led it, answered for it. */
    OWN
}
