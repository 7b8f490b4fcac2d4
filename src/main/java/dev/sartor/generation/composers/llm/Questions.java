package dev.sartor.generation.composers.llm;

import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.llm.untrusted.Bait;
import dev.sartor.llm.untrusted.Spoken;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a model says to the person, not of them: it carries no number, since that would suggest one. */
final class Questions {
    private static final int LONGEST = 200;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private Questions() {}

    /** One that only the person can answer. */
    static Optional<String> of(Offer offer, String mark) {
        return said(offer, mark).filter(Questions::asks);
    }

    /** A sentence that asks nothing. */
    static Optional<String> advice(Offer offer, String mark) {
        return said(offer, mark).filter(said -> !asks(said));
    }

    private static boolean asks(String said) {
        return said.endsWith("?") || said.endsWith("؟");
    }

    private static Optional<String> said(Offer offer, String mark) {
        return Spoken.of(offer.remark(), mark)
                .map(String::strip)
                .filter(said -> said.length() <= LONGEST)
                .filter(said -> !DIGIT.matcher(said).find() && !Bait.isIn(said));
    }
}
