package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import java.util.stream.IntStream;

/** German verbs that come apart: "eingebaut" says what "baute … ein" says. */
final class SeparableVerbs {
    private SeparableVerbs() {}

    /** Where the fact has the verb of this participle, its particle standing apart in the same clause. */
    static int[] in(Reading text, Claim claim, int i) {
        var lexicon = claim.line().words().lexicon();
        var lower = claim.line().words().lower(i);
        return IntStream.range(0, text.words().size())
                .filter(p -> text.words().in(Group.SEPARABLE, p))
                .filter(p -> lower.startsWith(text.words().lower(p) + "ge"))
                .flatMap(p -> IntStream.of(text.at(lexicon.key(
                                lower.substring(text.words().lower(p).length()))))
                        .filter(v -> v < p && text.segment(v).has(p)))
                .toArray();
    }
}
