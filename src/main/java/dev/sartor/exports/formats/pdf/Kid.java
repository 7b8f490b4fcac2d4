package dev.sartor.exports.formats.pdf;

/** What a structure element holds. */
sealed interface Kid permits Element, Kid.Content, Kid.Annotation {
    /** Marked content on a page. */
    record Content(int page, int mcid) implements Kid {}

    /** An annotation on a page, by its object. */
    record Annotation(int page, int object) implements Kid {}
}
