package dev.sartor.generation.gate.leeway;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.numbers.Role;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Trends;
import java.util.stream.IntStream;

/** What a fact's figures say without a word for it: that something fell, rose or was saved. */
final class Figures {
    private Figures() {}

    /** "Lowered costs by $14,500" saved as much. */
    static boolean areSaved(Reading text) {
        boolean cost = IntStream.range(0, text.words().size())
                .anyMatch(p -> text.words().in(Group.COSTING, p));
        return cost
                && text.quantities().stream()
                        .anyMatch(q -> q.unit().kind() == Unit.Kind.MONEY
                                && q.role() == Role.BY
                                && Trends.of(q, text) == Direction.DOWN);
    }

    /** "Negotiated costs down by 14 %": one's own deed, and the figure went that way. */
    private static boolean isDeed(Reading text) {
        var first = text.segments().getFirst();
        if (text.segments().size() > 1
                || first.verbs().size() != 1
                || first.verbs().getFirst() != 0) return false;
        var verb = text.words().lexicon().verb(text.words().key(0));
        boolean plain = verb != null && verb.tier() != Tier.PARTICIPATE && verb.direction() == Direction.NONE;
        return plain
                && IntStream.range(0, text.words().size())
                        .anyMatch(i ->
                                text.words().in(Group.DOWN, i) || text.words().in(Group.UP, i));
    }

    /** "cut costs 35 %" from "costs −35 %", "shrank to 3 hours" from "from 14 to 3 hours": the figures say it. */
    static boolean tell(Claim claim, int i, Reading text, Direction direction) {
        boolean change = claim.line().words().in(Group.CHANGE, i) || isDeed(text) || Moved.goes(text, direction);
        return text.quantities().stream()
                .anyMatch(q -> q.sign() == direction || (change && Trends.of(q, text) == direction));
    }
}
