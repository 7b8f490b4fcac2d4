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
    PARTIAL;

    /** True when this, said in a line, keeps what {@code other} holds back: "not approved" tells that it is a plan. */
    public boolean tells(Reserve other) {
        return switch (other) {
            case PLANNED, UNFINISHED -> this == PLANNED || this == UNFINISHED || this == NEGATION;
            case NEGATION -> this == NEGATION || this == UNFINISHED;
            case LAPSED, PARTICIPATION, JOINT, PARTIAL -> this == other;
        };
    }
}
