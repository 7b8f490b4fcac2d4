package dev.sartor.generation.gate.lexicon;

/** Closed lists of words that the rules ask for; the data files name them in lower case. */
public enum Group {
    /** Articles, prepositions, pronouns, auxiliaries: claim nothing by themselves. */
    FUNCTION,
    /** What joins and frames without claiming: "including", "experience". */
    FRAMING,
    /** What a letter says to its reader: "apply", "welcome", "conversation". */
    LETTER,
    /** Says of a skill only that one has it: "experience", "know", "use". */
    HAVING,
    I,
    WE,
    YOU,
    /** People and bodies who may have done it instead, or with. */
    PERSON,
    /** What makes a title or a thing less: assistant, junior, deputy, draft, pilot. */
    LESSER,
    /** Makes any thing less, whatever is done with it: draft, pilot, trial. */
    LESSER_THING,
    /** Words whose following number is a name: phase 5, level 4, ward 12. */
    LABEL,
    /** Says that one thing came of another. */
    CAUSE,
    /** Opens a clause under another: which, that, while. */
    SUBORDINATE,
    AND,
    /** Opens an infinitive: to. */
    TO_VERB,
    /** Stands as a subject: who, which, it, they. */
    SUBJECT,
    /** Opens a remark before the clause: as, with. */
    LEAD,
    /** Points back at what was named before: it, its, the. */
    POINTER,
    DETERMINER,
    PREPOSITION,
    OF,
    BY,
    WITH,
    FROM,
    BETWEEN,
    /** Between the ends of a range: to. */
    RANGE,
    /** Opens a rate: a, per, each, every. */
    PER,
    /** Opens nothing but a rate: per. */
    PER_ONLY,
    /** Says a rate in one word: daily, monthly. */
    EVERY_WORD,
    AUXILIARY,
    /** How many without saying: several, many. */
    VAGUE,
    /** What the employer or the job is called in a letter: role, position, team. */
    JOB,
    /** Asking: ask, seek, require, look for. */
    ASKING,
    /** Intention in letters: would like, hope, look forward. */
    WISH,
    /** The number after names an item, not an amount: phone, number, no. */
    IDENTIFIER,
    PRESENT,
    SINCE,
    UNTIL,
    /** Says that years are years of work: experience, worked. */
    EXPERIENCE,
    /** Titles of what one studies or holds, not of work: degree, diploma, licence. */
    STUDY,
    /** Whole people counted: people, staff, colleagues. */
    PEOPLE
}
