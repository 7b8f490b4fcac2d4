package dev.sartor.model.draft;

import dev.sartor.model.posting.Span;

/** What a line stands on. */
public sealed interface Source {
    /** A fact of the person. */
    record OfFact(String factId) implements Source {}

    /** Words of the posting; supports only what is said of the employer or the job. */
    record OfPosting(Span span) implements Source {}

    /** A convention of letters and CVs (a heading, a salutation, the date): claims nothing of the person. */
    record Convention() implements Source {}
}
