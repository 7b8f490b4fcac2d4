package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.matching.words.Stems;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Span;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the posting says of the employer, turned from "we" to "you"; nothing is guessed beyond it. */
final class Employer {
    private final JobPosting posting;
    private final Brief brief;

    /** A sentence about the employer, and where the posting says it. */
    record Said(String text, Span span) {}

    Employer(Brief brief) {
        this.brief = brief;
        this.posting = brief.posting();
    }

    /** The sentence about the employer that shares most words with these, in "you" form; nothing when none can be turned. */
    Optional<Said> near(String words, Set<Span> used) {
        var stems = Stems.of(posting.language());
        var wanted = stems.in(words);
        return posting.companySpans().stream()
                .filter(span -> !used.contains(span))
                .filter(span -> tellable(span.of(posting.text())))
                .min(Comparator.comparingLong((Span span) -> -stems.in(span.of(posting.text())).stream()
                                .filter(wanted::contains)
                                .count())
                        .thenComparingInt(Span::start))
                .map(span -> new Said(turned(span.of(posting.text())), span));
    }

    /** A whole sentence of the employer about themselves, neither too short to say something nor too long to repeat. */
    private boolean tellable(String sentence) {
        int words = sentence.strip().split("\\s+").length;
        var first = sentence.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        return words >= 6
                && words <= 28
                && brief.language().list("letter.we").contains(first)
                && !sentence.contains("?")
                && !sentence.contains("!");
    }

    private String turned(String sentence) {
        var text = sentence.strip().replaceAll("\\s+", " ").replaceFirst("[.;]+$", "");
        for (var turn : brief.language().list("letter.turns")) {
            var pair = turn.split("=", 2);
            text = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(pair[0].strip()) + "(?![\\p{L}\\p{N}])")
                    .matcher(text)
                    .replaceAll(pair[1].strip());
        }
        return FirstPerson.lowered(text);
    }
}
