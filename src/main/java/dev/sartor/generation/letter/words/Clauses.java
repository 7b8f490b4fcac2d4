package dev.sartor.generation.letter.words;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A highlight in the forms in which a sentence can carry it: whole; with what a colon or a semicolon adds in brackets ("I lead a
 * team of four (payroll, ledgers)") or behind a dash, for a sentence has one colon and what has no verb is none; or without it.
 */
public final class Clauses {
    /** So much stands in brackets at most. */
    private static final int ASIDE = 70;
    /** What says less than this by itself says nothing. */
    private static final int WORDS = 4;

    private final Phrases phrases;

    public Clauses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The fullest first. */
    public Stream<String> of(String highlight) {
        var text = highlight.strip().replaceFirst("[.;]+$", "");
        int at = at(text);
        if (at < 0) return Stream.of(text);
        var head = text.substring(0, at).strip();
        var added = text.substring(at + 1).strip();
        var shorter = PostingWords.words(head) < WORDS ? Stream.<String>empty() : Stream.of(head);
        if (text.charAt(at) == ';' && isSentence(added)) return Stream.concat(Stream.of(text), shorter);
        return Stream.concat(Stream.of(aside(head, added).orElse(head + " – " + added)), shorter);
    }

    private static int at(String text) {
        int colon = text.indexOf(": ");
        int semicolon = text.indexOf("; ");
        return colon < 0 ? semicolon : semicolon < 0 ? colon : Math.min(colon, semicolon);
    }

    private Optional<String> aside(String head, String added) {
        boolean fits = added.length() <= ASIDE && !added.matches("(?s).*[():;].*");
        return fits ? Optional.of(head + " (" + added + ")") : Optional.empty();
    }

    /** Where a language does not tell, what stands behind a semicolon is a sentence. */
    private boolean isSentence(String added) {
        return !phrases.isSet("clause.whole") || phrases.has("clause.whole", added);
    }
}
