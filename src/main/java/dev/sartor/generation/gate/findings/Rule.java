package dev.sartor.generation.gate.findings;

/** The rules of the gate; each can be turned off, so that a test may show what it is there for. */
public enum Rule {
    /** Every word that says something stands in the fact. */
    WORDS,
    /** Every name resolves to a fact of the person. */
    NAMES,
    /** A number is the fact's number. */
    NUMBERS,
    /** "1.250" is read two ways and proves nothing. */
    AMBIGUITY,
    /** Rounding is marked, bounds are kept. */
    ROUNDING,
    /** Hours are not days, euros not dollars, per cent not points. */
    UNITS,
    /** A number keeps the noun it counts. */
    COUNTED,
    /** From, to and by keep their numbers. */
    CHANGE,
    /** Plus is not minus. */
    DIRECTION,
    /** Per day is not per week. */
    RATE,
    /** What is said of one thing is not said of another. */
    BINDING,
    /** A verb may step down, not up. */
    LADDER,
    NEGATION,
    /** Planned is not done. */
    PLANNED,
    /** Begun is not finished. */
    UNFINISHED,
    /** Lapsed is not held. */
    LAPSED,
    /** Helped is not did. */
    PARTICIPATION,
    /** We is not I. */
    TEAM,
    /** Part is not all. */
    PARTIAL,
    /** What another did is not mine. */
    ACTOR,
    /** What comes from two entries is not one claim. */
    ENTRY,
    /** Dates are the fact's or its period's. */
    DATES,
    /** Years of experience are those of the dated entries. */
    EXPERIENCE,
    /** Assistant, deputy, junior stay in a title. */
    TITLE,
    /** The last noun of a phrase is not dropped: software tests are not software. */
    HEAD,
    /** One thing came of another only where a fact says so. */
    CAUSE,
    /** The posting speaks of the employer, never of the person. */
    POSTING,
    /** Telephone numbers and addresses support nothing. */
    WALLS
}
