package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A verb of the line claims no more than the verb that governs its place in the fact. */
final class Ladder implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var out = new ArrayList<Problem>();
        if (!rules.contains(Rule.LADDER) || Holds.participates(trial)) return out;
        for (int v : trial.claim().verbs()) {
            int[] at = trial.alignment().at(v);
            var said = tier(trial.claim().line(), v);
            if (at.length == 0
                    && isPrepared(trial)
                    && trial.claim().line().words().in(Group.LIGHT, v)) out.add(problem(trial, v));
            if (said == null || at.length == 0) continue;
            boolean idle = said == Tier.OWN
                    && IntStream.of(at).allMatch(p -> isIdle(trial.fact().text(), p));
            if (idle
                    || IntStream.of(at)
                            .allMatch(p -> isBelow(governing(trial.fact().text(), p), said)))
                out.add(problem(trial, v));
        }
        return out;
    }

    /** "checks that run in four minutes": nobody runs anything; "what lived in one colleague's head": a head leads nothing. */
    private static boolean isIdle(Reading fact, int position) {
        var words = fact.words();
        boolean owned = position > 0
                && !fact.isVerb(position)
                && words.token(position - 1).possessive();
        if (owned) return true;
        boolean relative = words.in(Group.SUBORDINATE, position - 1);
        return fact.isVerb(position) && relative && words.in(Group.PREPOSITION, position + 1);
    }

    /**
     * The fact tells only of designing, planning or weighing it; or the line tells its other deeds besides, so that this word
     * stands for the planning: "completed and tested" for "planned and tested".
     */
    private static boolean isPrepared(Trial trial) {
        var anchor = trial.anchor();
        if (anchor == null || anchor.verbs().isEmpty()) return false;
        var told = trial.claim().verbs().stream()
                .flatMapToInt(v -> IntStream.of(trial.alignment().at(v)))
                .boxed()
                .collect(Collectors.toSet());
        var left = anchor.verbs().stream().filter(v -> !told.contains(v)).toList();
        var untold = left.isEmpty() ? anchor.verbs() : left;
        return untold.stream().allMatch(v -> trial.fact().text().words().in(Group.PREPARING, v));
    }

    private static boolean isBelow(@Nullable Tier known, Tier said) {
        return known != null && known.compareTo(said) < 0;
    }

    /** The lowest tier of the verbs that stand before this place in its clause. */
    private static @Nullable Tier governing(Reading text, int position) {
        var before = text.segment(position).verbs().stream()
                .filter(v -> v < position)
                .toList();
        return before.isEmpty() ? null : tier(text, before.getLast());
    }

    /** The lowest tier of a verb and those before it in its clause; a noun of a verb goes by what governs it. */
    private static @Nullable Tier tier(Reading text, int position) {
        var words = text.words();
        @Nullable Tier lowest = null;
        for (int v : text.segment(position).verbs()) {
            if (v > position) break;
            var verb = words.lexicon().verb(words.key(v));
            if (verb != null && (lowest == null || verb.tier().compareTo(lowest) < 0)) lowest = verb.tier();
        }
        return lowest;
    }

    private static Problem problem(Trial trial, int verb) {
        return new Problem(
                Rule.LADDER,
                false,
                "'%s' claims more than your fact says: “%s”."
                        .formatted(
                                trial.claim().line().words().token(verb).text(),
                                trial.fact().shortened()));
    }
}
