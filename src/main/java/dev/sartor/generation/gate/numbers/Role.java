package dev.sartor.generation.gate.numbers;

/** What a number is in a change: where it began, where it ended, by how much. */
public enum Role {
    FROM,
    TO,
    BY,
    NONE;

    /** "to 5 %" is not "by 5 %"; what is said without a word for it is taken as an amount, not a goal. */
    public boolean contradicts(Role other) {
        if (this == other) return false;
        return this == FROM || this == TO || other == FROM || other == TO;
    }
}
