package dev.sartor.postings.layout;

/**
 * A sentence, or an item of a list.
 *
 * @param start where it stands in the posting
 * @param text its words; line breaks are blanks, so that offsets agree with the posting's
 * @param kind the section it stands in
 * @param bullet it is an item of a list
 */
public record Sentence(int start, int end, String text, SectionKind kind, boolean bullet) {}
