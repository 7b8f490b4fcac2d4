package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import java.util.regex.Pattern;
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
                .flatMap(p -> {
                    var participle = lower.substring(text.words().lower(p).length());
                    return IntStream.concat(IntStream.of(text.at(lexicon.key(participle))), weak(text, participle))
                            .filter(v -> v < p && text.segment(v).has(p));
                })
                .distinct()
                .toArray();
    }

    /** "ausgestattet" of "stattete(n) … aus": the verb forms that begin with the participle's root and end in -te. */
    private static IntStream weak(Reading text, String participle) {
        var root = participle.replaceAll("^ge|e?t$", "");
        return IntStream.range(0, text.words().size())
                .filter(v -> root.length() > 3 && text.words().lower(v).matches(Pattern.quote(root) + "e?ten?"));
    }
}
