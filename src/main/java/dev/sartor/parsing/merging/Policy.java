package dev.sartor.parsing.merging;

/** Which value stands where two differ. */
public enum Policy {
    MINE,
    THEIRS,
    /** Mine stands for now, and the conflict is open. */
    ASK
}
