package dev.sartor.generation.gate.lexicon;

/** Closed lists of words that the rules ask for; the data files name them in lower case. */
public enum Group {
    /** Articles, prepositions, pronouns, auxiliaries: claim nothing by themselves. */
    FUNCTION,
    /** What joins and frames without claiming: "including", "member". */
    FRAMING,
    /** What a letter says to its reader: "apply", "welcome", "conversation". */
    LETTER,
    /** Says of a skill only that one has it: "experience", "know", "use". */
    HAVING,
    /** What a list of skills may be headed: tools, core skills, languages. */
    SKILL_HEADING,
    /** Says that years are years of work: experience, worked. */
    EXPERIENCE,
    /** Before or behind years that are years of work: as, at, of, in, for. */
    SPAN,
    /** Before the organisation that years were spent at: at, bei, chez. */
    SPAN_AT,
    /** Titles of what one studies or holds, not of work: degree, diploma, licence. */
    STUDY,

    I,
    WE,
    YOU,
    /** Your. */
    YOURS,
    /** Says that one has what is named: have, bring, meet; a claim even of what the posting names. */
    MEETS,
    /** German particles that stand apart from their verb: ein, auf. */
    SEPARABLE,
    /** Belongs to the verb before it: out, up. */
    PARTICLE,
    /** A pronoun that stands as an object: it, them. */
    OBJECT,
    /** Stands as a subject: who, which, it, they. */
    SUBJECT,
    /** Points back at what was named before: it, its, the. */
    POINTER,
    DETERMINER,
    AUXILIARY,
    AND,
    /** Opens a clause under another: which, that, while. */
    SUBORDINATE,
    /** Opens an infinitive: to. */
    TO_VERB,
    /** Says what one was: as. */
    AS,
    /** Opens a remark before the clause: as, with. */
    LEAD,

    /** Its dot ends no sentence. */
    ABBREVIATION,
    PREPOSITION,
    OF,
    BY,
    WITH,
    FROM,
    BETWEEN,
    /** Between the ends of a range: to. */
    RANGE,
    SINCE,
    /** Says that it goes on still, where no end is named: since. */
    ONGOING,
    UNTIL,
    /** Opens a rate: a, per, each, every. */
    PER,
    /** Before "a year" that is a length of time, not a rate: in, within, over. */
    SPANNING,
    /** Says a rate in one word: daily, monthly. */
    EVERY_WORD,
    /** What is sat before a certificate is held: exam, test. */
    EXAM,
    /** Says that it is held: passed, awarded. */
    PASSED,
    /** Stretches of time that have no fixed length: season, semester. */
    STRETCH,
    /** Says of a deed only when it ended: early, on time. */
    TIMELY,
    /** "Over" where it may mean "in the course of". */
    DURING,
    /** Before what was there before: instead. */
    INSTEAD,
    /** Before a number: about, nearly. */
    ABOUT,
    /** "Close" may be a noun before "to". */
    CLOSE,
    UP,
    DOWN,

    /** People and bodies who may have done it instead, or with. */
    PERSON,
    /** Whole people counted: people, staff, colleagues. */
    PEOPLE,
    /** Between a number and those it counts: other. */
    OTHER,
    /** Others beside oneself: colleagues, coworkers. */
    OTHERS,
    /** People one does a thing for, not with: visitors, guests. */
    AUDIENCE,
    /** One does it with others by its nature: meet, share, call. */
    MEETING,
    /** Says that another was given the work: outsourced, subcontracted. */
    OUTSOURCED,

    /** What makes a title less: assistant, junior, deputy. */
    LESSER,
    /** Makes any thing less, whatever is done with it: draft, pilot, trial. */
    LESSER_THING,
    /** Words whose following number is a name: phase 5, level 4, ward 12. */
    LABEL,
    /** The number after names an item, not an amount: phone, number, no. */
    IDENTIFIER,
    /** Says that one thing came of another. */
    CAUSE,
    /** Says how far it reached: across, throughout. */
    REACH,
    /** All, every, entire: claims more than it seems. */
    UNIVERSAL,
    /** Negations that hold their whole clause wherever they stand. */
    WHOLE_NEGATION,
    /** Verbs that say only that it was done: make, carry out, handle, bring. */
    LIGHT,
    /** Says that a cost went down by an amount: save. */
    SAVING,
    /** What one saves when it goes down: costs, spend, fees. */
    COSTING,
    /** Verbs by which a thing itself goes up or down: rise, fall, shrink. */
    CHANGE,
    /** Verbs that with "to" and a number tell a change: bring, take, go. */
    MOVING,
    /** Verbs of what comes before the deed: design, plan, evaluate. */
    PREPARING,
    /** Verbs of lending a hand, which any deed supports. */
    STEP,
    /** What amounts are of, free beside one: value, number, volume. */
    MEASURE,
    /** Before "time", makes it say something: first, full. */
    ORDINAL,
    /** What times are of, free beside one: time, duration. */
    DURATION,
    /** Participles that open a credential's name: certified, registered. */
    CREDENTIAL,
    /** Says of another what one gave them, with "from me": learned, received. */
    CONVERSE,
    /** What they then got: taught, wrote, sent. */
    GIVEN,
    /** What one does for a certificate, free where a fact says it is not finished: course, exam. */
    STUDYING,
    /** Free where the fact tells that the thing came in: new. */
    NOVELTY,
    /** Verbs by which a thing comes in: install, introduce, build. */
    NOVEL,
    /** Nouns whose loss at the end of a phrase changes nothing: time, rate, department. */
    WEAK_HEAD,
    PRESENT,
    /** Words that open a promotion: "promoted". */
    PROMOTED,
    /** Nouns and verbs of going over from one thing to another: switch, migration, changeover. */
    SWITCHING,
    /** What stands before that which one goes over to: to. */
    TOWARD,
    /** Says that a thing came in, of what one went over to: introduction, adoption. */
    INTRODUCING,
    /** What one's work is written down on: "on my delivery list". */
    ROSTER,
    /** Opens what came later than the deed: before. */
    PRIOR,
    /** Parts of a day, each of which comes once: "every evening" is nightly. */
    PART_OF_DAY,
    /** Asking: ask, seek, require, look for. */
    ASKING
}
