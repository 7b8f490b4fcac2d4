package dev.sartor.generation.gate.findings;

/** What the gate says of a line; only proven lines pass. */
public enum Verdict {
    PROVEN,
    /** A fact says otherwise. */
    CONTRADICTED,
    /** Nothing says so. */
    UNKNOWN
}
