package dev.sartor.generation.gate.lexicon;

/** What holds a statement back, and what a line may therefore not leave out. */
public enum Reserve {
    NEGATION,
    /** Planned, proposed, to come. */
    PLANNED,
    /** Begun and not ended: studying for, in progress. */
    UNFINISHED,
    /** No longer valid. */
    LAPSED,
    /** Helped, took part. */
    PARTICIPATION,
    /** Together with others. */
    JOINT,
    /** Only in part. */
    PARTIAL
}
