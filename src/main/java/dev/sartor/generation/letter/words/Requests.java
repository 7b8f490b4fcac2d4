package dev.sartor.generation.letter.words;

import dev.sartor.model.posting.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What a posting asks the applicant to tell: "a few lines about a measurement you had to repeat". */
public final class Requests {
    private Requests() {}

    /**
     * In the posting's words, in its order.
     *
     * @param posting the posting's text
     */
    public static List<Request> of(Phrases phrases, String posting) {
        return phrases.patterns("request").stream()
                .flatMap(pattern -> Pattern.compile(pattern).matcher(posting).results())
                .map(m -> new Request(m.group(1).strip(), new Span(m.start(1), m.end(1))))
                .sorted(Comparator.comparingInt(r -> r.span().start()))
                .toList();
    }

    /**
     * One thing that is to be told.
     *
     * @param span where in the posting it stands
     */
    public record Request(String text, Span span) {}
}
