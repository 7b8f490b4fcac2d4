package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.Sides;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.numbers.Telling;
import dev.sartor.generation.gate.reading.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a letter says of the employer stands in the posting; what it says of the writer never leans on it. */
final class Posting {
    private final @Nullable Reading posting;
    private final Set<Rule> rules;

    Posting(@Nullable Reading posting, Set<Rule> rules) {
        this.posting = posting;
        this.rules = rules;
    }

    /** A claim cut in two: what it says of the employer, found wanting or not, and what is left to be proven of the writer. */
    record Split(List<Problem> problems, Claim rest) {}

    Split split(Claim claim) {
        var theirs = Sides.employer(claim.line(), claim.segment());
        theirs.and(claim.tokens());
        if (theirs.isEmpty()) return new Split(List.of(), claim);
        var problems = problems(claim, theirs);
        var rest = (BitSet) claim.tokens().clone();
        boolean denied = claim.line().reserves().stream()
                .anyMatch(
                        h -> h.reserve() == Reserve.NEGATION && theirs.stream().anyMatch(h::holds));
        boolean keeps = rules.contains(Rule.POSTING) && isClaimed(claim) && !denied;
        if (!keeps) rest.andNot(theirs);
        if (!keeps && denied) rest.clear();
        return new Split(problems, new Claim(claim.line(), claim.segment(), rest, claim.letter()));
    }

    /** "I have the Kubernetes you ask for", "I meet your seven years": said of the writer all the same. */
    private static boolean isClaimed(Claim claim) {
        var words = claim.line().words();
        return claim.tokens().stream().anyMatch(i -> words.in(Group.I, i))
                && claim.tokens().stream().anyMatch(i -> words.in(Group.MEETS, i));
    }

    private List<Problem> problems(Claim claim, BitSet theirs) {
        var out = new ArrayList<Problem>();
        var line = claim.line();
        for (int i : claim.content())
            if (theirs.get(i) && !isFree(line, i) && !says(line, i))
                out.add(problem(line.words().token(i).text()));
        for (var said : claim.quantities())
            if (theirs.get(said.last())
                    && posting != null
                    && posting.quantities().stream().noneMatch(q -> Telling.of(said, q) == Telling.FINE))
                out.add(problem(said.surface()));
        return out;
    }

    private static boolean isFree(Reading line, int i) {
        var words = line.words();
        return words.in(Group.LETTER, i)
                || words.in(Group.FRAMING, i)
                || words.in(Group.ASKING, i)
                || words.in(Group.HAVING, i);
    }

    private boolean says(Reading line, int i) {
        var text = posting;
        if (text == null) return false;
        return line.words().lexicon().tellers(line.keys().get(i)).stream().anyMatch(key -> text.at(key).length > 0);
    }

    private static Problem problem(String word) {
        return new Problem(Rule.POSTING, false, "'%s' – the posting does not say so.".formatted(word));
    }
}
